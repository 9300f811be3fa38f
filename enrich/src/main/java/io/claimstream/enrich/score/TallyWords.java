package io.claimstream.enrich.score;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimstream.enrich.text.Dictionary;

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
        JsonNode root = Words.of("tallies.yaml");
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
    }

    private static Dictionary<Boolean> words(JsonNode root, String list) {
        var words = new Dictionary<Boolean>();
        root.path(list).forEach(word -> words.add(word.asText(), true));
        return words;
    }
}
