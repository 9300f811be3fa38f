package io.claimstream.serve.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimstream.events.Json;
import io.claimstream.serve.http.Handler;
import io.claimstream.serve.http.Parameter;
import io.claimstream.serve.http.Request;
import io.claimstream.serve.http.Response;
import io.claimstream.serve.view.Query;
import io.claimstream.serve.view.View;
import io.claimstream.serve.view.Views;
import io.claimstream.serve.view.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Finds models, benchmarks and articles by name: first those with words that begin as typed, then those that have it anywhere. */
record SearchHandler(Views views) implements Handler {
    private static final int DEFAULT_LIMIT = 20;
    private static final int MAX_LIMIT = 100;
    private static final int MAX_BYTES = 4 << 20;

    /** The answer's shape. */
    record Hits(List<Hit> items) {}

    static List<Parameter> parameters() {
        return List.of(
                Parameter.query(PageHandler.WORDS, "what is looked for", Map.of("type", "string")),
                Parameter.query(
                        "limit",
                        "how many at most",
                        Map.of("type", "integer", "minimum", 1, "maximum", MAX_LIMIT, "default", DEFAULT_LIMIT)));
    }

    @Override
    public Response handle(Request request) {
        String typed = request.parameter(PageHandler.WORDS);
        int limit = PageHandler.limit(request.parameter("limit"), DEFAULT_LIMIT, MAX_LIMIT);
        var hits = new LinkedHashSet<Hit>();
        if (typed != null) {
            for (Words words : List.of(Words.beginning(typed), Words.within(typed))) {
                if (!words.isEmpty()) {
                    Query query = Query.ALL.words(words).limit(limit);
                    add(hits, views.models, query, Hit::model);
                    add(hits, views.benchmarks, query, Hit::benchmark);
                    add(hits, views.articles, query, Hit::article);
                }
            }
        }
        return Response.json(new Hits(hits.stream().limit(limit).toList()));
    }

    private static void add(LinkedHashSet<Hit> hits, View view, Query query, Function<JsonNode, Hit> hit) {
        if (hits.size() < query.limit()) {
            for (byte[] event : view.page(query, MAX_BYTES).items()) {
                hits.add(hit.apply(read(event)));
            }
        }
    }

    private static JsonNode read(byte[] event) {
        try {
            return Json.mapper().readTree(event);
        } catch (IOException e) {
            throw new UncheckedIOException("a view holds what is no JSON", e);
        }
    }
}
