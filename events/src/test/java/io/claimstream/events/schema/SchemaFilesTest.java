package io.claimstream.events.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.claimstream.events.Topics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The schemas that are checked in are those of the records; {@code -Dgolden.write=true} makes them anew. */
class SchemaFilesTest {
    private static final Path SOURCES = Path.of("src/main/java/io/claimstream/events");
    private static final Path SCHEMAS = Path.of("src/main/resources/io/claimstream/events/schema");
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final ObjectWriter WRITER = MAPPER.writer(new DefaultPrettyPrinter(
                    Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
            .withObjectIndenter(new DefaultIndenter("  ", "\n")));

    @Test
    void theFilesAreWhatTheRecordsSay() throws IOException {
        Map<String, String> made = made();
        if (Boolean.getBoolean("golden.write")) {
            write(made);
        }
        assertThat(read()).containsExactlyEntriesOf(made);
    }

    @Test
    void everyReferenceOfTheDescriptionResolves() throws IOException {
        JsonNode document = MAPPER.readTree(Files.readString(SCHEMAS.resolve("asyncapi.json")));
        for (JsonNode reference : document.findValues("$ref")) {
            String to = reference.textValue();
            if (to.startsWith("#")) {
                assertThat(document.at(to.substring(1)).isMissingNode()).as(to).isFalse();
            } else {
                assertThat(SCHEMAS.resolve(to)).exists();
            }
        }
    }

    @Test
    void everyTopicIsDescribedWithItsKeyPolicyAndMessage() throws IOException {
        JsonNode document = MAPPER.readTree(Files.readString(SCHEMAS.resolve("asyncapi.json")));
        assertThat(document.get("channels").fieldNames())
                .toIterable()
                .containsExactlyElementsOf(
                        Topics.ALL.stream().map(topic -> topic.name()).toList());
        for (JsonNode channel : document.get("channels")) {
            assertThat(channel.get("description").textValue()).isNotBlank();
            assertThat(channel.get("messages")).hasSize(1);
            assertThat(channel.at("/bindings/kafka/topicConfiguration/cleanup.policy/0")
                            .textValue())
                    .isIn("compact", "delete");
        }
    }

    private static Map<String, String> made() throws IOException {
        Javadoc javadoc = Javadoc.of(SOURCES);
        List<Class<?>> events = new ArrayList<>();
        Topics.ALL.stream().map(AsyncApi::event).flatMap(Optional::stream).forEach(events::add);
        var files = new TreeMap<String, String>();
        for (Class<?> event : events) {
            files.put(RecordSchema.fileName(event), text(RecordSchema.of(event, javadoc)));
        }
        files.put("asyncapi.json", text(new AsyncApi(javadoc).document()));
        return files;
    }

    private static String text(Map<String, Object> document) throws IOException {
        return WRITER.writeValueAsString(document) + "\n";
    }

    private static void write(Map<String, String> files) throws IOException {
        Files.createDirectories(SCHEMAS);
        for (String old : read().keySet()) {
            Files.delete(SCHEMAS.resolve(old));
        }
        for (var file : files.entrySet()) {
            Files.writeString(SCHEMAS.resolve(file.getKey()), file.getValue());
        }
    }

    private static Map<String, String> read() throws IOException {
        var files = new TreeMap<String, String>();
        try (var paths = Files.list(SCHEMAS)) {
            for (Path path : paths.toList()) {
                files.put(path.getFileName().toString(), Files.readString(path));
            }
        }
        return files;
    }
}
