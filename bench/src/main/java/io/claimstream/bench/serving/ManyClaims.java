package io.claimstream.bench.serving;

import io.claimstream.events.Claim;
import io.claimstream.events.Claim.Attribution;
import io.claimstream.events.Claim.AttributionType;
import io.claimstream.events.Claim.BenchmarkRef;
import io.claimstream.events.Claim.Evidence;
import io.claimstream.events.Claim.Kind;
import io.claimstream.events.Claim.Modality;
import io.claimstream.events.Claim.ModelRef;
import io.claimstream.events.Claim.Score;
import io.claimstream.events.Claim.Source;
import io.claimstream.events.Claim.Unit;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Random;

/** Scores of many models on many benchmarks, each in words of its own. */
final class ManyClaims {
    private static final Instant START = Instant.parse("2024-01-01T00:00:00Z");
    private static final int TWO_YEARS = 63_000_000;
    private static final int MODELS = 2000;
    private static final int BENCHMARKS = 300;
    private static final int OUTLETS = 2000;
    private static final int WORDS = 18;
    private static final int VOCABULARY = 20_000;

    private static final int PER_ARTICLE = 10;

    private final Random random = new Random(1);
    private String article = "";
    private int made;

    Claim next() {
        int model = random.nextInt(MODELS);
        int benchmark = random.nextInt(BENCHMARKS);
        int outlet = random.nextInt(OUTLETS);
        if (made++ % PER_ARTICLE == 0) {
            article = Long.toHexString(random.nextLong());
        }
        return new Claim(
                Long.toHexString(random.nextLong()) + Long.toHexString(random.nextLong()),
                article,
                Kind.SCORE,
                new ModelRef("model-" + model, "Model " + model, "Vendor " + model % 100, true),
                new Score(
                        new BenchmarkRef("benchmark-" + benchmark, "Benchmark " + benchmark),
                        null,
                        null,
                        BigDecimal.valueOf(random.nextInt(1000), 1),
                        Unit.PERCENT,
                        false,
                        random.nextInt(3) == 0 ? "setting " + random.nextInt(5) : null),
                null,
                null,
                null,
                null,
                null,
                null,
                Modality.ASSERTED,
                new Attribution("Outlet " + outlet, AttributionType.PRESS),
                new Evidence(sentence(), 812, 912, false),
                new BigDecimal("0.93"),
                new Source(
                        "https://outlet-%d.example/2025/%s".formatted(outlet, article),
                        "Outlet " + outlet,
                        START.plusSeconds(random.nextInt(TWO_YEARS))),
                "rules/8",
                "score.prose");
    }

    private String sentence() {
        var text = new StringBuilder();
        for (int i = 0; i < WORDS; i++) {
            // As in any language, few words are most of a text.
            text.append(Integer.toString(1000 + (int) Math.pow(VOCABULARY, random.nextDouble()), 36))
                    .append(' ');
        }
        return text.toString();
    }
}
