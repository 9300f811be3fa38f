package io.claimstream.enrich.mention;

import io.claimstream.enrich.mention.Mention.Kind;
import io.claimstream.enrich.text.Block;
import io.claimstream.enrich.text.Document;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.Span;
import io.claimstream.enrich.text.WordSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Benchmarks that a heading names, as what is below it shows: "### KDLU (knowledge)", "## SeekComp: finding things", over
 * results of models.
 */
final class HeadedNames {
    /** What a heading in capitals may say, and name nothing. */
    private static final WordSet SECTIONS = new WordLists("tests.yaml").words("sections");

    /** So many models with results make what stands above them a test's name. */
    private static final int MODELS = 2;

    private static final String CLOSES = "\n(:,.\u2014\u2013-";

    private HeadedNames() {}

    /** Adds those of a document to what is {@code found}. */
    static void read(Document document, BenchmarkGrammar grammar, List<Mention> found) {
        Mentions known = new Mentions(List.copyOf(found));
        Map<Integer, Integer> models = new HashMap<>();
        int before = found.size();
        for (Block block : document.blocks()) {
            int seen = models.getOrDefault(block.heading(), 0);
            int here = block.heading() >= 0 && block.kind() != Block.Kind.HEADING && seen < MODELS
                    ? measured(document.plain(), block.span(), known)
                    : 0;
            if (here > 0) {
                models.put(block.heading(), seen + here);
            }
            if (here > 0 && seen + here >= MODELS) {
                Span heading = document.blocks().get(block.heading()).span();
                Mention name = known.within(heading).isEmpty() ? name(document.plain(), heading, grammar) : null;
                if (name != null) {
                    found.add(name);
                }
            }
        }
        if (found.size() > before) {
            found.sort(Comparator.comparingInt(Mention::start));
        }
    }

    private static @Nullable Mention name(Plain plain, Span heading, BenchmarkGrammar grammar) {
        int start = plain.nextStart(heading.start(), heading.end());
        int end = UnlistedBenchmarks.nameEnd(plain, start, heading.end());
        if (!UnlistedBenchmarks.shaped(plain, start, end) || SECTIONS.contains(plain, start, end)) {
            return null;
        }
        Mention name = grammar.read(plain, start, end, heading.end());
        int behind = plain.at(name.end()) == ' ' ? name.end() + 1 : name.end();
        boolean alone = name.end() >= heading.end() || CLOSES.indexOf(plain.at(behind)) >= 0;
        return alone ? name : null;
    }

    /** How many models are named there, if a result is. */
    private static int measured(Plain plain, Span span, Mentions known) {
        int models = known.within(span, Kind.MODEL).size();
        if (models == 0) {
            return 0;
        }
        for (int i = plain.nextDigit(span.start(), span.end());
                i < span.end();
                i = plain.nextDigit(i + 1, span.end())) {
            if (Results.at(plain, i)) {
                return models;
            }
        }
        return 0;
    }
}
