package io.claimstream.serve.http;

import java.util.Map;

/**
 * A parameter as OpenAPI describes it.
 *
 * @param in {@code path} or {@code query}
 */
public record Parameter(String name, String in, String description, boolean required, Map<String, Object> schema) {

    public static Parameter path(String name, String description) {
        return new Parameter(name, "path", description, true, Map.of("type", "string"));
    }

    public static Parameter query(String name, String description, Map<String, Object> schema) {
        return new Parameter(name, "query", description, false, schema);
    }
}
