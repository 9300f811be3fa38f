package io.claimstream.enrich.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.claimstream.events.Claim.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a catalog file as it is written; a short one is only its name.
 *
 * @param where its file and line, for messages
 */
record CatalogEntry(String where, ObjectNode node) {

    /**
     * @throws IllegalArgumentException when it has a field that there is none of, or no name
     */
    static CatalogEntry of(String where, JsonNode written, Set<String> fields) {
        ObjectNode node = written instanceof ObjectNode object
                ? object
                : JsonNodeFactory.instance.objectNode().put("name", written.asText());
        CatalogEntry entry = new CatalogEntry(where, node);
        node.fieldNames().forEachRemaining(field -> {
            if (!fields.contains(field)) {
                throw entry.wrong("there is no field '%s', only %s".formatted(field, String.join(", ", fields)));
            }
        });
        if (entry.text("name", "").isBlank()) {
            throw entry.wrong("it has no name");
        }
        if (entry.id().isEmpty()) {
            throw entry.wrong("its name has no letter; give it an id");
        }
        return entry;
    }

    /** The same with what {@code older} says where this one says nothing; lists are put together. */
    CatalogEntry over(@Nullable CatalogEntry older) {
        if (older == null) {
            return this;
        }
        ObjectNode merged = older.node.deepCopy();
        node.properties().forEach(field -> {
            if (field.getValue().isArray()) {
                Set<String> both = new LinkedHashSet<>(older.list(field.getKey()));
                both.addAll(list(field.getKey()));
                var array = merged.putArray(field.getKey());
                both.forEach(array::add);
            } else {
                merged.set(field.getKey(), field.getValue());
            }
        });
        return new CatalogEntry(where, merged);
    }

    String name() {
        return text("name", "");
    }

    String id() {
        return text("id", Slug.of(name()));
    }

    String text(String field, String otherwise) {
        JsonNode value = node.get(field);
        return value == null ? otherwise : value.asText();
    }

    boolean flag(String field) {
        JsonNode value = node.get(field);
        if (value != null && !value.isBoolean()) {
            throw wrong("'%s' is true or false, not %s".formatted(field, value));
        }
        return value != null && value.asBoolean();
    }

    List<String> list(String field) {
        JsonNode value = node.get(field);
        if (value == null) {
            return List.of();
        }
        if (!value.isArray()) {
            throw wrong("'%s' is a list, as in %s: [one, another], not %s".formatted(field, field, value));
        }
        List<String> strings = new ArrayList<>();
        value.forEach(each -> strings.add(each.asText()));
        return strings;
    }

    @Nullable
    Double number(String field) {
        JsonNode value = node.get(field);
        if (value != null && !value.isNumber()) {
            throw wrong("'%s' is a number, not %s".formatted(field, value));
        }
        return value == null ? null : value.asDouble();
    }

    double number(String field, double otherwise) {
        Double value = number(field);
        return value == null ? otherwise : value;
    }

    Unit unit() {
        String unit = text("unit", "percent");
        return Arrays.stream(Unit.values())
                .filter(each -> each.name().equalsIgnoreCase(unit))
                .findFirst()
                .orElseThrow(() -> wrong("'%s' is no unit; one of %s"
                        .formatted(unit, Arrays.toString(Unit.values()).toLowerCase(Locale.ROOT))));
    }

    IllegalArgumentException wrong(String problem) {
        return new IllegalArgumentException("%s: %s".formatted(where, problem));
    }
}
