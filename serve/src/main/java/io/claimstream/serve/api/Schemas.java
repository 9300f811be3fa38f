package io.claimstream.serve.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.claimstream.events.Json;
import io.claimstream.events.Topics;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The JSON schemas of what is answered: of events those that ship with them, of all else those that lie beside this
 * class, in {@code answers.json}.
 */
final class Schemas {
    private static final String COMPONENTS = "#/components/schemas/";
    private static final String LOCAL = "#/$defs/";

    private static final PropertyNamingStrategies.KebabCaseStrategy FILES =
            new PropertyNamingStrategies.KebabCaseStrategy();

    private final SortedMap<String, JsonNode> definitions = new TreeMap<>();

    /** As they stand in the events' files, to tell whether two files mean the same by a name. */
    private final Map<String, JsonNode> shipped = new HashMap<>();

    Schemas() {
        read(Schemas.class, "answers.json").properties().forEach(each -> define(each.getKey(), each.getValue()));
    }

    /** A reference to the schema of one of our own answers. */
    Map<String, Object> answer(String name) {
        if (!definitions.containsKey(name)) {
            throw new IllegalArgumentException("no schema of " + name);
        }
        return Map.of("$ref", COMPONENTS + name);
    }

    /**
     * A reference to an event's schema. What it has in it is named as the event names it; where another event means
     * something else by that name, with the event's own name before it.
     */
    Map<String, Object> event(Class<? extends Record> type) {
        String name = type.getSimpleName();
        if (!definitions.containsKey(name)) {
            ObjectNode schema = read(Topics.class, "schema/" + FILES.translate(name) + ".schema.json");
            schema.remove("$schema");
            schema.remove("$id");
            JsonNode parts = schema.path("$defs");
            schema.remove("$defs");
            var names = new HashMap<String, String>();
            parts.properties().forEach(part -> names.put(part.getKey(), nameOf(name, part.getKey(), part.getValue())));
            names.forEach((part, called) -> define(called, referring(parts.path(part), names)));
            define(name, referring(schema, names));
        }
        return Map.of("$ref", COMPONENTS + name);
    }

    /** By name, for {@code components/schemas}. */
    SortedMap<String, JsonNode> definitions() {
        return definitions;
    }

    private String nameOf(String event, String part, JsonNode schema) {
        JsonNode other = shipped.putIfAbsent(part, schema.deepCopy());
        return other == null || other.equals(schema) ? part : event + part;
    }

    private void define(String name, JsonNode schema) {
        JsonNode other = definitions.putIfAbsent(name, schema);
        if (other != null && !other.equals(schema)) {
            throw new IllegalStateException("two schemas are called " + name);
        }
    }

    /** The same with its references to where the definitions are now. */
    private static JsonNode referring(JsonNode schema, Map<String, String> names) {
        for (JsonNode part : schema) {
            referring(part, names);
        }
        if (schema instanceof ObjectNode object && object.path("$ref").isTextual()) {
            String part = object.get("$ref").textValue().substring(LOCAL.length());
            object.put("$ref", COMPONENTS + names.get(part));
        }
        return schema;
    }

    private static ObjectNode read(Class<?> beside, String file) {
        try (InputStream content = beside.getResourceAsStream(file)) {
            if (content == null) {
                throw new IllegalStateException("the program is built without " + file);
            }
            return (ObjectNode) Json.mapper().readTree(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
