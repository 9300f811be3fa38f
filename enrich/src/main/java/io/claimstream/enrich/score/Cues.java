package io.claimstream.enrich.score;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.claimstream.enrich.text.Dictionary;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The words of {@code cues.yaml}; where a word is in two lists, the later kind of {@link Cue} wins. */
final class Cues {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private Cues() {}

    static Dictionary<Cue> dictionary() {
        Dictionary<Cue> words = new Dictionary<>();
        try (InputStream in = Cues.class.getResourceAsStream("cues.yaml")) {
            Map<Cue, List<String>> lists = new TreeMap<>();
            YAML.readTree(in)
                    .properties()
                    .forEach(list -> lists.put(
                            Cue.valueOf(list.getKey().toUpperCase(Locale.ROOT)),
                            YAML.convertValue(
                                    list.getValue(),
                                    YAML.getTypeFactory().constructCollectionType(List.class, String.class))));
            lists.forEach((cue, list) -> list.forEach(word -> words.add(word, cue)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
