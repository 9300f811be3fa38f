package io.claimstream.ingest.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.parser.Parser;

/**
 * What a page states in JSON-LD about the article on it: objects alone, in arrays or in a {@code @graph},
 * with references by {@code @id}. JSON that is slightly broken is read; beyond that it is as if not there.
 */
final class LinkedData {
    private static final int LONGEST = 1 << 20;
    private static final int MOST_OBJECTS = 2_000;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(
                    JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                    JsonReadFeature.ALLOW_TRAILING_COMMA,
                    JsonReadFeature.ALLOW_MISSING_VALUES,
                    JsonReadFeature.ALLOW_SINGLE_QUOTES,
                    JsonReadFeature.ALLOW_JAVA_COMMENTS,
                    JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
                    JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
            .build();

    private final List<JsonNode> articles = new ArrayList<>();
    private final List<JsonNode> pages = new ArrayList<>();
    private final Map<String, JsonNode> byId = new HashMap<>();

    private LinkedData() {}

    static LinkedData of(List<String> scripts) {
        var data = new LinkedData();
        scripts.stream().filter(script -> script.length() <= LONGEST).forEach(data::read);
        return data;
    }

    private void read(String script) {
        try {
            gather(JSON.readTree(bare(script)));
        } catch (JsonProcessingException | RuntimeException e) {
            // A page states the same elsewhere, or not at all.
            articles.isEmpty();
        }
    }

    /** Without what only hides it from old browsers. */
    private static String bare(String script) {
        int start = script.indexOf('{');
        int array = script.indexOf('[');
        start = array >= 0 && (array < start || start < 0) && !script.startsWith("<![", Math.max(0, array - 2))
                ? array
                : start;
        int end = Math.max(
                script.lastIndexOf('}'), start < 0 || script.charAt(start) == '{' ? -1 : script.lastIndexOf(']'));
        return start < 0 || end < start ? "" : script.substring(start, end + 1);
    }

    private void gather(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
        for (int count = 0; !open.isEmpty() && count < MOST_OBJECTS; count++) {
            JsonNode node = open.poll();
            if (node.isObject()) {
                String type = node.path("@type").toString();
                if (type.contains("Article\"") || type.contains("Posting") || type.contains("Report\"")) {
                    articles.add(node);
                } else if (type.contains("WebPage") || type.contains("Review\"")) {
                    pages.add(node);
                }
                if (node.path("@id").isTextual() && node.size() > 1) {
                    byId.putIfAbsent(node.path("@id").asText(), node);
                }
            }
            node.forEach(child -> {
                if (child.isContainerNode()) {
                    open.add(child);
                }
            });
        }
    }

    /** The texts of a field of the articles, then of the pages. */
    List<String> texts(String field) {
        List<String> texts = new ArrayList<>();
        for (List<JsonNode> nodes : List.of(articles, pages)) {
            nodes.forEach(node -> add(text(node.path(field)), texts));
        }
        return texts;
    }

    /** The names of who is in a field of the articles; of the first that has any. */
    List<String> names(String field) {
        for (List<JsonNode> nodes : List.of(articles, pages)) {
            for (JsonNode node : nodes) {
                List<String> names = namesOf(node.path(field));
                if (!names.isEmpty()) {
                    return names;
                }
            }
        }
        return List.of();
    }

    private List<String> namesOf(JsonNode who) {
        List<String> names = new ArrayList<>();
        Iterable<JsonNode> each = who.isArray() ? who : List.of(who);
        for (JsonNode one : each) {
            JsonNode known = one.isObject() && !one.has("name")
                    ? byId.getOrDefault(one.path("@id").asText(), one)
                    : one;
            if (known.isObject() && known.path("name").isArray()) {
                known.path("name").forEach(name -> add(text(name), names));
            } else {
                add(text(known.isObject() ? known.path("name") : known), names);
            }
        }
        return names;
    }

    private static void add(Optional<String> text, List<String> texts) {
        text.filter(something -> !texts.contains(something)).ifPresent(texts::add);
    }

    /** Some write the characters of HTML in it. */
    private static Optional<String> text(JsonNode node) {
        return Optional.of(
                        node.isTextual() || node.isNumber()
                                ? Parser.unescapeEntities(node.asText(), false).strip()
                                : "")
                .filter(text -> !text.isEmpty());
    }
}
