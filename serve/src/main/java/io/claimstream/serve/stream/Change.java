package io.claimstream.serve.stream;

import io.claimstream.events.Json;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * One record that changed something, encoded once for all who listen.
 *
 * @param number its place in this process's log of changes, from 1
 * @param topic without a prefix
 * @param event the whole server-sent event, blank line included
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
public record Change(long number, String topic, byte[] event) {

    /**
     * @param id what a client sends back to resume behind this change
     * @param value the event's JSON, null where the key was deleted
     */
    static Change of(long number, String id, String topic, String key, byte @Nullable [] value) {
        var event = new ByteArrayOutputStream(256 + (value == null ? 0 : value.length));
        event.writeBytes(utf8("id: " + id + "\nevent: " + topic + "\ndata: {\"key\":"));
        event.writeBytes(Json.write(key));
        if (value != null) {
            event.writeBytes(utf8(",\"value\":"));
            event.writeBytes(oneLine(value));
        }
        event.writeBytes(utf8("}\n\n"));
        return new Change(number, topic, event.toByteArray());
    }

    /** A line break would end the field; in JSON it can only stand between tokens, as a space can. */
    private static byte[] oneLine(byte[] json) {
        byte[] line = json.clone();
        for (int i = 0; i < line.length; i++) {
            if (line[i] == '\n' || line[i] == '\r') {
                line[i] = ' ';
            }
        }
        return line;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
