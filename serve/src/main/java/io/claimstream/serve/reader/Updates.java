package io.claimstream.serve.reader;

import static java.util.Objects.requireNonNull;

import io.claimstream.events.Json;
import io.claimstream.serve.stream.ChangeLog;
import io.claimstream.serve.view.LogEvent;
import io.claimstream.serve.view.View;
import io.claimstream.serve.view.Views;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What one record does: to its topic's view and, once the past is read, to those who listen. */
public final class Updates {
    private static final Logger LOG = LoggerFactory.getLogger(Updates.class);

    private final Views views;
    private final ChangeLog changes;
    private final MeterRegistry metrics;

    public Updates(Views views, ChangeLog changes, MeterRegistry metrics) {
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
     * @param topic its name without a prefix
     * @param live whether it came after the start
     */
    void accept(String topic, ConsumerRecord<byte[], byte[]> record, boolean live) {
        metrics.counter("claimstream.serve.records", "topic", topic).increment();
        View view = requireNonNull(views.of(topic), topic);
        LogEvent.Reader reader = views.reader(topic);
        if (reader == null) {
            replace(view, topic, record, live);
        } else {
            add(view, reader, topic, record, live);
        }
    }

    private void replace(View view, String topic, ConsumerRecord<byte[], byte[]> record, boolean live) {
        String key = key(record);
        byte[] before = live ? view.get(key) : null;
        byte[] after = put(view, topic, key, record.value());
        if (live && !Arrays.equals(before, after)) {
            changes.append(topic, key, after);
        }
    }

    private void add(
            View view, LogEvent.Reader reader, String topic, ConsumerRecord<byte[], byte[]> record, boolean live) {
        try {
            LogEvent event = reader.read(record);
            view.put(event.key(), event.json());
            if (live) {
                changes.append(topic, key(record), event.json());
            }
        } catch (IOException e) {
            unreadable(topic, key(record), e);
        }
    }

    private static String key(ConsumerRecord<byte[], byte[]> record) {
        byte @Nullable [] key = record.key();
        return key == null ? "" : new String(key, StandardCharsets.UTF_8);
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
            unreadable(topic, key, e);
        }
        view.remove(key);
        return null;
    }

    private void unreadable(String topic, String key, IOException e) {
        metrics.counter("claimstream.serve.unreadable", "topic", topic).increment();
        LOG.warn("{}: the value of key {} is left out, it is no event: {}", topic, key, Json.reason(e));
    }
}
