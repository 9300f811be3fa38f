package io.claimstream.events;

import io.claimstream.events.Claim.BenchmarkRef;
import io.claimstream.events.Claim.Direction;
import io.claimstream.events.Claim.ModelRef;
import io.claimstream.events.Claim.Unit;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One model against another on one benchmark: their best results under a setting that both have, else the best of each.
 *
 * @param benchmark on which both have a result
 * @param unit of both values and of the delta
 * @param model whose result it is
 * @param rival with whom it is compared
 * @param value the model's
 * @param rivalValue the rival's
 * @param setting the one that both results have; absent where neither names one, or none is shared
 * @param delta the model's value minus the rival's
 * @param leads where the model stands to the rival
 * @param comparable whether the two were measured alike
 * @param reason why they are not comparable
 * @param reporters who reports the model's value
 * @param rivalReporters who reports the rival's
 */
public record Delta(
        BenchmarkRef benchmark,
        Unit unit,
        ModelRef model,
        ModelRef rival,
        BigDecimal value,
        BigDecimal rivalValue,
        BigDecimal delta,
        Direction leads,
        @Nullable String setting,
        boolean comparable,
        @Nullable String reason,
        List<Leaderboard.Reporter> reporters,
        List<Leaderboard.Reporter> rivalReporters) {
    public Delta {
        delta = Decimals.canonical(delta);
    }

    /** The topic's key: {@code benchmark|model|rival}. */
    public static String key(String benchmark, String model, String rival) {
        return benchmark + "|" + model + "|" + rival;
    }
}
