package io.claimstream.aggregate.rule;

import io.claimstream.events.Claim.Score;
import io.claimstream.events.Claim.Unit;
import java.math.BigDecimal;

/**
 * How far apart two figures for one thing may be: as far as rounding takes them, and as another run
 * of the same test does.
 */
final class Tolerance {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal APPROXIMATELY = BigDecimal.valueOf(5);

    private Tolerance() {}

    /** Whether two scores on one scale are further apart than that. */
    static boolean exceeded(Score a, Score b) {
        return exceeded(
                a.value().subtract(b.value()).abs(),
                a.unit(),
                Math.min(a.value().scale(), b.value().scale()),
                a.approximate() || b.approximate());
    }

    /**
     * Whether a distance is more than that.
     *
     * @param places the decimal places of the coarsest number that it is made of
     */
    static boolean exceeded(BigDecimal distance, Unit unit, int places, boolean approximate) {
        BigDecimal rounding = HALF.movePointLeft(places);
        BigDecimal rerun = rerun(unit).multiply(approximate ? APPROXIMATELY : BigDecimal.ONE);
        return distance.compareTo(rounding.max(rerun)) > 0;
    }

    private static BigDecimal rerun(Unit unit) {
        return switch (unit) {
            case PERCENT, POINTS -> BigDecimal.ONE;
            case ELO -> BigDecimal.TEN;
            case RATIO -> new BigDecimal("0.01");
        };
    }
}
