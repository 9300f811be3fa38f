package io.claimstream.aggregate;

import static io.claimstream.aggregate.Claims.score;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.aggregate.oracle.AggregateOracle;
import io.claimstream.events.Claim.AttributionType;
import io.claimstream.events.Claim.BenchmarkRef;
import io.claimstream.events.Claim.Modality;
import io.claimstream.events.Claim.Unit;
import io.claimstream.events.Stance;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where a stance says that its model stands on a benchmark. */
class StandingTest {
    private static Stance stance(Claims... claims) {
        return AggregateOracle.of(Stream.of(claims).map(Claims::claim).toList())
                .stances()
                .get("muse");
    }

    @Test
    void standingTellsRankLeaderAndTheGapBetweenVendorAndOthers() {
        Stance stance = stance(
                score("1", "muse", "50.2").by("Meta", AttributionType.VENDOR).at("2026-04-09"),
                score("2", "muse", "46")
                        .by("Epoch", AttributionType.INDEPENDENT)
                        .at("2026-04-20"),
                score("3", "muse", "44")
                        .by("Epoch", AttributionType.INDEPENDENT)
                        .at("2026-04-10"),
                score("4", "gpt", "53"),
                score("5", "gemini", "48.4"));

        assertThat(stance.benchmarks()).singleElement().satisfies(standing -> {
            assertThat(standing.value()).isEqualByComparingTo("50.2");
            assertThat(standing.rank()).isEqualTo(2);
            assertThat(standing.leader().id()).isEqualTo("gpt");
            assertThat(standing.deltaToLeader()).isEqualTo(new BigDecimal("-2.8"));
            assertThat(standing.vendorValue()).isEqualByComparingTo("50.2");
            assertThat(standing.independentValue()).isEqualByComparingTo("46");
            assertThat(standing.replicationGap()).isEqualTo(new BigDecimal("4.2"));
            assertThat(standing.latestValue()).isEqualByComparingTo("46");
            assertThat(standing.latestAt()).isEqualTo(Instant.parse("2026-04-20T09:00:00Z"));
            assertThat(standing.claimId()).isEqualTo("1");
        });
    }

    @Test
    void modelOnAScaleThatOthersDoNotUseHasAValueButNoRank() {
        Stance stance = stance(
                score("1", "muse", "1400").on(Claims.BENCHMARK, Unit.ELO),
                score("2", "gpt", "53"),
                score("3", "glm", "50").on(Claims.BENCHMARK, Unit.POINTS));

        assertThat(stance.benchmarks()).singleElement().satisfies(standing -> {
            assertThat(standing.value()).isEqualByComparingTo("1400");
            assertThat(standing.rank()).isNull();
            assertThat(standing.leader()).isNull();
        });
    }

    @Test
    void lowestValueLeadsWhereLowerIsBetter() {
        var errors = new BenchmarkRef("wer", "Word error rate", true);
        Stance stance = stance(
                score("1", "muse", "5.1").on(errors, Unit.PERCENT),
                score("2", "muse", "7").on(errors, Unit.PERCENT),
                score("3", "gpt", "6").on(errors, Unit.PERCENT));

        assertThat(stance.benchmarks()).singleElement().satisfies(standing -> {
            assertThat(standing.rank()).isEqualTo(1);
            assertThat(standing.value()).isEqualByComparingTo("5.1");
        });
    }

    @Test
    void plannedRumouredAndDeniedScoresAreNotFigures() {
        for (Modality modality : List.of(Modality.PLANNED, Modality.RUMOURED, Modality.DENIED)) {
            assertThat(stance(score("1", "muse", "50").said(modality)).benchmarks())
                    .isEmpty();
        }
    }
}
