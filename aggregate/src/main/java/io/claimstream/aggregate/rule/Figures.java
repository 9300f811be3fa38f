package io.claimstream.aggregate.rule;

import io.claimstream.events.Claim;
import io.claimstream.events.Claim.AttributionType;
import io.claimstream.events.Claim.Modality;
import io.claimstream.events.Claim.Unit;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Which claims are figures on a benchmark, and which of those can stand side by side. */
public final class Figures {
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
