package io.claimstream.serve.view;

import io.claimstream.events.DeadLetter;
import io.claimstream.events.Json;
import io.claimstream.events.Topic;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/**
 * A record that a stage put aside.
 *
 * @param topic where it was put
 * @param stage which stage did
 * @param reason a word for machines
 * @param message a line for people
 * @param key as it came
 * @param origin where it came from: topic, partition and offset
 * @param excerpt the first characters of what it was
 */
public record Rejected(
        Instant at,
        String topic,
        @Nullable String stage,
        String reason,
        @Nullable String message,
        @Nullable String key,
        @Nullable String origin,
        String excerpt) {
    private static final int EXCERPT = 500;
    private static final int MOST_UTF8 = 4;

    /** The event of a record of one of the topics for what is rejected. */
    public static LogEvent read(Topic<?, ?> from, ConsumerRecord<byte[], byte[]> record) {
        String reason = header(record, DeadLetter.REASON);
        String topic = header(record, DeadLetter.TOPIC);
        String origin = topic == null
                ? null
                : "%s-%s at %s"
                        .formatted(topic, header(record, DeadLetter.PARTITION), header(record, DeadLetter.OFFSET));
        var rejected = new Rejected(
                Instant.ofEpochMilli(record.timestamp()),
                from.name(),
                header(record, DeadLetter.STAGE),
                reason == null ? "unknown" : reason,
                header(record, DeadLetter.MESSAGE),
                record.key() == null ? null : excerpt(record.key()),
                origin,
                record.value() == null ? "" : excerpt(record.value()));
        return LogEvent.of(record, Json.write(rejected));
    }

    private static @Nullable String header(ConsumerRecord<byte[], byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null || header.value() == null ? null : excerpt(header.value());
    }

    /** What is no UTF-8 shows as such. */
    private static String excerpt(byte[] bytes) {
        String text = new String(bytes, 0, Math.min(bytes.length, EXCERPT * MOST_UTF8), StandardCharsets.UTF_8);
        return text.length() <= EXCERPT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, EXCERPT))) + "…";
    }
}
