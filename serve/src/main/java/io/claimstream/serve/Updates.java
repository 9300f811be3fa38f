package io.claimstream.serve;

import io.claimstream.events.Json;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What one record does: to its topic's view and, once the past is read, to those who listen. */
final class Updates {
    private static final Logger LOG = LoggerFactory.getLogger(Updates.class);

    private final Views views;
    private final ChangeLog changes;
    private final MeterRegistry metrics;

    Updates(Views views, ChangeLog changes, MeterRegistry metrics) {
        this.views = views;
        this.changes = changes;
        this.metrics = metrics;
    }

    /**
     * Takes the next record of a topic.
     *
     * <p>What is not JSON is counted and leaves nothing at its key: the event that was there before
     * is not what the topic says any more, and a copy that starts later would not find it either.
     *
     * @param topic without a prefix
     * @param value null for a tombstone
     * @param live whether it came after the start
     */
    void accept(String topic, String key, byte @Nullable [] value, boolean live) {
        metrics.counter("claimstream.serve.records", "topic", topic).increment();
        View view = views.of(topic);
        byte[] readable = value;
        if (view != null) {
            byte[] before = live ? view.get(key) : null;
            readable = put(view, topic, key, value);
            if (live && Arrays.equals(before, readable)) {
                return;
            }
        }
        if (live) {
            changes.append(topic, key, readable);
        }
    }

    /** Lets those who listen hear of what came since the last time. */
    void flush() {
        changes.announce();
    }

    private byte @Nullable [] put(View view, String topic, String key, byte @Nullable [] value) {
        try {
            if (value != null) {
                view.put(key, value);
                return value;
            }
        } catch (IOException e) {
            metrics.counter("claimstream.serve.unreadable", "topic", topic).increment();
            LOG.warn("{}: the value of key {} is left out, it is no event: {}", topic, key, Json.reason(e));
        }
        view.remove(key);
        return null;
    }
}
