package io.claimstream.events;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far a feed was read, under its address, so that any instance can go on from there.
 *
 * @param etag with which the server named what it sent last
 * @param lastModified when what it sent last was changed, as the server says
 * @param nextAt when it is polled again
 * @param failures how many polls in a row brought nothing
 * @param problem what was wrong last, absent where it went well
 * @param rejected digest of the last document that was no feed, so that it is rejected once
 * @param items what was read of it, by item id, the newest first
 */
public record FeedState(
        @Nullable String etag,
        @Nullable String lastModified,
        @Nullable Instant nextAt,
        int failures,
        @Nullable String problem,
        @Nullable String rejected,
        Map<String, Item> items) {
    /** Of a feed that was never polled. */
    public static final FeedState NEW = new FeedState(null, null, null, 0, null, null, Map.of());

    public FeedState {
        items = items == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(items));
    }

    /**
     * What was read of one item.
     *
     * @param url under which it was published
     * @param digest of what the feed said of it; absent while its page has not come
     * @param attempts how often its page was asked for in vain
     */
    public record Item(@Nullable String url, @Nullable String digest, int attempts) {}
}
