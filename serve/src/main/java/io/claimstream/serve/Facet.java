package io.claimstream.serve;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that a view can be filtered by.
 *
 * @param name the query parameter
 * @param description one line for the API's description
 * @param pointers where its value may stand in an event; the first that is there counts
 */
record Facet(String name, String description, List<JsonPointer> pointers) {

    static Facet of(String name, String description, String... pointers) {
        return new Facet(
                name, description, Stream.of(pointers).map(JsonPointer::compile).toList());
    }

    /** The event's value, null where it has none. */
    @Nullable
    String in(JsonNode event) {
        return pointers.stream()
                .map(event::at)
                .filter(JsonNode::isValueNode)
                .map(JsonNode::asText)
                .findFirst()
                .orElse(null);
    }
}
