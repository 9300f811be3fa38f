package io.claimstream.serve.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that has the name somebody looked for.
 *
 * @param type what it is, and so where its id leads
 * @param detail a few words that tell it from others of that name
 */
record Hit(Type type, String id, String name, @Nullable String detail) {

    enum Type {
        MODEL,
        BENCHMARK,
        ARTICLE
    }

    static Hit model(JsonNode stance) {
        JsonNode model = stance.path("model");
        return new Hit(Type.MODEL, text(model, "id"), text(model, "name"), orNull(text(model, "vendor")));
    }

    static Hit benchmark(JsonNode leaderboard) {
        JsonNode benchmark = leaderboard.path("benchmark");
        int models = leaderboard.path("cells").size();
        String detail = models == 1 ? "1 model" : models + " models";
        return new Hit(Type.BENCHMARK, text(benchmark, "id"), text(benchmark, "name"), detail);
    }

    static Hit article(JsonNode article) {
        String id = text(article, "article_id");
        String name = Stream.of(text(article, "title"), text(article, "url"), id)
                .filter(each -> !each.isBlank())
                .findFirst()
                .orElse(id);
        String day = text(article, "published_at");
        String detail = Stream.of(text(article, "publisher"), day.substring(0, Math.min(10, day.length())))
                .filter(each -> !each.isBlank())
                .collect(Collectors.joining(", "));
        return new Hit(Type.ARTICLE, id, name, orNull(detail));
    }

    private static String text(JsonNode event, String field) {
        return event.path(field).asText("");
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
