package io.claimstream.enrich.attribution;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The words of {@code proper-names.yaml}. */
final class NameWords {
    private static final JsonNode ROOT;

    static {
        try (InputStream in = NameWords.class.getResourceAsStream("proper-names.yaml")) {
            ROOT = new ObjectMapper(new YAMLFactory()).readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private NameWords() {}

    static List<String> list(String list) {
        List<String> words = new ArrayList<>();
        ROOT.path(list).forEach(word -> words.add(word.asText()));
        return List.copyOf(words);
    }
}
