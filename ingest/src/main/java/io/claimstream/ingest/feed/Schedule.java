package io.claimstream.ingest.feed;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * When a feed is asked again. Jitter keeps feeds that were added together from being asked together for ever.
 *
 * @param every how often, where nothing else is said
 * @param jitter seeded in tests
 */
record Schedule(Duration every, RandomGenerator jitter) {
    static final Duration LONGEST = Duration.ofDays(1);
    private static final Duration LONGEST_ASKED_FOR = Duration.ofDays(7);
    private static final double SPREAD = 0.1;
    private static final int MAX_DOUBLINGS = 16;

    /** @param asked how often the feed wants to be asked, if it says; never more often than {@link #every} */
    Instant afterSuccess(Instant now, @Nullable Duration asked) {
        Duration wait = asked == null || asked.compareTo(every) < 0 ? every : asked;
        return later(now, shorter(wait, LONGEST));
    }

    /**
     * Twice as late each time.
     *
     * @param failures in a row, this one included
     * @param retryAfter what the server asked for, if it did
     */
    Instant afterFailure(Instant now, int failures, @Nullable Duration retryAfter) {
        Duration backOff =
                shorter(every.multipliedBy(1L << Math.min(MAX_DOUBLINGS, Math.max(0, failures - 1))), LONGEST);
        if (retryAfter != null && retryAfter.compareTo(backOff) > 0) {
            backOff = shorter(retryAfter, LONGEST_ASKED_FOR);
        }
        return later(now, backOff);
    }

    private Instant later(Instant now, Duration wait) {
        long spread = (long) (wait.toMillis() * SPREAD * jitter.nextDouble());
        return now.plus(wait).plusMillis(spread + 999).truncatedTo(ChronoUnit.SECONDS);
    }

    private static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }
}
