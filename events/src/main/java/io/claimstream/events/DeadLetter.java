package io.claimstream.events;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/**
 * Why a record was rejected and where it came from, as headers beside its original key and value.
 *
 * <p>The names are those of Kafka Streams' own dead letters (KIP-1034), with the stage and a reason
 * code of ours beside them.
 *
 * @param stage which stage rejected it
 * @param reason a word for machines: {@code invalid_json}, {@code no_content} …
 * @param message a line for people
 * @param exception class of what was thrown, where something was
 * @param topic that the record came from
 * @param partition of that topic
 * @param offset in that partition
 */
public record DeadLetter(
        String stage,
        String reason,
        String message,
        @Nullable String exception,
        String topic,
        int partition,
        long offset) {
    public static final String STAGE = "__streams.errors.stage";
    public static final String REASON = "__streams.errors.reason";
    public static final String MESSAGE = "__streams.errors.message";
    public static final String EXCEPTION = "__streams.errors.exception";
    public static final String TOPIC = "__streams.errors.topic";
    public static final String PARTITION = "__streams.errors.partition";
    public static final String OFFSET = "__streams.errors.offset";

    /** Adds the headers, in place of any such that the record came with. */
    public void addTo(Headers headers) {
        fields().forEach((name, value) -> {
            headers.remove(name);
            headers.add(name, value.getBytes(StandardCharsets.UTF_8));
        });
    }

    private Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        fields.put(STAGE, stage);
        fields.put(REASON, reason);
        fields.put(MESSAGE, message);
        if (exception != null) {
            fields.put(EXCEPTION, exception);
        }
        fields.put(TOPIC, topic);
        fields.put(PARTITION, Integer.toString(partition));
        fields.put(OFFSET, Long.toString(offset));
        return fields;
    }
}
