package io.claimstream.app.watch;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import io.claimstream.events.DeadLetter;
import io.claimstream.events.Json;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Each record as one line of JSON, {@code {"key":…,"value":…}}: a value that is not JSON is a string, a
 * tombstone null; a rejected record has its reason, message and origin beside them.
 */
public final class JsonView implements View {
    private static final List<String> REJECTION =
            List.of(DeadLetter.REASON, DeadLetter.MESSAGE, DeadLetter.TOPIC, DeadLetter.PARTITION, DeadLetter.OFFSET);

    private final PrintWriter out;

    public JsonView(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void show(ConsumerRecord<byte[], byte[]> record) {
        out.println(line(record));
    }

    @Override
    public void current() {
        // Readers of JSON want the records, and nothing else.
    }

    private static String line(ConsumerRecord<byte[], byte[]> record) {
        var line = new StringWriter();
        try (JsonGenerator to = Json.mapper().createGenerator(line)) {
            to.writeStartObject();
            if (record.key() == null) {
                to.writeNullField("key");
            } else {
                to.writeStringField("key", Records.key(record));
            }
            to.writeFieldName("value");
            to.writeRawValue(value(record.value()));
            for (String name : REJECTION) {
                var text = Records.header(record, name);
                if (text.isPresent()) {
                    to.writeStringField(name.substring(name.lastIndexOf('.') + 1), text.get());
                }
            }
            to.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return line.toString();
    }

    /** The value as JSON on one line, its numbers as they are. */
    private static String value(byte[] value) throws IOException {
        if (value == null) {
            return "null";
        }
        var json = new StringWriter();
        try (JsonParser from = Json.mapper().createParser(value);
                JsonGenerator to = Json.mapper().createGenerator(json)) {
            from.nextToken();
            to.copyCurrentStructureExact(from);
            if (from.nextToken() == null) {
                to.flush();
                return json.toString();
            }
        } catch (IOException | RuntimeException e) {
            // Not JSON, then.
        }
        return Json.mapper().writeValueAsString(new String(value, StandardCharsets.UTF_8));
    }
}
