package io.claimstream.aggregate;

import static io.claimstream.aggregate.Claims.openness;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.claimstream.aggregate.oracle.AggregateOracle;
import io.claimstream.events.Claim.AttributionType;
import io.claimstream.events.Claim.Dimension;
import io.claimstream.events.Claim.Modality;
import io.claimstream.events.Claim.Status;
import io.claimstream.events.Stance;
import io.claimstream.events.Stance.Promise;
import io.claimstream.events.Stance.Tally;
import io.claimstream.events.Stance.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a reader finds in a stance; that the stage says the same is {@link ConvergenceTest}'s. */
class StanceTest {
    private static Stance stance(Claims... claims) {
        return AggregateOracle.of(Stream.of(claims).map(Claims::claim).toList())
                .stances()
                .get("muse");
    }

    private static Claims muse(String id, Dimension dimension, Status status) {
        return openness(id, "muse", dimension, status);
    }

    @Test
    void closedWeightsWithAPromiseForLaterVersionsAreClosedAndPlanned() {
        Stance stance = stance(
                muse("1", Dimension.MODEL, Status.CLOSED).at("2026-04-09"),
                muse("2", Dimension.WEIGHTS, Status.CLOSED).at("2026-04-09"),
                muse("3", Dimension.CODE, Status.CLOSED).at("2026-04-09"),
                muse("4", Dimension.API, Status.RESTRICTED).at("2026-04-09"),
                muse("5", Dimension.MODEL, Status.OPEN).said(Modality.PLANNED).about("future versions"));

        assertThat(stance.openness().verdict()).isEqualTo(Verdict.CLOSED);
        assertThat(stance.openness().planned()).isTrue();
        assertThat(stance.openness().contested()).isFalse();
        assertThat(stance.openness().score()).isEqualByComparingTo("-0.89");
        assertThat(stance.openness().dimensions().get(Dimension.MODEL))
                .isEqualTo(new Tally(Verdict.CLOSED, 0, 0, 1, 1, 0));
        assertThat(stance.evidence()).extracting(Stance.Deciding::claimId).containsExactly("1", "2", "5");
    }

    @Test
    void openWeightsUnderACustomLicenceAreRestricted() {
        Stance stance = stance(
                muse("1", Dimension.WEIGHTS, Status.OPEN),
                muse("2", Dimension.LICENCE, Status.RESTRICTED),
                muse("3", Dimension.MODEL, Status.OPEN));

        assertThat(stance.openness().verdict()).isEqualTo(Verdict.RESTRICTED);
        assertThat(stance.evidence()).extracting(Stance.Deciding::claimId).containsExactly("2");
    }

    @Test
    void openWeightsAloneAreOpen() {
        assertThat(stance(muse("1", Dimension.WEIGHTS, Status.OPEN)).openness().verdict())
                .isEqualTo(Verdict.OPEN);
    }

    @Test
    void whereOnlyAccessIsSpokenOfAccessDecides() {
        Stance stance = stance(muse("1", Dimension.API, Status.RESTRICTED));

        assertThat(stance.openness().verdict()).isEqualTo(Verdict.RESTRICTED);
        assertThat(stance.evidence()).hasSize(1);
    }

    @Test
    void dataAndCodeAloneDecideNothing() {
        Stance stance = stance(muse("1", Dimension.DATA, Status.CLOSED), muse("2", Dimension.CODE, Status.OPEN));

        assertThat(stance.openness().verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(stance.openness().score()).isEqualByComparingTo("0");
        assertThat(stance.evidence()).isEmpty();
    }

    @Test
    void copiesOfOneVoiceCountOnceAndDoNotOutvoteAnother() {
        var claims = new ArrayList<Claims>();
        for (int i = 0; i < 30; i++) {
            claims.add(muse("copy" + i, Dimension.MODEL, Status.OPEN)
                    .from("outlet " + i)
                    .by(null, AttributionType.VENDOR));
        }
        claims.add(muse("x", Dimension.MODEL, Status.CLOSED).from("one paper"));
        claims.add(muse("y", Dimension.MODEL, Status.CLOSED).from("another paper"));

        Stance stance = stance(claims.toArray(Claims[]::new));

        assertThat(stance.openness().verdict()).isEqualTo(Verdict.CLOSED);
        assertThat(stance.openness().contested()).isTrue();
        assertThat(stance.openness().dimensions().get(Dimension.MODEL))
                .isEqualTo(new Tally(Verdict.CLOSED, 1, 0, 2, 0, 0));
        assertThat(stance.origins()).isEqualTo(3);
        assertThat(stance.claims()).isEqualTo(32);
    }

    @Test
    void originCountsByItsNewestWordAndByTheMostRestrictiveOfADay() {
        assertThat(stance(
                                muse("1", Dimension.MODEL, Status.CLOSED)
                                        .from("p")
                                        .at("2026-01-01"),
                                muse("2", Dimension.MODEL, Status.OPEN)
                                        .from("p")
                                        .at("2026-02-01"),
                                muse("3", Dimension.MODEL, Status.CLOSED).from("p"))
                        .openness()
                        .verdict())
                .isEqualTo(Verdict.OPEN);
        assertThat(stance(
                                muse("1", Dimension.MODEL, Status.OPEN)
                                        .from("p")
                                        .at("2026-01-01"),
                                muse("2", Dimension.MODEL, Status.RESTRICTED)
                                        .from("P ")
                                        .at("2026-01-01"))
                        .openness()
                        .verdict())
                .isEqualTo(Verdict.RESTRICTED);
    }

    @Test
    void newerWordsOutweighOlderOnesButNotAllOfThem() {
        var claims = new ArrayList<Claims>();
        for (int i = 0; i < 11; i++) {
            claims.add(muse("old" + i, Dimension.WEIGHTS, Status.CLOSED).at("2025-01-10"));
        }
        claims.add(muse("new", Dimension.WEIGHTS, Status.OPEN).at("2026-03-10"));
        assertThat(stance(claims.toArray(Claims[]::new)).openness().verdict()).isEqualTo(Verdict.OPEN);

        claims.add(muse("old11", Dimension.WEIGHTS, Status.CLOSED).at("2025-01-10"));
        assertThat(stance(claims.toArray(Claims[]::new)).openness().verdict()).isEqualTo(Verdict.CLOSED);
    }

    @Test
    void rumoursAndPlansTurnNoVerdictAndADenialCountsAgainst() {
        Stance stance = stance(
                muse("1", Dimension.MODEL, Status.OPEN).said(Modality.RUMOURED),
                muse("2", Dimension.MODEL, Status.OPEN).said(Modality.PLANNED));
        assertThat(stance.openness().verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(stance.openness().dimensions().get(Dimension.MODEL))
                .isEqualTo(new Tally(Verdict.UNKNOWN, 0, 0, 0, 1, 1));

        assertThat(stance(muse("1", Dimension.MODEL, Status.OPEN).said(Modality.DENIED))
                        .openness()
                        .verdict())
                .isEqualTo(Verdict.CLOSED);
    }

    @Test
    void promiseIsOutstandingUntilItIsLaterSaidToBeKept() {
        Claims promise =
                muse("1", Dimension.WEIGHTS, Status.OPEN).said(Modality.PLANNED).at("2026-04-09");
        Claims before = muse("2", Dimension.WEIGHTS, Status.OPEN).at("2026-04-01");
        Claims kept = muse("3", Dimension.WEIGHTS, Status.OPEN).at("2026-06-01");

        assertThat(stance(promise, before).openness().planned()).isTrue();
        assertThat(stance(promise, before, kept).openness().planned()).isFalse();
    }

    @Test
    void promiseTellsWhoMadeItFirstAndWhen() {
        Stance stance = stance(
                muse("1", Dimension.WEIGHTS, Status.OPEN)
                        .said(Modality.PLANNED)
                        .by("Meta", AttributionType.VENDOR)
                        .at("2026-04-09"),
                muse("2", Dimension.WEIGHTS, Status.OPEN).said(Modality.PLANNED).at("2026-05-01"),
                muse("3", Dimension.MODEL, Status.OPEN)
                        .about("future versions")
                        .said(Modality.PLANNED)
                        .at("2026-04-10"));

        assertThat(stance.openness().promises())
                .extracting(
                        Promise::dimension,
                        Promise::about,
                        Promise::by,
                        Promise::since,
                        said -> said.claim().claimId())
                .containsExactly(
                        tuple(Dimension.WEIGHTS, null, "Meta", Instant.parse("2026-04-09T09:00:00Z"), "1"),
                        tuple(
                                Dimension.MODEL,
                                "future versions",
                                "publisher of 3",
                                Instant.parse("2026-04-10T09:00:00Z"),
                                "3"));
        assertThat(stance.openness().kept()).isEmpty();
    }

    @Test
    void promiseIsKeptByTheFirstThatSaysItOpenAfterItWasLastMade() {
        Claims made =
                muse("1", Dimension.WEIGHTS, Status.OPEN).said(Modality.PLANNED).at("2026-04-09");
        Claims again =
                muse("2", Dimension.WEIGHTS, Status.OPEN).said(Modality.PLANNED).at("2026-05-01");
        Claims tooEarly = muse("3", Dimension.WEIGHTS, Status.OPEN).at("2026-04-20");
        Claims kept = muse("4", Dimension.WEIGHTS, Status.OPEN).at("2026-06-08");
        Claims repeated = muse("5", Dimension.WEIGHTS, Status.OPEN).at("2026-07-01");

        Stance stance = stance(made, again, tooEarly, kept, repeated);

        assertThat(stance.openness().promises()).isEmpty();
        assertThat(stance.openness().kept()).singleElement().satisfies(promise -> {
            assertThat(promise.claim().claimId()).isEqualTo("1");
            assertThat(promise.kept().claim().claimId()).isEqualTo("4");
            assertThat(promise.kept().days()).isEqualTo(60);
        });
    }

    @Test
    void promisesOfOtherVersionsAreTheNewestFewAndNeverKept() {
        var claims = new ArrayList<Claims>();
        for (int i = 1; i <= 9; i++) {
            claims.add(muse("c" + i, Dimension.MODEL, Status.OPEN)
                    .about("version " + i)
                    .said(Modality.PLANNED)
                    .at("2026-01-0" + i));
        }
        claims.add(muse("open", Dimension.MODEL, Status.OPEN).at("2026-02-01"));

        assertThat(stance(claims.toArray(Claims[]::new)).openness().promises())
                .extracting(Promise::about)
                .containsExactly("version 9", "version 8", "version 7", "version 6", "version 5");
    }

    @Test
    void evidenceIsTheNewestFewOfDifferentOrigins() {
        var claims = new ArrayList<Claims>();
        for (int i = 1; i <= 9; i++) {
            claims.add(muse("c" + i, Dimension.WEIGHTS, Status.CLOSED).at("2026-01-0" + i));
            claims.add(muse("same" + i, Dimension.WEIGHTS, Status.CLOSED)
                    .from("publisher of c9")
                    .at("2026-01-0" + i));
        }

        Stance stance = stance(claims.toArray(Claims[]::new));

        assertThat(stance.evidence())
                .extracting(Stance.Deciding::claimId)
                .containsExactly("c9", "c8", "c7", "c6", "c5");
        assertThat(stance.firstClaimAt()).isEqualTo(Instant.parse("2026-01-01T09:00:00Z"));
        assertThat(stance.lastClaimAt()).isEqualTo(Instant.parse("2026-01-09T09:00:00Z"));
    }
}
