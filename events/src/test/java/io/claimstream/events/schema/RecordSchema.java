package io.claimstream.events.schema;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
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
 * The JSON Schema (draft 2020-12) of one record, with those of all that it has in it.
 *
 * <p>No schema forbids fields that it does not name: events can grow.
 */
final class RecordSchema {
    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final PropertyNamingStrategies.SnakeCaseStrategy NAMES =
            new PropertyNamingStrategies.SnakeCaseStrategy();

    private final Javadoc javadoc;
    private final SortedMap<String, Object> definitions = new TreeMap<>();
    private final Map<String, Class<?>> defined = new TreeMap<>();

    private RecordSchema(Javadoc javadoc) {
        this.javadoc = javadoc;
    }

    static Map<String, Object> of(Class<?> type, Javadoc javadoc) {
        var schemas = new RecordSchema(javadoc);
        Map<String, Object> record = schemas.record(type);
        var document = new LinkedHashMap<String, Object>();
        document.put("$schema", DIALECT);
        document.put("$id", "urn:claimstream:" + property(type.getSimpleName()));
        document.put("title", type.getSimpleName());
        document.putAll(record);
        if (!schemas.definitions.isEmpty()) {
            document.put("$defs", schemas.definitions);
        }
        return document;
    }

    /** As {@code stance-change.schema.json}. */
    static String fileName(Class<?> type) {
        return property(type.getSimpleName()).replace('_', '-') + ".schema.json";
    }

    /** The name that it has in JSON. */
    private static String property(String component) {
        return NAMES.translate(component);
    }

    private Map<String, Object> record(Class<?> type) {
        var properties = new LinkedHashMap<String, Object>();
        var required = new ArrayList<String>();
        for (RecordComponent component : type.getRecordComponents()) {
            String name = property(component.getName());
            var schema = new LinkedHashMap<String, Object>();
            schema.put("description", said(type, component.getName()));
            schema.putAll(of(component.getAnnotatedType()));
            properties.put(name, schema);
            boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            if (!nullable) {
                required.add(name);
            }
        }
        var schema = new LinkedHashMap<String, Object>();
        schema.put("description", said(type));
        schema.put("type", "object");
        schema.put("properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        return schema;
    }

    private Map<String, Object> of(AnnotatedType type) {
        Type plain = type.getType();
        if (plain instanceof ParameterizedType generic) {
            var arguments = ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments();
            if (generic.getRawType() == List.class) {
                return ordered("type", "array", "items", of(arguments[0]));
            }
            if (generic.getRawType() == Map.class) {
                var map = ordered("type", "object", "additionalProperties", of(arguments[1]));
                if (arguments[0].getType() instanceof Class<?> key && key.isEnum()) {
                    map.put("propertyNames", of(key));
                }
                return map;
            }
        }
        if (plain instanceof Class<?> simple) {
            return of(simple);
        }
        throw new IllegalArgumentException("no schema for " + plain);
    }

    private Map<String, Object> of(Class<?> type) {
        if (type.isRecord() || type.isEnum()) {
            return ordered("$ref", "#/$defs/" + define(type));
        } else if (type == String.class) {
            return ordered("type", "string");
        } else if (type == Instant.class) {
            return ordered("type", "string", "format", "date-time");
        } else if (type == boolean.class || type == Boolean.class) {
            return ordered("type", "boolean");
        } else if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
            return ordered("type", "integer");
        } else if (type == BigDecimal.class) {
            return ordered("type", "number");
        }
        throw new IllegalArgumentException("no schema for " + type);
    }

    private String define(Class<?> type) {
        String name = type.getSimpleName();
        Class<?> other = defined.putIfAbsent(name, type);
        if (other == null) {
            definitions.put(name, type.isEnum() ? enumeration(type) : record(type));
        } else if (other != type) {
            throw new IllegalArgumentException(other + " and " + type + " in one schema");
        }
        return name;
    }

    private Map<String, Object> enumeration(Class<?> type) {
        var schema = ordered("description", said(type), "type", "string");
        schema.put(
                "enum",
                Arrays.stream(type.getEnumConstants())
                        .map(value -> ((Enum<?>) value).name().toLowerCase(Locale.ROOT))
                        .toList());
        return schema;
    }

    private String said(Class<?> type) {
        return javadoc.of(type).orElseThrow(() -> new IllegalStateException("No Javadoc of " + type.getName()));
    }

    private String said(Class<?> type, String component) {
        return javadoc.of(type, component)
                .orElseThrow(
                        () -> new IllegalStateException("No @param %s of %s".formatted(component, type.getName())));
    }

    private static Map<String, Object> ordered(Object... keysAndValues) {
        var map = new LinkedHashMap<String, Object>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }
}
