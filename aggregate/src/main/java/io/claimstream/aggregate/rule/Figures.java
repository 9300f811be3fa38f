package io.claimstream.aggregate.rule;

import io.claimstream.events.Claim;
import io.claimstream.events.Claim.AttributionType;
import io.claimstream.events.Claim.Modality;
import io.claimstream.events.Claim.Unit;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which claims are figures on a benchmark, and which of those can stand side by side. */
public final class Figures {
    /** How many settings of a cell are held against those of others, the first by name. */
    public static final int SETTINGS = 8;

    private Figures() {}

    /** Who measured, as far as the gap between the two goes. */
    public enum Party {
        VENDOR,
        INDEPENDENT
    }

    /** The benchmark's id where the claim is an asserted score on a named one. */
    public static @Nullable String benchmark(Claim claim) {
        Claim.Score score = claim.score();
        return score == null || score.benchmark() == null || claim.modality() != Modality.ASSERTED
                ? null
                : score.benchmark().id();
    }

    /** Figures of one scale compare: a bare number beside percentages is one without its sign. */
    public static Unit scale(Unit unit) {
        return unit == Unit.POINTS ? Unit.PERCENT : unit;
    }

    /** The unit of what two figures of one scale differ by. */
    public static Unit unit(Unit one, Unit other) {
        return one == other ? one : scale(one);
    }

    /** The setting under which figures are of one cell; empty where none is named. */
    public static String setting(Claim.Score score) {
        return score.setting() == null ? "" : Origins.normalised(score.setting());
    }

    /** Whose figure it is; none for a rival's and for what nobody is named for. */
    public static @Nullable Party party(AttributionType type) {
        return switch (type) {
            case VENDOR -> Party.VENDOR;
            case INDEPENDENT, PRESS -> Party.INDEPENDENT;
            case RIVAL, UNKNOWN -> null;
        };
    }

    /** Below 0 where {@code a} is the better result. */
    public static int better(BigDecimal a, BigDecimal b, boolean lowerIsBetter) {
        return lowerIsBetter ? a.compareTo(b) : b.compareTo(a);
    }

    /**
     * The setting under which two models compare: one that both have a result under, a named one before none; of
     * several the one with the best result, of equals the first by name.
     *
     * @param results a model's best ones by normalised setting
     * @return none where they share none
     */
    public static <R> @Nullable String common(
            Map<String, R> results, Map<String, R> rivals, Function<R, BigDecimal> value, boolean lowerIsBetter) {
        Comparator<BigDecimal> better = (a, b) -> better(a, b, lowerIsBetter);
        return results.keySet().stream()
                .filter(rivals::containsKey)
                .min(Comparator.comparing(String::isEmpty)
                        .thenComparing(
                                setting -> Stream.of(results, rivals)
                                        .map(side -> value.apply(Objects.requireNonNull(side.get(setting))))
                                        .min(better)
                                        .orElseThrow(),
                                better)
                        .thenComparing(TextOrder.BYTES))
                .orElse(null);
    }

    /** Why results under these settings do not compare; none where they do. */
    public static @Nullable String incomparable(@Nullable String setting, @Nullable String rivalSetting) {
        if (setting == null && rivalSetting == null) {
            return null;
        }
        if (setting == null || rivalSetting == null) {
            return "setting unknown on one side: %s".formatted(setting == null ? rivalSetting : setting);
        }
        return Origins.normalised(setting).equals(Origins.normalised(rivalSetting))
                ? null
                : "settings differ: %s against %s".formatted(setting, rivalSetting);
    }
}
