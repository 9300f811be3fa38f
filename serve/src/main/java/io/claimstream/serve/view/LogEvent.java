package io.claimstream.serve.view;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.claimstream.events.Json;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * One record of a topic whose records do not replace each other, so that each is an event of its own.
 *
 * @param key its place in the topic; of two of the same time the later one sorts first
 * @param json what is served of it
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
public record LogEvent(String key, byte[] json) {

    /** Makes the event of a record. */
    @FunctionalInterface
    public interface Reader {
        /**
         * What a record tells.
         *
         * @throws IOException if the record is not what its topic carries
         */
        LogEvent read(ConsumerRecord<byte[], byte[]> record) throws IOException;
    }

    static LogEvent of(ConsumerRecord<byte[], byte[]> record, byte[] json) {
        String place = "%016x-%d-%s".formatted(Long.MAX_VALUE - record.offset(), record.partition(), record.topic());
        return new LogEvent(place, json);
    }

    /** A change of a stance with its id and with when its record was written, which its value does not say. */
    public static LogEvent change(ConsumerRecord<byte[], byte[]> record) throws IOException {
        ObjectNode change = Json.mapper().createObjectNode();
        change.put("id", record.partition() + "-" + record.offset());
        change.put("at", Instant.ofEpochMilli(record.timestamp()).toString());
        if (record.value() == null || !(Json.mapper().readTree(record.value()) instanceof ObjectNode said)) {
            throw new IOException("not a JSON object");
        }
        said.remove(List.of("id", "at"));
        return of(record, Json.write(change.setAll(said)));
    }
}
