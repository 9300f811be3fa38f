package io.claimstream.app.watch;

import io.claimstream.events.Claim;
import io.claimstream.events.Claim.BenchmarkRef;
import io.claimstream.events.Claim.Comparison;
import io.claimstream.events.Claim.Modality;
import io.claimstream.events.Claim.Openness;
import io.claimstream.events.Claim.Rank;
import io.claimstream.events.Claim.Score;
import io.claimstream.events.Claim.Unit;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a claim says, in words that follow its model's name. */
public final class ClaimText {
    private ClaimText() {}

    /** As {@code GPQA Diamond 89.5% (no tools), planned, by Meta}. */
    public static String of(Claim claim) {
        String modality = claim.modality() == Modality.ASSERTED ? null : word(claim.modality());
        String by = claim.attribution().name();
        return Stream.of(payload(claim), modality, by == null ? null : "by " + by)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    /** A score with its unit, where one says percent with a sign. */
    public static String value(BigDecimal value, @Nullable Unit unit) {
        return value.toPlainString() + (unit == Unit.PERCENT ? "%" : "");
    }

    private static String payload(Claim claim) {
        if (claim.score() != null) {
            return score(claim.score());
        } else if (claim.openness() != null) {
            return openness(claim.openness());
        } else if (claim.comparison() != null) {
            return comparison(claim.comparison());
        } else if (claim.rank() != null) {
            return rank(claim.rank());
        } else if (claim.spec() != null) {
            return words(
                    claim.spec().property(), claim.spec().value(), claim.spec().unit());
        } else if (claim.release() != null) {
            return words("released", claim.release().date(), claim.release().channel());
        } else if (claim.alias() != null) {
            return words("also called", claim.alias().name());
        }
        return word(claim.kind());
    }

    private static String score(Score score) {
        String on = score.benchmark() == null
                ? words(score.category(), score.row())
                : score.benchmark().name();
        String setting = score.setting() == null ? null : "(" + score.setting() + ")";
        return words(on, value(score.value(), score.unit()), setting);
    }

    private static String openness(Openness openness) {
        String detail = openness.detail() == null ? null : "(" + openness.detail() + ")";
        String about = openness.about() == null ? null : "of " + openness.about();
        return words(word(openness.dimension()), word(openness.status()), detail, about);
    }

    private static String comparison(Comparison comparison) {
        String on = comparison.benchmark() == null
                ? comparison.field()
                : comparison.benchmark().name();
        BigDecimal delta = comparison.delta();
        return words(
                word(comparison.direction()),
                comparison.rival().name(),
                on == null ? null : "on " + on,
                delta == null ? null : "by " + value(delta, comparison.unit()));
    }

    private static String rank(Rank rank) {
        BenchmarkRef benchmark = rank.benchmark();
        String on = benchmark == null ? rank.list() : benchmark.name();
        return words(
                "rank " + rank.rank(), rank.of() == null ? null : "of " + rank.of(), on == null ? null : "on " + on);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String words(@Nullable String... words) {
        return Stream.of(words).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }
}
