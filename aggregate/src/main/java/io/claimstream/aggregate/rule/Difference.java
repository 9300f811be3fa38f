package io.claimstream.aggregate.rule;

import io.claimstream.events.Claim;
import io.claimstream.events.Claim.BenchmarkRef;
import io.claimstream.events.Claim.Comparison;
import io.claimstream.events.Claim.Direction;
import io.claimstream.events.Claim.Modality;
import io.claimstream.events.Claim.Score;
import io.claimstream.events.Claim.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** By how much an article says that a model is ahead of a rival, or behind it. */
record Difference(
        BenchmarkRef benchmark,
        String rival,
        Direction direction,
        BigDecimal delta,
        @Nullable Unit unit) {

    /** The difference that a claim asserts; none where it names no number or no benchmark. */
    static @Nullable Difference of(Claim claim) {
        Comparison comparison = claim.comparison();
        if (comparison == null || claim.modality() != Modality.ASSERTED) {
            return null;
        }
        BenchmarkRef benchmark = comparison.benchmark();
        BigDecimal delta = comparison.delta();
        return benchmark == null || delta == null
                ? null
                : new Difference(benchmark, comparison.rival().id(), comparison.direction(), delta, comparison.unit());
    }

    /** How far two numbers are from it; a percentage may also be meant of the rival's number. */
    BigDecimal off(Score model, Score rival) {
        boolean lowerIsBetter = Boolean.TRUE.equals(benchmark.lowerIsBetter());
        BigDecimal ahead = lowerIsBetter
                ? rival.value().subtract(model.value())
                : model.value().subtract(rival.value());
        BigDecimal said = direction == Direction.BEHIND ? delta.negate() : delta;
        BigDecimal off = ahead.subtract(said).abs();
        if (unit != Unit.PERCENT || rival.value().signum() == 0) {
            return off;
        }
        BigDecimal relative =
                ahead.multiply(BigDecimal.valueOf(100)).divide(rival.value().abs(), 2, RoundingMode.HALF_EVEN);
        return off.min(relative.subtract(said).abs());
    }
}
