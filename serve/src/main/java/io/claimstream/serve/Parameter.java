package io.claimstream.serve;

import java.util.Map;

/**
 * A parameter as OpenAPI describes it.
 *
 * @param in {@code path} or {@code query}
 */
record Parameter(String name, String in, String description, boolean required, Map<String, Object> schema) {

    static Parameter path(String name, String description) {
        return new Parameter(name, "path", description, true, Map.of("type", "string"));
    }

    static Parameter query(String name, String description, Map<String, Object> schema) {
        return new Parameter(name, "query", description, false, schema);
    }
}
