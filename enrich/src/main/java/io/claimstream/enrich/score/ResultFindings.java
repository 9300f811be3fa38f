package io.claimstream.enrich.score;

import io.claimstream.enrich.catalog.Benchmark;
import io.claimstream.enrich.catalog.Catalog;
import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.reading.Finding;
import io.claimstream.enrich.reading.Reading;
import io.claimstream.enrich.score.SentenceScores.Result;
import io.claimstream.enrich.text.Span;
import io.claimstream.events.Claim.BenchmarkRef;
import io.claimstream.events.Claim.Modality;
import io.claimstream.events.Claim.Score;
import io.claimstream.events.Claim.Unit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes findings of results: evidence, unit, confidence, and the name of the rule. */
final class ResultFindings {
    /** A longer sentence is quoted in part. */
    private static final int LONGEST_QUOTE = 600;

    private final Catalog catalog;

    ResultFindings(Catalog catalog) {
        this.catalog = catalog;
    }

    /** The sentence; of an overlong one, what holds the number and the names. */
    static Span evidence(Reading reading, Sentence sentence, Result result) {
        Span all = sentence.span();
        if (all.length() <= LONGEST_QUOTE) {
            return all;
        }
        int from = result.value().start();
        int to = result.value().end();
        for (Candidate name : List.of(result.model(), result.benchmark())) {
            int first = name.token() < 0
                    ? from
                    : Math.min(from, sentence.at(name.token()).start());
            int last = name.token() < 0
                    ? to
                    : Math.max(to, sentence.at(name.token()).end());
            if (last - first <= LONGEST_QUOTE) { // a name that stands further off is not quoted
                from = first;
                to = last;
            }
        }
        while (from > all.start() && reading.plain().at(from - 1) > ' ' && to - from < LONGEST_QUOTE) {
            from--;
        }
        while (to < all.end() && reading.plain().at(to) > ' ' && to - from < LONGEST_QUOTE) {
            to++;
        }
        return new Span(from, to);
    }

    /**
     * The finding, unless the value is out of its benchmark's range.
     *
     * @param category the line above, for a result whose benchmark the text does not name
     * @param row the label of its row, likewise
     */
    @Nullable
    Finding of(
            Reading reading,
            Span words,
            Result result,
            boolean table,
            @Nullable String category,
            @Nullable String row) {
        Mention model = result.model().mention() == null
                ? null
                : reading.subjects().member(result.model().mention());
        Mention on = result.benchmark().mention();
        Mention named = on == null || on.kind() == Mention.Kind.TEST ? null : on;
        Benchmark benchmark = named == null ? null : entry(named);
        double value = result.value().value().doubleValue();
        if (model == null
                || (benchmark != null
                        && (value < benchmark.min() || (benchmark.max() != null && value > benchmark.max())))) {
            return null;
        }
        Score score = new Score(
                named == null
                        ? null
                        : new BenchmarkRef(
                                named.id(), named.name(), benchmark == null ? null : !benchmark.higherIsBetter()),
                named == null ? category : null,
                named == null ? row : null,
                result.value().value(),
                unit(result, benchmark),
                result.approximate(),
                result.setting());
        double cost =
                result.model().cost() + (named == null ? 1 : result.benchmark().cost());
        double confidence = Confidence.of(cost, result.margin());
        String rule = table
                ? named == null ? "table-unlabelled" : "table"
                : "prose-" + result.model().how() + "-"
                        + (named == null ? "unlabelled" : result.benchmark().how());
        return new Finding(
                model.ref(),
                score,
                Modality.ASSERTED,
                reading.credits()
                        .at(
                                words,
                                model.ref(),
                                named == null ? null : named.name(),
                                result.value().span()),
                words,
                table,
                confidence,
                rule);
    }

    /** The entry of a benchmark, or of the one that it is a version or subset of. */
    private @Nullable Benchmark entry(Mention named) {
        Benchmark benchmark = catalog.benchmark(named.id());
        return benchmark == null ? catalog.benchmark(named.familyId()) : benchmark;
    }

    private static Unit unit(Result result, @Nullable Benchmark benchmark) {
        return switch (result.value().kind()) {
            case PERCENT -> Unit.PERCENT;
            case ELO -> Unit.ELO;
            default -> benchmark == null ? Unit.POINTS : benchmark.unit();
        };
    }
}
