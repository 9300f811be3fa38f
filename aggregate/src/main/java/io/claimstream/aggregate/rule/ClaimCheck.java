package io.claimstream.aggregate.rule;

import io.claimstream.events.Claim;
import io.claimstream.events.Claim.BenchmarkRef;
import io.claimstream.events.Claim.ModelRef;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether a claim has what every claim must have; anybody may write to the claims topic. */
public final class ClaimCheck {
    /** Numbers are less than 10 to this power and have so many decimal places at most. */
    public static final int DIGITS = 15;

    /** The longest id, in UTF-16 units. */
    private static final int LONGEST_ID = 256;

    private ClaimCheck() {}

    /** What is wrong with it; null where nothing is. */
    public static @Nullable String problem(String key, Claim claim) {
        List<String> missing = missing(claim);
        if (!missing.isEmpty()) {
            return "without " + String.join(", ", missing);
        }
        if (!claim.claimId().equals(key)) {
            return "claim_id %s under the key %s".formatted(claim.claimId(), key);
        }
        String badId = ids(claim).filter(id -> !usable(id)).findFirst().orElse(null);
        if (badId != null) {
            return "id '%s': 1 to %d characters, no control characters and no |".formatted(badId, LONGEST_ID);
        }
        BigDecimal tooLarge =
                numbers(claim).filter(number -> !inRange(number)).findFirst().orElse(null);
        return tooLarge == null ? null : "a number beyond 10^%d or with more places than that".formatted(DIGITS);
    }

    private static List<String> missing(Claim claim) {
        var fields = new Fields();
        fields.need("claim_id", claim.claimId());
        fields.need("article_id", claim.articleId());
        fields.need("kind", claim.kind());
        fields.need("modality", claim.modality());
        fields.need("confidence", claim.confidence());
        fields.need("source", claim.source());
        fields.need("extractor", claim.extractor());
        fields.model("model", claim.model());
        if (fields.need("attribution", claim.attribution())) {
            fields.need("attribution.type", claim.attribution().type());
        }
        if (fields.need("evidence", claim.evidence())) {
            fields.need("evidence.quote", claim.evidence().quote());
        }
        if (claim.kind() != null) {
            payload(fields, claim);
        }
        return fields.missing;
    }

    private static void payload(Fields fields, Claim claim) {
        switch (claim.kind()) {
            case SCORE -> {
                Claim.Score score = claim.score();
                if (fields.need("score", score) && score != null) {
                    fields.need("score.value", score.value());
                    fields.need("score.unit", score.unit());
                    fields.benchmark("score.benchmark", score.benchmark());
                }
            }
            case OPENNESS -> {
                Claim.Openness openness = claim.openness();
                if (fields.need("openness", openness) && openness != null) {
                    fields.need("openness.dimension", openness.dimension());
                    fields.need("openness.status", openness.status());
                }
            }
            case COMPARISON -> {
                Claim.Comparison comparison = claim.comparison();
                if (fields.need("comparison", comparison) && comparison != null) {
                    fields.model("comparison.rival", comparison.rival());
                    fields.need("comparison.direction", comparison.direction());
                    fields.benchmark("comparison.benchmark", comparison.benchmark());
                }
            }
            case RANK -> fields.need("rank", claim.rank());
            case SPEC -> fields.need("spec", claim.spec());
            case RELEASE -> fields.need("release", claim.release());
            case ALIAS -> fields.need("alias", claim.alias());
        }
    }

    private static Stream<String> ids(Claim claim) {
        return Stream.of(
                        claim.claimId(),
                        claim.articleId(),
                        claim.model().id(),
                        claim.score() == null || claim.score().benchmark() == null
                                ? null
                                : claim.score().benchmark().id(),
                        claim.comparison() == null
                                ? null
                                : claim.comparison().rival().id(),
                        claim.comparison() == null || claim.comparison().benchmark() == null
                                ? null
                                : claim.comparison().benchmark().id())
                .filter(Objects::nonNull);
    }

    private static boolean usable(String id) {
        return !id.isBlank()
                && id.length() <= LONGEST_ID
                && id.codePoints()
                        .noneMatch(c ->
                                c == '|' || Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE);
    }

    private static Stream<BigDecimal> numbers(Claim claim) {
        return Stream.of(
                        claim.confidence(),
                        claim.score() == null ? null : claim.score().value(),
                        claim.comparison() == null ? null : claim.comparison().delta())
                .filter(Objects::nonNull);
    }

    private static boolean inRange(BigDecimal number) {
        return Math.abs(number.scale()) <= DIGITS && number.precision() - number.scale() <= DIGITS;
    }

    /** The names of what is missing. */
    private static final class Fields {
        private final List<String> missing = new ArrayList<>();

        boolean need(String name, @Nullable Object value) {
            if (value == null) {
                missing.add(name);
            }
            return value != null;
        }

        void model(String name, @Nullable ModelRef model) {
            if (need(name, model) && model != null) {
                need(name + ".id", model.id());
                need(name + ".name", model.name());
            }
        }

        void benchmark(String name, @Nullable BenchmarkRef benchmark) {
            if (benchmark != null) {
                need(name + ".id", benchmark.id());
                need(name + ".name", benchmark.name());
            }
        }
    }
}
