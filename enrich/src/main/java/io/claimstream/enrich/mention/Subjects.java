package io.claimstream.enrich.mention;

import io.claimstream.enrich.mention.Mention.Kind;
import io.claimstream.enrich.text.Block;
import io.claimstream.enrich.text.Document;
import io.claimstream.enrich.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whom a clause is about. A clause that names models is about those; one that does not ("it", "the model", a list item
 * without a subject) is about the last subject of its paragraph, else the model in the heading, else the one in the
 * title, else the one that the article names most.
 */
public final class Subjects {
    private final Mentions mentions;
    private final int[] starts;
    private final @Nullable Mention[] subjects;

    private Subjects(Mentions mentions, int[] starts, @Nullable Mention[] subjects) {
        this.mentions = mentions;
        this.starts = starts;
        this.subjects = subjects;
    }

    /** The models that {@code clause} is about; empty when nothing tells. */
    public List<Mention> about(Span clause) {
        List<Mention> named = mentions.within(clause, Kind.MODEL);
        if (!named.isEmpty()) {
            return named;
        }
        Mention subject = at(clause.start());
        return subject == null ? List.of() : List.of(subject);
    }

    /** The model that a pronoun at {@code position} would mean, whatever the clause itself names. */
    public @Nullable Mention at(int position) {
        int found = java.util.Arrays.binarySearch(starts, position);
        int index = found >= 0 ? found : -found - 2;
        return index < 0 ? null : subjects[index];
    }

    /** Follows the subject through the document, once. */
    public static Subjects of(Document document, Mentions mentions, @Nullable String title) {
        Mention main = main(document, mentions);
        List<Integer> starts = new ArrayList<>();
        List<@Nullable Mention> subjects = new ArrayList<>();
        Map<Integer, Mention> headed = new HashMap<>();
        for (int i = 0; i < document.blocks().size(); i++) {
            Block block = document.blocks().get(i);
            Mention inherited = main;
            if (block.heading() >= 0) {
                inherited = headed.getOrDefault(block.heading(), main);
            }
            if (block.kind() == Block.Kind.HEADING) {
                Mention own = first(mentions, block.span());
                if (own != null || inherited != null) {
                    headed.put(i, own != null ? own : inherited);
                }
            }
            Block intro = document.intro(block);
            if (intro != null) {
                Mention own = first(mentions, intro.span());
                inherited = own == null ? inherited : own;
            }
            Mention subject = inherited;
            for (Span sentence : block.sentences()) {
                starts.add(sentence.start());
                subjects.add(subject);
                Mention own = first(mentions, sentence);
                subject = own == null ? subject : own;
            }
            if (block.sentences().isEmpty()) {
                starts.add(block.span().start());
                subjects.add(subject);
            }
        }
        return new Subjects(
                mentions, starts.stream().mapToInt(Integer::intValue).toArray(), subjects.toArray(new Mention[0]));
    }

    private static @Nullable Mention first(Mentions mentions, Span span) {
        for (Mention mention : mentions.within(span, Kind.MODEL)) {
            if (!mention.family()) {
                return mention;
            }
        }
        return null;
    }

    /** The model of the first heading; else the one named most, the first of equals. */
    private static @Nullable Mention main(Document document, Mentions mentions) {
        Map<String, Integer> counts = new HashMap<>();
        Mention most = null;
        for (Mention mention : mentions.all()) {
            if (mention.model() && !mention.family()) {
                int count = counts.merge(mention.id(), 1, Integer::sum);
                if (most == null || count > counts.getOrDefault(most.id(), 0)) {
                    most = mention;
                }
            }
        }
        return most;
    }
}
