package io.claimstream.enrich.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.claimstream.enrich.text.Dictionary;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The words of {@code tallies.yaml}: how texts tell how many items a model got right. */
record TallyWords(
        Dictionary<Boolean> outcomes,
        Dictionary<Boolean> gets,
        Dictionary<Boolean> stars,
        Dictionary<Boolean> of,
        Dictionary<Boolean> among,
        Dictionary<Boolean> results,
        Dictionary<Boolean> metrics,
        Dictionary<Boolean> graded,
        Dictionary<Boolean> others,
        Dictionary<Boolean> elsewhere,
        Dictionary<Boolean> them) {

    static TallyWords load() {
        try (InputStream in = TallyWords.class.getResourceAsStream("tallies.yaml")) {
            JsonNode root = new ObjectMapper(new YAMLFactory()).readTree(in);
            return new TallyWords(
                    words(root, "outcomes"),
                    words(root, "gets"),
                    words(root, "stars"),
                    words(root, "of"),
                    words(root, "among"),
                    words(root, "results"),
                    words(root, "metrics"),
                    words(root, "graded"),
                    words(root, "others"),
                    words(root, "elsewhere"),
                    words(root, "them"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Dictionary<Boolean> words(JsonNode root, String list) {
        var words = new Dictionary<Boolean>();
        root.path(list).forEach(word -> words.add(word.asText(), true));
        return words;
    }
}
