package io.claimstream.serve.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.claimstream.events.Json;
import io.claimstream.serve.export.Export;
import io.claimstream.serve.http.Route;
import io.claimstream.serve.stream.StreamHandler;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The API's description (OpenAPI 3.1), made from its routes. */
final class OpenApi {
    private static final ObjectWriter WRITER = Json.mapper().writer(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    private OpenApi() {}

    /**
     * Describes these routes.
     *
     * @param definitions the schemas that the routes' schemas refer to, by name
     * @return the document as JSON, the same bytes in every process
     */
    static byte[] document(List<Route> routes, Map<String, ?> definitions) {
        var paths = new LinkedHashMap<String, Map<String, Object>>();
        for (Route route : routes) {
            paths.computeIfAbsent(route.path(), path -> new LinkedHashMap<>())
                    .put(route.method().toLowerCase(Locale.ROOT), operation(route));
        }
        var document = new LinkedHashMap<String, Object>();
        document.put("openapi", "3.1.0");
        document.put(
                "info",
                Map.of(
                        "title", "Claimstream",
                        "version", "1",
                        "description", "What news articles claim about AI models, and what the claims add up to.",
                        "license", Map.of("name", "Apache-2.0", "identifier", "Apache-2.0")));
        // The one that this came from; and nothing in it asks who calls.
        document.put("servers", List.of(Map.of("url", "/")));
        document.put("security", List.of());
        document.put("paths", paths);
        document.put("components", Map.of("schemas", definitions));
        try {
            return WRITER.writeValueAsBytes(document);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> operation(Route route) {
        var operation = new LinkedHashMap<String, Object>();
        operation.put("operationId", id(route));
        operation.put("summary", route.summary());
        operation.put("parameters", route.parameters());
        var responses = new LinkedHashMap<String, Object>();
        if (route.takes() != null) {
            operation.put(
                    "requestBody", Map.of("required", true, "content", content("application/json", route.takes())));
        }
        responses.put(Integer.toString(route.status()), good(route));
        if (route.method().equals(Route.GET) && !route.type().equals(StreamHandler.TYPE)) {
            responses.put("304", Map.of("description", "the client has it already"));
        }
        for (String failed : List.of("4XX", "5XX")) {
            responses.put(
                    failed,
                    answer("why not", "application/problem+json", Map.of("$ref", "#/components/schemas/Problem")));
        }
        operation.put("responses", responses);
        return operation;
    }

    /** As {@code getModelsByIdHistory}: what generated clients call it. */
    private static String id(Route route) {
        var id = new StringBuilder(route.method().toLowerCase(Locale.ROOT));
        for (String word :
                route.path().replaceFirst("^/api", "").replace("{", "by.").split("[/.}]+", -1)) {
            if (!word.isEmpty()) {
                id.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
            }
        }
        return id.toString();
    }

    private static Map<String, Object> good(Route route) {
        var content = new LinkedHashMap<>(content(route.type(), route.schema()));
        if (route.takes(Export.PARAMETER.name())) {
            for (Export export : Export.values()) {
                content.putAll(content(export.type(), Routes.TEXT));
            }
        }
        return Map.of("description", "as asked", "content", content);
    }

    private static Map<String, Object> answer(String description, String type, Map<String, Object> schema) {
        return Map.of("description", description, "content", content(type, schema));
    }

    private static Map<String, Object> content(String type, Map<String, Object> schema) {
        return Map.of(type, Map.of("schema", schema));
    }
}
