package io.claimstream.app.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.events.Claim.Attribution;
import io.claimstream.events.Claim.AttributionType;
import io.claimstream.events.Claim.BenchmarkRef;
import io.claimstream.events.Claim.Kind;
import io.claimstream.events.Claim.Modality;
import io.claimstream.events.Claim.ModelRef;
import io.claimstream.events.Claim.Status;
import io.claimstream.events.Claim.Unit;
import io.claimstream.events.Stance;
import io.claimstream.events.Stance.Deciding;
import io.claimstream.events.Stance.Openness;
import io.claimstream.events.Stance.Standing;
import io.claimstream.events.Stance.Verdict;
import io.claimstream.ingest.IngestCounts;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportTest {
    private static final ModelRef RIVAL = new ModelRef("rival", "Rival", null, true);
    private static final IngestCounts COUNTS = new IngestCounts(10, 5, 1, 1, 1, 2);

    @Test
    void aModelIsShownWithItsVerdictWhatDecidedItAndItsBestScores() {
        var result = result(
                10,
                COUNTS,
                0,
                stance(
                        "muse",
                        "Muse",
                        3,
                        Verdict.CLOSED,
                        true,
                        List.of(
                                deciding(Modality.PLANNED, Status.OPEN, "They plan to open it."),
                                deciding(Modality.ASSERTED, Status.CLOSED, "It is\nclosed."))),
                stance("solo", "Solo", 1, Verdict.UNKNOWN, false, List.of()));

        assertThat(new Report(result, 80).lines())
                .containsExactly(
                        "MODEL  CLAIMS  ORIGINS  OPENNESS",
                        "Muse   7       3        closed (openness planned)",
                        "  The Paper: “It is closed.”",
                        "  Arena 1500 (#1), Exam 50.2% (#2 behind Rival)",
                        "Solo   7       1        unknown",
                        "  Arena 1500 (#1), Exam 50.2% (#2 behind Rival)",
                        "",
                        "10 articles in: 5 accepted, 1 unchanged, 1 duplicate, 1 withdrawn, 2 rejected",
                        "  rejected x: no_content",
                        "first stance after 6.5 s");
        assertThat(result.losses()).isEmpty();
    }

    @Test
    void noLineIsWiderThanTheTerminal() {
        var result = result(
                10,
                COUNTS,
                0,
                stance(
                        "muse",
                        "Muse",
                        3,
                        Verdict.CLOSED,
                        true,
                        List.of(deciding(
                                Modality.ASSERTED,
                                Status.CLOSED,
                                "A long sentence that does not end soon. ".repeat(9)))));

        assertThat(new Report(result, 50).lines().subList(0, 4))
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(50));
    }

    @Test
    void whatIsNotAccountedForIsALoss() {
        assertThat(result(11, COUNTS, 0).losses()).containsExactly("11 were published, but 10 came in");
        assertThat(result(10, new IngestCounts(10, 5, 1, 1, 1, 1), 0).losses())
                .containsExactly("10 came in, and 1 of them ended nowhere");
        assertThat(result(10, COUNTS, 3).losses())
                .containsExactly("3 records are on claims.rejected, which is a defect");
    }

    private static DemoResult result(long published, IngestCounts counts, long failed, Stance... stances) {
        return new DemoResult(
                published,
                0,
                counts,
                failed,
                List.of("x: no_content"),
                List.of(stances),
                Optional.of(Duration.ofMillis(6540)));
    }

    private static Stance stance(
            String id, String name, long origins, Verdict verdict, boolean planned, List<Deciding> evidence) {
        return new Stance(
                new ModelRef(id, name, null, true),
                new Openness(verdict, BigDecimal.ONE, false, planned, Map.of(), List.of(), List.of()),
                List.of(
                        standing("exam", "Exam", "50.2", Unit.PERCENT, 2),
                        standing("arena", "Arena", "1500", Unit.ELO, 1)),
                evidence,
                origins,
                7,
                null,
                null);
    }

    private static Standing standing(String id, String name, String value, Unit unit, int rank) {
        return new Standing(
                new BenchmarkRef(id, name),
                new BigDecimal(value),
                unit,
                rank,
                RIVAL,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static Deciding deciding(Modality modality, Status status, String quote) {
        return new Deciding(
                "c",
                Kind.OPENNESS,
                null,
                status,
                modality,
                new Attribution(null, AttributionType.PRESS),
                quote,
                null,
                "The Paper",
                null);
    }
}
