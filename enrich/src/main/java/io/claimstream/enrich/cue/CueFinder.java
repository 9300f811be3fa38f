package io.claimstream.enrich.cue;

import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.reading.ClaimFinder;
import io.claimstream.enrich.reading.Finding;
import io.claimstream.enrich.reading.Reading;
import io.claimstream.enrich.text.Block;
import io.claimstream.enrich.text.Dictionary;
import io.claimstream.enrich.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Looks once through each sentence for cues and gives those that have some to the rules. */
public final class CueFinder implements ClaimFinder {
    /** A longer sentence is a listing, or no prose; it is not read. */
    private static final int LONGEST = 800;

    private static final Map<String, Lexicon> LEXICONS = Lexicon.all();

    private final List<SentenceRule> rules;

    /** Of each rule, what announces it. */
    private final List<Set<Role>> announcedBy = new ArrayList<>();

    /** By language, the cues of which a sentence needs one at least to be read. */
    private final Map<Lexicon, Dictionary<Role>> announcing = new HashMap<>();

    public CueFinder(List<SentenceRule> rules) {
        this.rules = List.copyOf(rules);
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (SentenceRule rule : rules) {
            announcedBy.add(EnumSet.copyOf(rule.announcedBy()));
            roles.addAll(rule.announcedBy());
        }
        LEXICONS.values().forEach(lexicon -> announcing.put(lexicon, lexicon.of(roles)));
    }

    @Override
    public void find(Reading reading, Consumer<Finding> out) {
        Lexicon lexicon = lexicon(reading.article().language());
        Dictionary<Role> announcing = Objects.requireNonNull(this.announcing.get(lexicon));
        for (Block block : reading.document().blocks()) {
            Span before = null;
            for (Span span : block.sentences()) {
                if (span.length() > LONGEST || reading.plain().at(span.end() - 1) == '?') {
                    continue;
                }
                if (reading.trace().listens() || mayClaim(reading, block, span, lexicon, announcing)) {
                    read(reading, block, span, lexicon, before, out);
                }
                before = span;
            }
        }
    }

    /** Whether a claim is announced, and something tells of whom: a name, a pronoun, or that it is a list item. */
    private static boolean mayClaim(
            Reading reading, Block block, Span span, Lexicon lexicon, Dictionary<Role> announcing) {
        boolean ofSomebody = block.kind() == Block.Kind.LIST_ITEM
                || !reading.models(span).isEmpty()
                || lexicon.pronoun(reading.plain(), span);
        return ofSomebody && announcing.next(reading.plain(), span.start(), span.end()) != null;
    }

    private void read(
            Reading reading, Block block, Span span, Lexicon lexicon, @Nullable Span before, Consumer<Finding> out) {
        List<Mention> mentions = reading.mentions().within(span);
        Hits hits = Hits.in(reading.plain(), span, lexicon, mentions);
        CuedSentence sentence = new CuedSentence(reading, block, span, lexicon, hits, mentions, before);
        if (reading.trace().listens()) {
            hits.all()
                    .forEach(hit -> reading.trace()
                            .recognised(
                                    hit.span(),
                                    hit.value().isEmpty() ? hit.role().toString() : hit.role() + " " + hit.value()));
        }
        for (int i = 0; i < rules.size(); i++) {
            if (hits.any(announcedBy.get(i))) {
                rules.get(i).read(sentence, out);
            }
        }
    }

    private static Lexicon lexicon(@Nullable String language) {
        String code = language == null || language.length() < 2 ? "en" : language.substring(0, 2);
        Lexicon lexicon = LEXICONS.get(code);
        return lexicon == null ? Objects.requireNonNull(LEXICONS.get("en")) : lexicon;
    }
}
