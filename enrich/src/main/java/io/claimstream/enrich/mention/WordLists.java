package io.claimstream.enrich.mention;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.claimstream.enrich.text.Dictionary;
import io.claimstream.enrich.text.Folding;
import io.claimstream.enrich.text.WordSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The lists of words of a YAML file beside this class. */
final class WordLists {
    private final JsonNode root;

    /** What several classes look up is there once. */
    private final Map<String, Dictionary<Boolean>> dictionaries = new ConcurrentHashMap<>();

    WordLists(String file) {
        try (InputStream in = WordLists.class.getResourceAsStream(file)) {
            root = new ObjectMapper(new YAMLFactory()).readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> list(String list) {
        List<String> words = new ArrayList<>();
        root.path(list).forEach(word -> words.add(Folding.simplified(word.asText())));
        return List.copyOf(words);
    }

    /** A list to look words up in. */
    Dictionary<Boolean> dictionary(String list) {
        return dictionaries.computeIfAbsent(list, none -> {
            Dictionary<Boolean> words = new Dictionary<>();
            root.path(list).forEach(word -> words.add(word.asText(), true));
            return words;
        });
    }

    /** A list as words are compared. */
    Set<String> folded(String list) {
        Set<String> words = new HashSet<>();
        root.path(list).forEach(word -> words.add(Folding.fold(word.asText())));
        return words;
    }

    /** A list of single words, to compare those of a text with. */
    WordSet words(String list) {
        return new WordSet(list(list));
    }

    /** Of a map of words to their spellings, the word by spelling. */
    Map<String, String> map(String map) {
        Map<String, String> words = new LinkedHashMap<>();
        root.path(map)
                .properties()
                .forEach(word -> word.getValue().forEach(spelling -> words.put(spelling.asText(), word.getKey())));
        return words;
    }

    /** A section of a map of weights. */
    Map<String, Double> weights(String map, String section) {
        Map<String, Double> weights = new LinkedHashMap<>();
        root.path(map)
                .path(section)
                .properties()
                .forEach(
                        weight -> weights.put(weight.getKey(), weight.getValue().asDouble()));
        return weights;
    }
}
