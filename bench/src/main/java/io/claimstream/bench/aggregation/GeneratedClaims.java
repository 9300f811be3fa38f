package io.claimstream.bench.aggregation;

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
import java.time.Instant;
import java.util.Random;

/** What much-read outlets say of one model: scores on twenty benchmarks, and of every dimension of its openness. */
final class GeneratedClaims {
    private static final ModelRef MODEL = new ModelRef("muse-spark", "Muse Spark", "Meta", true);
    private static final Instant START = Instant.parse("2024-01-01T00:00:00Z");
    private static final int TWO_YEARS = 63_000_000;
    private static final int BENCHMARKS = 20;
    private static final int OUTLETS = 2000;

    private final Random random = new Random(1);

    /** Another claim with this id. */
    Claim next(String id) {
        boolean score = random.nextInt(10) < 6;
        String outlet = "Outlet " + random.nextInt(OUTLETS);
        return new Claim(
                id,
                "article-of-" + id,
                score ? Kind.SCORE : Kind.OPENNESS,
                MODEL,
                score ? score() : null,
                score ? null : new Openness(any(Dimension.values()), any(Status.values()), null, null),
                null,
                null,
                null,
                null,
                null,
                random.nextInt(10) > 0 ? Modality.ASSERTED : Modality.PLANNED,
                new Attribution(
                        random.nextBoolean() ? null : "Outlet " + random.nextInt(OUTLETS),
                        any(AttributionType.values())),
                new Evidence(
                        "A sentence of about a hundred characters that says something of the model.", 10, 84, false),
                new BigDecimal("0.9"),
                new Source("https://news.example/" + id, outlet, START.plusSeconds(random.nextInt(TWO_YEARS))),
                "generated/1",
                null);
    }

    private Score score() {
        int benchmark = random.nextInt(BENCHMARKS);
        return new Score(
                new BenchmarkRef("benchmark-" + benchmark, "Benchmark " + benchmark),
                null,
                null,
                BigDecimal.valueOf(random.nextInt(1000), 1),
                Unit.PERCENT,
                random.nextInt(10) == 0,
                random.nextInt(3) == 0 ? "setting " + random.nextInt(5) : null);
    }

    private <T> T any(T[] of) {
        return of[random.nextInt(of.length)];
    }
}
