package io.claimstream.ingest.feed;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Waits until a moment; in tests not at all. */
public interface Pause {
    void until(Instant time) throws InterruptedException;

    /** Sleeps. */
    static Pause sleeping(Clock clock) {
        return time -> {
            Duration wait = Duration.between(clock.instant(), time);
            if (!wait.isNegative()) {
                Thread.sleep(wait.toMillis());
            }
        };
    }
}
