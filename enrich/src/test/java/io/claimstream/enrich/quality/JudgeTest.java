package io.claimstream.enrich.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.enrich.quality.Corpus.Annotated;
import io.claimstream.events.Article;
import io.claimstream.events.Claim;
import io.claimstream.events.Claim.Attribution;
import io.claimstream.events.Claim.AttributionType;
import io.claimstream.events.Claim.BenchmarkRef;
import io.claimstream.events.Claim.Dimension;
import io.claimstream.events.Claim.Evidence;
import io.claimstream.events.Claim.Kind;
import io.claimstream.events.Claim.Modality;
import io.claimstream.events.Claim.ModelRef;
import io.claimstream.events.Claim.Openness;
import io.claimstream.events.Claim.Score;
import io.claimstream.events.Claim.Source;
import io.claimstream.events.Claim.Status;
import io.claimstream.events.Claim.Unit;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JudgeTest {
    private static final String TEXT = "Heron 2 reaches 71.4 on GPQA, Corvus says. Heron 3 will be open.";

    private final Judge judge = new Judge();

    @Test
    void aScoreIsRightWithItsModelBenchmarkAndValue() {
        Gold gold = new Gold(List.of(gold("GPQA", "71.4", false)), List.of(), null);

        assertThat(judge(gold, score("GPQA", "71.4")).tally(Measure.SCORES)).isEqualTo(new Tally(1, 0, 0));
        assertThat(judge(gold, score("GPQA", "71.5")).tally(Measure.SCORES)).isEqualTo(new Tally(0, 1, 1));
        assertThat(judge(gold, score("MMLU", "71.4")).mistakes())
                .containsExactly("missed Heron 2 · GPQA · 71.4", "wrong  Heron 2 · MMLU · 71.4");
    }

    @Test
    void anApproximateValueMayBeOneOff() {
        Gold gold = new Gold(List.of(gold("GPQA", "71", true)), List.of(), null);

        assertThat(judge(gold, score("GPQA", "71.4")).tally(Measure.SCORES)).isEqualTo(new Tally(1, 0, 0));
    }

    @Test
    void aScoreWithoutABenchmarkIsCountedApart() {
        Gold gold = new Gold(
                List.of(new Gold.Score("Heron 2", null, new BigDecimal("71.4"), null, false, true, List.of(), false)),
                List.of(),
                null);

        Verdict verdict = judge(gold, score(null, "71.4"));

        assertThat(verdict.tally(Measure.UNLABELLED)).isEqualTo(new Tally(1, 0, 0));
        assertThat(verdict.tally(Measure.SCORES)).isEqualTo(Tally.NONE);
    }

    @Test
    void attributionCountsForScoresThatAreFound() {
        Gold gold = new Gold(List.of(gold("GPQA", "71.4", false)), List.of(), null);

        assertThat(judge(gold, score("GPQA", "71.4")).tally(Measure.ATTRIBUTION))
                .isEqualTo(new Tally(1, 0, 0));
        assertThat(judge(gold).tally(Measure.ATTRIBUTION)).isEqualTo(Tally.NONE);
    }

    @Test
    void theModalityIsPartOfTheStatusAndTheDimensionIsCountedApart() {
        Gold gold = new Gold(
                List.of(), List.of(new Gold.Openness("Heron 3", "weights", "planned_open", List.of(), false)), null);

        Verdict planned = judge(gold, openness(Modality.PLANNED));
        assertThat(planned.tally(Measure.OPENNESS)).isEqualTo(new Tally(1, 0, 0));
        assertThat(planned.tally(Measure.DIMENSIONS)).isEqualTo(new Tally(0, 1, 1));
        assertThat(judge(gold, openness(Modality.ASSERTED)).tally(Measure.OPENNESS))
                .isEqualTo(new Tally(0, 1, 1));
    }

    @Test
    void aQuoteThatStandsElsewhereIsReported() {
        Claim claim = score("GPQA", "71.4");
        Gold gold = new Gold(List.of(), List.of(), null);

        assertThat(judge(gold, claim).unquoted()).isEmpty();
        assertThat(judge.judge(new Annotated("moved", article("Yesterday, " + TEXT), gold), List.of(claim))
                        .unquoted())
                .containsExactly(claim);
    }

    private Verdict judge(Gold gold, Claim... claims) {
        return judge.judge(new Annotated("case", article(TEXT), gold), List.of(claims));
    }

    private static Gold.Score gold(String benchmark, String value, boolean approximate) {
        return new Gold.Score(
                "Heron 2", benchmark, new BigDecimal(value), "Corvus Labs", approximate, false, List.of(), false);
    }

    private static Claim score(@Nullable String benchmark, String value) {
        BenchmarkRef ref = benchmark == null ? null : new BenchmarkRef(benchmark, benchmark);
        return claim(
                Kind.SCORE,
                "Heron 2",
                new Score(ref, null, null, new BigDecimal(value), Unit.PERCENT, false, null),
                null,
                Modality.ASSERTED,
                "Heron 2 reaches 71.4 on GPQA, Corvus says.");
    }

    private static Claim openness(Modality modality) {
        return claim(
                Kind.OPENNESS,
                "Heron 3",
                null,
                new Openness(Dimension.MODEL, Status.OPEN, null, null),
                modality,
                "Heron 3 will be open.");
    }

    private static Claim claim(
            Kind kind,
            String model,
            @Nullable Score score,
            @Nullable Openness openness,
            Modality modality,
            String quote) {
        int start = TEXT.indexOf(quote);
        return new Claim(
                "c1",
                "a1",
                kind,
                new ModelRef(model, model, null, false),
                score,
                openness,
                null,
                null,
                null,
                null,
                null,
                modality,
                new Attribution("Corvus", AttributionType.VENDOR),
                new Evidence(quote, start, start + quote.length(), false),
                BigDecimal.ONE,
                new Source(null, null, null),
                "test",
                "test");
    }

    private static Article article(String text) {
        return new Article("a1", null, null, null, null, null, "en", 1, "hash", null, null, text);
    }
}
