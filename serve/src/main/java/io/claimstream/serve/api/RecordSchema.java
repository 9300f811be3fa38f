package io.claimstream.serve.api;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * JSON schemas of event records, from the records themselves, so that the two cannot part.
 *
 * <p>Fields may be added to events at any time, so no schema forbids those that it does not name.
 */
final class RecordSchema {
    static final Map<String, Object> TIME = Map.of("type", "string", "format", "date-time");

    private static final PropertyNamingStrategies.SnakeCaseStrategy NAMES =
            new PropertyNamingStrategies.SnakeCaseStrategy();

    private final SortedMap<String, Map<String, Object>> definitions = new TreeMap<>();

    /** A reference to the record's schema, which {@link #definitions} then has. */
    Map<String, Object> of(Class<? extends Record> type) {
        return schema(type);
    }

    /** The schemas by name, for {@code components/schemas}. */
    Map<String, Map<String, Object>> definitions() {
        return definitions;
    }

    private Map<String, Object> schema(AnnotatedType type) {
        Type plain = type.getType();
        if (plain instanceof ParameterizedType generic) {
            var arguments = ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments();
            if (generic.getRawType() == List.class) {
                return Map.of("type", "array", "items", schema(arguments[0]));
            }
            if (generic.getRawType() == Map.class) {
                return Map.of("type", "object", "additionalProperties", schema(arguments[1]));
            }
        }
        if (plain instanceof Class<?> simple) {
            return schema(simple);
        }
        throw new IllegalArgumentException("no schema for " + plain);
    }

    private Map<String, Object> schema(Class<?> type) {
        if (type.isRecord()) {
            String name =
                    type.getName().substring(type.getPackageName().length() + 1).replace("$", "");
            if (!definitions.containsKey(name)) {
                definitions.put(name, Map.of());
                definitions.put(name, record(type));
            }
            return Map.of("$ref", "#/components/schemas/" + name);
        }
        if (type.isEnum()) {
            return Map.of(
                    "type",
                    "string",
                    "enum",
                    Arrays.stream(type.getEnumConstants())
                            .map(value -> ((Enum<?>) value).name().toLowerCase(Locale.ROOT))
                            .toList());
        }
        if (type == String.class) {
            return Map.of("type", "string");
        }
        if (type == Instant.class) {
            return TIME;
        }
        if (type == LocalDate.class) {
            return Map.of("type", "string", "format", "date");
        }
        if (type == boolean.class || type == Boolean.class) {
            return Map.of("type", "boolean");
        }
        if (type == int.class || type == long.class || type == Integer.class || type == Long.class) {
            return Map.of("type", "integer");
        }
        if (type == BigDecimal.class) {
            return Map.of("type", "number");
        }
        throw new IllegalArgumentException("no schema for " + type);
    }

    private Map<String, Object> record(Class<?> type) {
        var properties = new LinkedHashMap<String, Object>();
        var required = new ArrayList<String>();
        for (RecordComponent component : type.getRecordComponents()) {
            String name = NAMES.translate(component.getName());
            properties.put(name, schema(component.getAnnotatedType()));
            if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                required.add(name);
            }
        }
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("required", required);
        return schema;
    }
}
