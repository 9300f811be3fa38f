package io.claimstream.ingest.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Keeps a distance between two requests to one host. */
final class Politeness {
    private static final int CLEAN_UP_OVER = 1000;

    private final Duration distance;
    private final Map<String, Instant> next = new HashMap<>();

    /** @param distance where the host asks for no longer one */
    Politeness(Duration distance) {
        this.distance = distance;
    }

    /** Takes the host's next free moment, and says when it is. */
    synchronized Instant reserve(String host, Duration asked, Instant now) {
        if (next.size() > CLEAN_UP_OVER) {
            next.values().removeIf(free -> free.isBefore(now));
        }
        Instant free = next.getOrDefault(host, now);
        Instant turn = free.isAfter(now) ? free : now;
        next.put(host, turn.plus(asked.compareTo(distance) > 0 ? asked : distance));
        return turn;
    }
}
