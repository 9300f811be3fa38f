package io.claimstream.ingest.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The package's YAML: lists of words, each a YAML list or one text with commas. */
final class WordFile {
    private WordFile() {}

    static Map<String, List<String>> lists(String name) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        tree(name).properties().forEach(list -> lists.put(list.getKey(), entries(list.getValue())));
        return lists;
    }

    static JsonNode tree(String name) {
        try (InputStream in = WordFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("%s is not on the class path".formatted(name));
            }
            return new ObjectMapper(new YAMLFactory()).readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text with commas, or a list of such and of lists of entries. */
    private static List<String> entries(JsonNode list) {
        if (!list.isArray()) {
            return Arrays.stream(list.asText().split(","))
                    .map(String::strip)
                    .filter(entry -> !entry.isEmpty())
                    .toList();
        }
        return list.valueStream()
                .flatMap(line -> line.isArray() ? line.valueStream().map(JsonNode::asText) : entries(line).stream())
                .toList();
    }
}
