package io.claimstream.aggregate.fold;

import io.claimstream.aggregate.rule.ClaimCheck;
import io.claimstream.aggregate.rule.Recency;
import io.claimstream.aggregate.rule.TextOrder;
import io.claimstream.events.Claim;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keys of several parts that sort part by part. The separator is the least character, which no
 * part may have: {@code ClaimCheck} refuses such ids, {@code Origins} folds such names.
 */
public final class Keys {
    static final char SEPARATOR = '\0';
    private static final char BEHIND = '\1';

    private static final BigDecimal OFFSET = BigDecimal.TEN.pow(ClaimCheck.DIGITS);
    /** Sorts behind all times and numbers, in place of one that is absent. */
    static final String LAST = "~";

    /** Greater than the seconds of any instant. */
    private static final long TIME_OFFSET = 100_000_000_000_000_000L;

    /** As the keys of {@link #newestFirst} and the claim's id sort. */
    static final Comparator<Claim> NEWEST_FIRST = Comparator.comparing(
                    (Claim claim) -> newestFirst(claim.source().publishedAt()))
            .thenComparing(Claim::claimId, TextOrder.BYTES);

    private Keys() {}

    /** The parts, each ended by the separator, so that it is a prefix of the keys with more. */
    public static String of(String... parts) {
        var key = new StringBuilder(96);
        for (String part : parts) {
            key.append(part).append(SEPARATOR);
        }
        return key.toString();
    }

    /** The least key that is greater than all keys with this prefix. */
    public static String behind(String prefix) {
        return prefix.substring(0, prefix.length() - 1) + BEHIND;
    }

    /** The parts of a key. */
    static List<String> parts(String key) {
        return List.of(key.split(String.valueOf(SEPARATOR)));
    }

    /** Later first, what has no date last. */
    static String newestFirst(@Nullable Instant at) {
        return at == null
                ? LAST
                : descending(at.getEpochSecond()) + padded(Long.toString(999_999_999L - at.getNano()), 9);
    }

    /** Earlier first, what has no date last. */
    static String oldestFirst(@Nullable Instant at) {
        return at == null
                ? LAST
                : padded(Long.toString(TIME_OFFSET + at.getEpochSecond()), 18)
                        + padded(Integer.toString(at.getNano()), 9);
    }

    /** Later days first, what has no date last. */
    static String newestDayFirst(@Nullable Instant at) {
        return at == null ? LAST : descending(Recency.day(at));
    }

    /** Greater first; the least of all, which stands for none, last. Seconds, days and months fit. */
    static String descending(long number) {
        return number == Long.MIN_VALUE ? LAST : padded(Long.toString(TIME_OFFSET - number), 18);
    }

    /** The number that {@link #descending} wrote. */
    static long number(String descending) {
        return descending.equals(LAST) ? Long.MIN_VALUE : TIME_OFFSET - Long.parseLong(descending);
    }

    /** Lower first; the value must be less than 10^{@value ClaimCheck#DIGITS} with so many places at most. */
    static String ascending(BigDecimal value) {
        return padded(
                value.add(OFFSET).setScale(ClaimCheck.DIGITS).unscaledValue().toString(), 2 * ClaimCheck.DIGITS + 1);
    }

    /** Better first. */
    static String best(BigDecimal value, boolean lowerIsBetter) {
        return ascending(lowerIsBetter ? value : value.negate());
    }

    private static String padded(String digits, int width) {
        return "0".repeat(width - digits.length()) + digits;
    }
}
