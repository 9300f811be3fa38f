package io.claimstream.aggregate;

import static io.claimstream.aggregate.Claims.comparison;
import static io.claimstream.aggregate.Claims.openness;
import static io.claimstream.aggregate.Claims.score;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.aggregate.oracle.AggregateOracle;
import io.claimstream.events.Claim.AttributionType;
import io.claimstream.events.Claim.Dimension;
import io.claimstream.events.Claim.Direction;
import io.claimstream.events.Claim.Modality;
import io.claimstream.events.Claim.Status;
import io.claimstream.events.Claim.Unit;
import io.claimstream.events.Dispute;
import io.claimstream.events.Stance.Deciding;
import java.time.Instant;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is a dispute and what is not; that the stage says the same is {@link ConvergenceTest}'s. */
class DisputeTest {
    private static SortedMap<String, Dispute> disputes(Claims... claims) {
        return AggregateOracle.of(Stream.of(claims).map(Claims::claim).toList()).disputes();
    }

    @Test
    void twoReportersOfOneCellFurtherApartThanToleranceAreADispute() {
        var disputes = disputes(
                score("1", "muse", "50.2").by("Meta", AttributionType.VENDOR).at("2026-04-09"),
                score("2", "muse", "44")
                        .by("Epoch", AttributionType.INDEPENDENT)
                        .at("2026-04-20"),
                score("3", "muse", "48").by("Other", AttributionType.PRESS).at("2026-04-21"));

        assertThat(disputes).containsOnlyKeys("figures|muse|hle|percent|");
        Dispute dispute = disputes.get("figures|muse|hle|percent|");
        assertThat(dispute.size()).isEqualByComparingTo("6.2");
        assertThat(dispute.unit()).isEqualTo(Unit.PERCENT);
        assertThat(dispute.since()).isEqualTo(Instant.parse("2026-04-20T09:00:00Z"));
        assertThat(dispute.one().says()).isEqualTo("44");
        assertThat(dispute.one().claims()).extracting(Deciding::claimId).containsExactly("2");
        assertThat(dispute.other().claims()).extracting(Deciding::claimId).containsExactly("1");
    }

    @Test
    void figuresWithinToleranceOrUnderAnotherSettingOrOfOneReporterAreNone() {
        assertThat(disputes(score("1", "muse", "50.2"), score("2", "muse", "51")))
                .isEmpty();
        assertThat(disputes(score("1", "muse", "50.2"), score("2", "muse", "40").under("no tools")))
                .isEmpty();
        assertThat(disputes(
                        score("1", "muse", "50").from("p"),
                        score("2", "muse", "40").from("p")))
                .isEmpty();
        assertThat(disputes(
                        score("1", "muse", "50").from("p"),
                        score("2", "muse", "40").from("p"),
                        score("3", "muse", "40").from("q")))
                .as("who reports both shows that both can hold")
                .isEmpty();
    }

    @Test
    void contestedDimensionIsADisputeOfItsTwoHeaviestPositions() {
        var disputes = disputes(
                openness("1", "muse", Dimension.WEIGHTS, Status.CLOSED).at("2026-04-09"),
                openness("2", "muse", Dimension.WEIGHTS, Status.OPEN).at("2026-04-09"),
                openness("3", "muse", Dimension.WEIGHTS, Status.CLOSED).at("2026-04-11"));

        Dispute dispute = disputes.get("openness|muse|weights");
        assertThat(dispute.one().says()).isEqualTo("closed");
        assertThat(dispute.other().says()).isEqualTo("open");
        assertThat(dispute.since()).isEqualTo(Instant.parse("2026-04-09T09:00:00Z"));
    }

    @Test
    void modelCalledOpenWhoseWeightsAreClosedIsADispute() {
        var disputes = disputes(
                openness("1", "muse", Dimension.WEIGHTS, Status.CLOSED),
                openness("2", "muse", Dimension.MODEL, Status.OPEN));

        assertThat(disputes).containsOnlyKeys("openness|muse|model as such");
    }

    @Test
    void statedDifferenceThatItsOwnNumbersRefuteIsADispute() {
        var disputes = disputes(
                comparison("1", "muse", Direction.AHEAD, "12", "gpt").in("a"),
                score("2", "muse", "52").in("a"),
                score("3", "gpt", "57").in("a"));

        Dispute dispute = disputes.get("difference|1");
        assertThat(dispute.one().says()).isEqualTo("12 ahead");
        assertThat(dispute.other().says()).isEqualTo("52 against 57");
        assertThat(dispute.size()).isEqualByComparingTo("17");
        assertThat(dispute.unit()).isEqualTo(Unit.PERCENT);
    }

    @Test
    void statedDifferenceThatItsNumbersBearOutOrThatHasNoneIsNone() {
        Claims stated = comparison("1", "muse", Direction.BEHIND, "5", "gpt").in("a");
        assertThat(disputes(
                        stated,
                        score("2", "muse", "52").in("a"),
                        score("3", "gpt", "57").in("a")))
                .isEmpty();
        assertThat(disputes(
                        stated,
                        score("2", "muse", "52").in("a"),
                        score("3", "gpt", "90").in("b")))
                .isEmpty();
    }

    @Test
    void articleThatCallsAModelOpenUnderALicenceThatIsNotIsADispute() {
        Claims called = openness("1", "llama", Dimension.MODEL, Status.OPEN).in("a");
        Claims licence = openness("2", "llama", Dimension.LICENCE, Status.RESTRICTED);

        assertThat(disputes(called, licence.in("a"))).containsOnlyKeys("licence|a|llama");
        assertThat(disputes(called, licence.in("b"))).isEmpty();
        assertThat(disputes(called, licence.said(Modality.PLANNED).in("a"))).isEmpty();
    }
}
