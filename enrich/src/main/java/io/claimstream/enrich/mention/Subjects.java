package io.claimstream.enrich.mention;

import io.claimstream.enrich.mention.Mention.Kind;
import io.claimstream.enrich.text.Document;
import io.claimstream.enrich.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whom a clause is about. A clause that names models is about those; one that does not ("it", "the model", a list item
 * without a subject) is about the last subject of its paragraph, else of the line that its list hangs on, else the model
 * in a heading above, else the article's main one.
 */
public final class Subjects {
    /** A sentence says whom it is about within so many characters, however long it is. */
    private static final int OPENING = 1000;

    private final Topic topic;
    private final Mentions mentions;
    private final @Nullable Mention foremost;
    private final @Nullable Mention main;
    private final boolean titled;
    private final Map<String, List<Mention>> members;
    private final int[] starts;
    private final @Nullable Mention[] subjects;
    private final Sections sections;

    private Subjects(
            Topic topic,
            Mentions mentions,
            @Nullable Mention foremost,
            @Nullable Mention main,
            boolean titled,
            int[] starts,
            @Nullable Mention[] subjects,
            Sections sections) {
        this.topic = topic;
        this.sections = sections;
        this.mentions = mentions;
        this.foremost = foremost;
        this.main = main;
        this.titled = titled;
        this.members = members(mentions);
        this.starts = starts;
        this.subjects = subjects;
    }

    /** The model that the article is about, if it is about one. */
    public @Nullable Mention main() {
        return main;
    }

    /** The model that the article speaks of most, though it may speak of others as much. */
    public @Nullable Mention foremost() {
        return foremost;
    }

    /** Whom the sections of the text are on. */
    public Sections sections() {
        return sections;
    }

    /** Whether a stretch names the model that the article is about. */
    public boolean namesMain(Span span) {
        return main != null
                && mentions.within(span, Kind.MODEL).stream()
                        .anyMatch(named -> named.id().equals(main.id()));
    }

    /** Whether a stretch names a model, or a benchmark that is known. */
    public boolean names(Span span) {
        Mention benchmark = mentions.first(span, Kind.BENCHMARK);
        return mentions.first(span, Kind.MODEL) != null || (benchmark != null && benchmark.known());
    }

    /** The first model that a stretch names. */
    public @Nullable Mention named(Span span) {
        return mentions.firstModel(span);
    }

    /** The model that a mention means: of a family, the member named last before it, else that of the title, or of its own sentence. */
    public Mention member(Mention mention) {
        if (!mention.model() || !mention.family() || topic.older(mention)) {
            return mention;
        }
        boolean ofFamily = main != null && main.id().startsWith(mention.id() + "-");
        if (ofFamily && main != null && !main.familyId().equals(mention.id())) {
            return main; // "Claude", in an article on Claude Opus 4
        }
        List<Mention> named = members.getOrDefault(mention.id(), List.of());
        int low = 0;
        int high = named.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (named.get(middle).start() < mention.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (low > 0) {
            return named.get(low - 1);
        }
        boolean together = !named.isEmpty() && sentence(named.get(0).start()) == sentence(mention.start());
        return ofFamily && titled && main != null ? main : together ? named.get(0) : mention;
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

    /** The model that a pronoun at {@code position} would mean, whatever its sentence names. */
    public @Nullable Mention at(int position) {
        int index = sentence(position);
        return index < 0 ? main : subjects[index];
    }

    /** Which sentence a position is in; −1 before the first. */
    private int sentence(int position) {
        int found = Arrays.binarySearch(starts, position);
        return found >= 0 ? found : -found - 2;
    }

    /** Whether a sentence brings up a model as what it is about, and not only to compare with it. */
    public boolean brought(Span sentence) {
        return topic.of(sentence) != null;
    }

    /** Whom a word at {@code position} is about: whom its sentence brings up before it, else as {@link #at(int)}. */
    public @Nullable Mention at(Span sentence, int position) {
        Span opening = new Span(sentence.start(), Math.min(sentence.end(), sentence.start() + OPENING));
        Mention named = topic.of(opening);
        return named != null && named.start() < position ? named : at(position);
    }

    /**
     * Follows the subject through the document, once.
     *
     * @param titled models named in the article's title, which is no part of the document
     */
    public static Subjects of(Document document, Mentions mentions, List<Mention> titled) {
        List<Mention> titles = titled.isEmpty() ? MainModel.headline(document, mentions) : titled;
        MainModel.Found found = MainModel.of(document, mentions, titles);
        Mention main = found.about() ? found.model() : null;
        boolean told = main != null && MainModel.titled(main, titles);
        Topic topic = new Topic(document.plain(), mentions, main);
        Trail trail = new Trail(document, mentions, topic, main, told);
        trail.follow();
        return new Subjects(
                topic, mentions, found.model(), main, told, trail.starts(), trail.subjects(), trail.sections());
    }

    /** The family that a family belongs to: of Claude Opus, Claude; of others, nothing. */
    static String wider(String family) {
        int hyphen = family.indexOf('-');
        return hyphen > 0 ? family.substring(0, hyphen) : "";
    }

    /** Of each family, and of what it belongs to itself, the members by place. */
    private static Map<String, List<Mention>> members(Mentions mentions) {
        Map<String, List<Mention>> members = new HashMap<>();
        for (Mention mention : mentions.all()) {
            if (mention.model() && !mention.family()) {
                String family = mention.familyId();
                members.computeIfAbsent(family, none -> new ArrayList<>()).add(mention);
                String wider = wider(family);
                if (!wider.isEmpty()) {
                    members.computeIfAbsent(wider, none -> new ArrayList<>()).add(mention);
                }
            }
        }
        return members;
    }
}
