package io.claimstream.enrich.llm;

import io.claimstream.enrich.catalog.Benchmark;
import io.claimstream.enrich.catalog.Catalog;
import io.claimstream.enrich.llm.Answer.OpennessSaid;
import io.claimstream.enrich.llm.Answer.ScoreSaid;
import io.claimstream.enrich.mention.MentionFinder;
import io.claimstream.enrich.reading.Finding;
import io.claimstream.enrich.reading.Reading;
import io.claimstream.enrich.text.Folding;
import io.claimstream.enrich.text.Quantities;
import io.claimstream.enrich.text.Quantity;
import io.claimstream.enrich.text.Span;
import io.claimstream.events.Claim.BenchmarkRef;
import io.claimstream.events.Claim.Modality;
import io.claimstream.events.Claim.ModelRef;
import io.claimstream.events.Claim.Openness;
import io.claimstream.events.Claim.Score;
import io.claimstream.events.Claim.Unit;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Of what a language model answers, what the article's own words bear out: the quote stands in the text, the number in the
 * quote, the article names model and benchmark, and the benchmark has such results. All else is left out. Whom it is
 * credited to, the article says, not the answer.
 */
final class AnswerFinder {
    /** Guesses, below those of most rules, until somebody measures the model that they use. */
    private static final double SCORE = 0.75;

    private static final double OPENNESS = 0.65;

    /** How much around a quote tells what its numbers are, in UTF-16 units. */
    private static final int AROUND = 40;

    private static final Set<Quantity.Kind> RESULTS =
            EnumSet.of(Quantity.Kind.BARE, Quantity.Kind.PERCENT, Quantity.Kind.POINTS, Quantity.Kind.ELO);

    private final Catalog catalog;
    private final MentionFinder mentionFinder;

    AnswerFinder(Catalog catalog) {
        this.catalog = catalog;
        this.mentionFinder = new MentionFinder(catalog);
    }

    void find(Reading reading, Collection<Answer> answers, Consumer<Finding> out) {
        Names names = new Names(mentionFinder, reading);
        Quotes quotes = new Quotes(reading.article().text(), reading.plain());
        Quantities numbers = reading.numbers();
        for (Answer answer : answers) {
            for (ScoreSaid said : answer.scores()) {
                Span words = quotes.find(said.quote());
                ModelRef model = names.model(said.model());
                BenchmarkRef benchmark = names.benchmark(said.benchmark());
                Quantity number = words == null ? null : number(reading, numbers, words, said.value());
                if (words != null && model != null && benchmark != null && number != null) {
                    score(reading, said, words, model, benchmark, number, out);
                }
            }
            for (OpennessSaid said : answer.openness()) {
                Span words = quotes.find(said.quote());
                ModelRef model = names.model(said.model());
                if (words != null && model != null) {
                    out.accept(openness(reading, said, words, model));
                }
            }
        }
    }

    /** The number of the quote that is meant: a result by what stands around it, and of the same value. */
    private static @Nullable Quantity number(Reading reading, Quantities numbers, Span words, BigDecimal value) {
        Span around = new Span(
                Math.max(0, words.start() - AROUND), Math.min(reading.plain().length(), words.end() + AROUND));
        for (Quantity quantity : numbers.within(around)) {
            if (quantity.start() >= words.start()
                    && quantity.numberEnd() <= words.end()
                    && RESULTS.contains(quantity.kind())
                    && !quantity.signed()
                    && quantity.value().compareTo(value) == 0) {
                return quantity;
            }
        }
        return null;
    }

    private void score(
            Reading reading,
            ScoreSaid said,
            Span words,
            ModelRef model,
            BenchmarkRef benchmark,
            Quantity number,
            Consumer<Finding> out) {
        Benchmark known = catalog.benchmark(benchmark.id());
        double value = number.value().doubleValue();
        if (known != null && (value < known.min() || (known.max() != null && value > known.max()))) {
            return;
        }
        Unit unit = switch (number.kind()) {
            case PERCENT -> Unit.PERCENT;
            case ELO -> Unit.ELO;
            default -> known == null ? Unit.POINTS : known.unit();
        };
        BenchmarkRef on = new BenchmarkRef(
                benchmark.id(), benchmark.name(), (known != null && !known.higherIsBetter()) ? true : null);
        Score score =
                new Score(on, null, null, number.value(), unit, said.approximate(), setting(reading, said, words));
        out.accept(new Finding(
                model,
                score,
                Modality.ASSERTED,
                reading.credits().at(words, model, benchmark.name()),
                words,
                table(reading, words),
                SCORE,
                "llm-score"));
    }

    /** As printed, where it stands in the quote. */
    private static @Nullable String setting(Reading reading, ScoreSaid said, Span words) {
        String wanted =
                said.setting() == null ? "" : Folding.fold(said.setting().strip());
        int at = reading.plain().folded().substring(words.start(), words.end()).indexOf(wanted);
        return wanted.isEmpty() || at < 0
                ? null
                : reading.plain().text().substring(words.start() + at, words.start() + at + wanted.length());
    }

    private static Finding openness(Reading reading, OpennessSaid said, Span words, ModelRef model) {
        return new Finding(
                model,
                new Openness(said.dimension(), said.status(), null, null),
                said.modality(),
                reading.credits().at(words, model),
                words,
                table(reading, words),
                OPENNESS,
                "llm-openness");
    }

    private static boolean table(Reading reading, Span words) {
        return reading.document().blocks().stream()
                .anyMatch(block -> block.table() != null && block.span().contains(words.start()));
    }
}
