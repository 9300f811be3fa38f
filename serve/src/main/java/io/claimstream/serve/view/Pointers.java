package io.claimstream.serve.view;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where something may stand in an event; the first place where it does counts. */
public record Pointers(List<JsonPointer> places) {

    public static Pointers of(String... pointers) {
        return new Pointers(Stream.of(pointers).map(JsonPointer::compile).toList());
    }

    /** The value, null where there is none. */
    @Nullable
    public JsonNode valueIn(JsonNode event) {
        return places.stream()
                .map(event::at)
                .filter(JsonNode::isValueNode)
                .findFirst()
                .orElse(null);
    }

    /** The value as text, null where there is none. */
    @Nullable
    String in(JsonNode event) {
        JsonNode value = valueIn(event);
        return value == null ? null : value.asText();
    }
}
