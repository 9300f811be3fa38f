package io.claimstream.aggregate.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import org.jspecify.annotations.Nullable;

/**
 * How much a statement weighs by its age: {@value #HEAVIEST} in the calendar month of the newest
 * statement on its subject, one less for each month before, never less than 1. Whole numbers,
 * relative to what was said and not to any clock.
 */
public final class Recency {
    /** The weight in the newest month; from so many months on a statement weighs 1. */
    public static final long HEAVIEST = 12;

    /** The month of what has no date: before all others. */
    public static final long UNDATED = Long.MIN_VALUE;

    private Recency() {}

    /** Months since year 0, UTC. */
    public static long month(@Nullable Instant at) {
        return at == null ? UNDATED : LocalDate.ofInstant(at, ZoneOffset.UTC).getLong(ChronoField.PROLEPTIC_MONTH);
    }

    /** Days since 1970, UTC; before all others for what has no date. */
    public static long day(@Nullable Instant at) {
        return at == null
                ? Long.MIN_VALUE
                : LocalDate.ofInstant(at, ZoneOffset.UTC).toEpochDay();
    }

    /** The weight of a statement of {@code month} where the newest is of {@code newest}. */
    public static long weight(long month, long newest) {
        if (month == UNDATED) {
            return newest == UNDATED ? HEAVIEST : 1;
        }
        return Math.max(1, HEAVIEST - (newest - month));
    }
}
