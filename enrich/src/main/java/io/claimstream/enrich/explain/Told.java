package io.claimstream.enrich.explain;

import io.claimstream.enrich.reading.Finding;
import io.claimstream.events.Claim;
import io.claimstream.events.Claim.Alias;
import io.claimstream.events.Claim.BenchmarkRef;
import io.claimstream.events.Claim.Comparison;
import io.claimstream.events.Claim.Openness;
import io.claimstream.events.Claim.Rank;
import io.claimstream.events.Claim.Release;
import io.claimstream.events.Claim.Score;
import io.claimstream.events.Claim.Spec;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A claim in one line. */
final class Told {
    private Told() {}

    static String of(Finding finding, BigDecimal confidence) {
        return Stream.of(
                        finding.kind(),
                        finding.model().id(),
                        payload(finding.payload()),
                        finding.modality() == Claim.Modality.ASSERTED ? null : finding.modality(),
                        "by "
                                + (finding.attribution().name() == null
                                        ? "nobody named"
                                        : finding.attribution().name()),
                        "rule " + finding.rule(),
                        "confidence " + confidence)
                .filter(Objects::nonNull)
                .map(Told::small)
                .collect(Collectors.joining(" | "));
    }

    private static String payload(Record payload) {
        if (payload instanceof Score score) {
            return words(id(score.benchmark()), score.value().toPlainString(), score.unit(), score.setting());
        } else if (payload instanceof Openness openness) {
            return words(openness.dimension(), openness.status(), openness.detail(), openness.about());
        } else if (payload instanceof Comparison comparison) {
            return words(
                    comparison.direction(),
                    comparison.rival().id(),
                    id(comparison.benchmark()),
                    comparison.field(),
                    comparison.delta(),
                    comparison.unit());
        } else if (payload instanceof Rank rank) {
            return words(rank.rank(), id(rank.benchmark()), rank.list(), rank.of());
        } else if (payload instanceof Spec spec) {
            return words(spec.property(), spec.value(), spec.unit());
        } else if (payload instanceof Release release) {
            return words(release.date(), release.channel());
        }
        return payload instanceof Alias alias ? alias.name() : payload.toString();
    }

    private static @Nullable String id(@Nullable BenchmarkRef benchmark) {
        return benchmark == null ? null : benchmark.id();
    }

    private static String words(@Nullable Object... parts) {
        return Stream.of(parts).filter(Objects::nonNull).map(Told::small).collect(Collectors.joining(" "));
    }

    private static String small(Object part) {
        return part instanceof Enum<?> constant ? constant.name().toLowerCase(Locale.ROOT) : part.toString();
    }
}
