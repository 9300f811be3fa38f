package io.claimstream.events;

import java.math.BigDecimal;

/** One form for equal numbers, so that equal events are equal bytes. */
final class Decimals {
    private Decimals() {}

    /** Without trailing zeros and exponent: 50.0 and 5E+1 are both 50. */
    static BigDecimal canonical(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
