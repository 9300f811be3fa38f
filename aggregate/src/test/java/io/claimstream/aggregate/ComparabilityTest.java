package io.claimstream.aggregate;

import static io.claimstream.aggregate.Claims.score;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.aggregate.oracle.AggregateOracle;
import io.claimstream.events.Claim.AttributionType;
import io.claimstream.events.Claim.Direction;
import io.claimstream.events.Delta;
import io.claimstream.events.Leaderboard;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which results of two models stand side by side. */
class ComparabilityTest {
    private static Delta delta(Claims... claims) {
        return AggregateOracle.of(Stream.of(claims).map(Claims::claim).toList())
                .deltas()
                .get("hle|muse|gpt");
    }

    @Test
    void settingThatBothHaveComparesEvenWhereTheBestOfEachIsUnderAnother() {
        Delta delta = delta(
                score("1", "muse", "60").under("with tools"),
                score("2", "muse", "48").under("no tools"),
                score("3", "gpt", "50").under("No  Tools"),
                score("4", "gpt", "55").under("pass@5"));

        assertThat(delta.comparable()).isTrue();
        assertThat(delta.reason()).isNull();
        assertThat(delta.setting()).isEqualTo("no tools");
        assertThat(delta.value()).isEqualByComparingTo("48");
        assertThat(delta.rivalValue()).isEqualByComparingTo("50");
        assertThat(delta.delta()).isEqualByComparingTo("-2");
        assertThat(delta.leads()).isEqualTo(Direction.BEHIND);
        assertThat(delta.reporters().get(0).claimId()).isEqualTo("2");
        assertThat(delta.rivalReporters().get(0).claimId()).isEqualTo("3");
    }

    @Test
    void ofSeveralCommonSettingsANamedOneComesFirstThenTheOneWithTheBestResult() {
        Delta delta = delta(
                score("1", "muse", "70"),
                score("2", "muse", "60").under("with tools"),
                score("3", "muse", "48").under("no tools"),
                score("4", "gpt", "71"),
                score("5", "gpt", "50").under("no tools"),
                score("6", "gpt", "55").under("with tools"));

        assertThat(delta.setting()).isEqualTo("with tools");
        assertThat(delta.delta()).isEqualByComparingTo("5");
    }

    @Test
    void noCommonSettingLeavesTheBestOfEachAndSaysWhyTheyDoNotCompare() {
        Delta differ = delta(
                score("1", "muse", "60").under("with tools"),
                score("2", "gpt", "50").under("no tools"));
        assertThat(differ.comparable()).isFalse();
        assertThat(differ.setting()).isNull();
        assertThat(differ.reason()).isEqualTo("settings differ: with tools against no tools");
        assertThat(differ.delta()).isEqualByComparingTo("10");

        Delta unknown = delta(score("1", "muse", "60").under("with tools"), score("2", "gpt", "50"));
        assertThat(unknown.reason()).isEqualTo("setting unknown on one side: with tools");
    }

    @Test
    void cellTellsVendorIndependentGapAndLatestBesideTheBest() {
        Leaderboard.Cell cell = AggregateOracle.of(Stream.of(
                                score("1", "muse", "50")
                                        .by("Meta", AttributionType.VENDOR)
                                        .at("2026-04-01"),
                                score("2", "muse", "46")
                                        .by("Epoch", AttributionType.INDEPENDENT)
                                        .at("2026-04-02"),
                                score("3", "muse", "48")
                                        .by("Rival", AttributionType.RIVAL)
                                        .at("2026-04-03"))
                        .map(Claims::claim)
                        .toList())
                .leaderboards()
                .get("hle")
                .cells()
                .get(0);

        assertThat(cell.value()).isEqualByComparingTo("50");
        assertThat(cell.low()).isEqualByComparingTo("46");
        assertThat(cell.vendorValue()).isEqualByComparingTo("50");
        assertThat(cell.independentValue()).isEqualByComparingTo("46");
        assertThat(cell.replicationGap()).isEqualByComparingTo("4");
        assertThat(cell.latest().value()).isEqualByComparingTo("48");
        assertThat(cell.latest().at()).isEqualTo("2026-04-03T09:00:00Z");
    }
}
