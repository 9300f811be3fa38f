package io.claimstream.enrich.text;

import java.math.BigDecimal;

/**
 * A number in a text.
 *
 * @param end behind its unit
 * @param numberEnd behind its last digit
 * @param value as printed; of a range the upper end
 * @param kind what the words right beside it make of it
 * @param decimal whether it is printed with decimals
 * @param signed whether a plus or minus stands before it
 * @param range whether it is the upper end of a range
 */
public record Quantity(
        int start,
        int end,
        int numberEnd,
        BigDecimal value,
        Kind kind,
        boolean decimal,
        boolean signed,
        boolean range) {

    public enum Kind {
        /** No unit. */
        BARE,
        PERCENT,
        POINTS,
        ELO,
        /** Percentage points and the like: a difference, whatever stands around it. */
        DIFFERENCE,
        RANK,
        /** Part of a whole: 12/20. */
        RATIO,
        DATE,
        /** Any other unit: tokens, dollars, hours … */
        OTHER
    }

    public Span span() {
        return new Span(start, end);
    }
}
