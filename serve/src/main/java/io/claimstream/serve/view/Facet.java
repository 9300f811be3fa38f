package io.claimstream.serve.view;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * Something that a view can be filtered by.
 *
 * @param name the query parameter
 * @param description one line for the API's description
 * @param pointers where its value may stand in an event
 */
public record Facet(String name, String description, Pointers pointers) {

    static Facet of(String name, String description, String... pointers) {
        return new Facet(name, description, Pointers.of(pointers));
    }

    /** The event's value, null where it has none. */
    @Nullable
    String in(JsonNode event) {
        return pointers.in(event);
    }
}
