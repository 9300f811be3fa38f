package io.claimstream.enrich.cue;

import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.reading.ClaimFinder;
import io.claimstream.enrich.reading.Finding;
import io.claimstream.enrich.reading.Reading;
import io.claimstream.enrich.text.Block;
import io.claimstream.enrich.text.Dictionary;
import io.claimstream.enrich.text.Plain;
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

    /** By language, the cues of which a sentence needs one at least to be read. */
    private final Map<Lexicon, Dictionary<Role>> announcing = new HashMap<>();

    public CueFinder(List<SentenceRule> rules) {
        this.rules = List.copyOf(rules);
        Set<Role> roles = EnumSet.noneOf(Role.class);
        rules.forEach(rule -> roles.addAll(rule.announcedBy()));
        LEXICONS.values().forEach(lexicon -> announcing.put(lexicon, lexicon.of(roles)));
    }

    @Override
    public void find(Reading reading, Consumer<Finding> out) {
        Lexicon lexicon = lexicon(reading.article().language());
        Dictionary<Role> announcing = Objects.requireNonNull(this.announcing.get(lexicon));
        for (Block block : reading.document().blocks()) {
            List<Mention> before = List.of();
            for (Span span : block.sentences()) {
                if (span.length() > LONGEST || reading.plain().at(span.end() - 1) == '?') {
                    continue;
                }
                boolean announced = announcing.next(reading.plain(), span.start(), span.end()) != null;
                if (!announced && !reading.trace().listens()) {
                    before = CuedSentence.of(reading.mentions().within(span), Mention.Kind.BENCHMARK);
                } else {
                    before = read(reading, block, span, lexicon, before, out).benchmarks();
                }
            }
        }
    }

    private CuedSentence read(
            Reading reading, Block block, Span span, Lexicon lexicon, List<Mention> before, Consumer<Finding> out) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        List<Mention> mentions = reading.mentions().within(span);
        List<Hit> hits = hits(reading.plain(), span, lexicon, mentions);
        hits.forEach(hit -> roles.add(hit.role()));
        CuedSentence sentence = new CuedSentence(reading, block, span, lexicon, hits, mentions, before);
        if (reading.trace().listens()) {
            hits.forEach(hit -> reading.trace()
                    .recognised(
                            hit.span(),
                            hit.value().isEmpty() ? hit.role().toString() : hit.role() + " " + hit.value()));
        }
        for (SentenceRule rule : rules) {
            if (rule.announcedBy().stream().anyMatch(roles::contains)) {
                rule.read(sentence, out);
            }
        }
        return sentence;
    }

    /** Cues outside of names, by place; the longest wins. */
    private static List<Hit> hits(Plain plain, Span span, Lexicon lexicon, List<Mention> mentions) {
        List<Hit> hits = new ArrayList<>();
        int name = 0;
        int i = span.start();
        while (i < span.end()) {
            while (name < mentions.size()
                    && (mentions.get(name).end() <= i || mentions.get(name).kind() == Mention.Kind.VENDOR)) {
                name++;
            }
            if (name < mentions.size() && mentions.get(name).start() <= i) {
                i = mentions.get(name).end();
                continue;
            }
            var match = plain.wordStart(i) ? lexicon.at(plain, i, span.end()) : null;
            if (match == null) {
                i++;
                continue;
            }
            int start = i;
            match.values().stream()
                    .distinct()
                    .forEach(cue -> hits.add(new Hit(cue.role(), cue.value(), start, match.end())));
            i = match.end();
        }
        return hits;
    }

    private static Lexicon lexicon(@Nullable String language) {
        String code = language == null || language.length() < 2 ? "en" : language.substring(0, 2);
        Lexicon lexicon = LEXICONS.get(code);
        return lexicon == null ? Objects.requireNonNull(LEXICONS.get("en")) : lexicon;
    }
}
