package io.claimstream.enrich.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** What {@code languages.yaml} says of languages; no other code names one by one which there are. */
public final class KnownLanguages {
    private static final JsonNode LISTS = read();
    private static final List<String> ALL = list("languages");
    private static final List<String> DECIMAL_COMMA = list("decimal_comma");

    private KnownLanguages() {}

    /** ISO 639-1 codes of the languages that there are lexicons for. */
    public static List<String> all() {
        return ALL;
    }

    /** Whether "12,5" is a decimal fraction in this language. */
    static boolean decimalComma(@Nullable String language) {
        return language != null && DECIMAL_COMMA.contains(language);
    }

    private static List<String> list(String name) {
        return StreamSupport.stream(LISTS.path(name).spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static JsonNode read() {
        try (InputStream in = KnownLanguages.class.getResourceAsStream("languages.yaml")) {
            return new ObjectMapper(new YAMLFactory()).readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
