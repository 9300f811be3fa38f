package io.claimstream.events;

import java.math.BigDecimal;

/** One form for equal numbers, so that equal events are equal bytes. */
final class Decimals {
    private Decimals() {}

    private static final int MOST_DIGITS = 1000;

    /**
     * Without trailing zeros and exponent: 50.0 and 5E+1 are both 50.
     *
     * @throws IllegalArgumentException for 1E+999999999, whose digits would fill the memory
     */
    static BigDecimal canonical(BigDecimal value) {
        if (Math.abs((long) value.scale()) > MOST_DIGITS) {
            throw new IllegalArgumentException("a number with an exponent over " + MOST_DIGITS);
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
