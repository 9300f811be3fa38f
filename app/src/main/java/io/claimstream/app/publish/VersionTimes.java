package io.claimstream.app.publish;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Timestamps of records. Of two versions of one article the later one counts, so that two records of one
 * key are never given the same millisecond.
 */
public final class VersionTimes {
    private final Clock clock;
    private final Map<ByteBuffer, Long> given = new HashMap<>();
    private long latest = Long.MIN_VALUE;

    public VersionTimes(Clock clock) {
        this.clock = clock;
    }

    /** In milliseconds since 1970: now, or just after the last one of this key. */
    public synchronized long next(byte @Nullable [] key) {
        long now = clock.millis();
        if (now > latest) {
            given.clear();
        }
        long time =
                key == null ? now : given.merge(ByteBuffer.wrap(key), now, (before, at) -> Math.max(before + 1, at));
        latest = Math.max(latest, time);
        return time;
    }
}
