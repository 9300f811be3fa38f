package io.claimstream.enrich.quality;

import io.claimstream.events.Claim;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Mistakes, a line each, in an order that stays. */
final class Mistakes {
    private Mistakes() {}

    static List<String> of(
            Matching<Gold.Score, Claim> scores,
            Matching<Gold.Score, Claim> unlabelled,
            Matching<Gold.Openness, Claim> openness) {
        List<String> lines = new ArrayList<>();
        for (var matching : List.of(scores, unlabelled)) {
            matching.missed()
                    .forEach(gold -> lines.add("missed " + score(gold.model(), gold.benchmark(), gold.value())));
            matching.wrong().forEach(claim -> lines.add("wrong  " + score(claim)));
        }
        openness.missed()
                .forEach(gold -> lines.add("missed " + openness(gold.model(), gold.dimension(), gold.status())));
        openness.wrong()
                .forEach(claim -> lines.add(
                        "wrong  " + openness(claim.model().name(), Judge.dimension(claim), Judge.status(claim))));
        lines.sort(null);
        return lines;
    }

    private static String score(Claim claim) {
        var benchmark = claim.score().benchmark();
        return score(
                claim.model().name(),
                benchmark == null ? null : benchmark.name(),
                claim.score().value());
    }

    private static String score(String model, @Nullable String benchmark, Object value) {
        return "%s · %s · %s".formatted(model, benchmark == null ? "no benchmark" : benchmark, value);
    }

    private static String openness(String model, String dimension, String status) {
        return "%s · %s %s".formatted(model, dimension, status);
    }
}
