package io.claimstream.serve.view;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a view reads out of its events, to find and to order them.
 *
 * @param facets what they are filtered by
 * @param time where they say when they were; null for those that come in the order of their keys
 * @param names where the words stand that they are searched by; none for those that are not
 */
record Fields(List<Facet> facets, @Nullable JsonPointer time, List<JsonPointer> names) {
    Fields {
        facets = List.copyOf(facets);
        names = List.copyOf(names);
    }

    /** Of events that come in the order of their keys. */
    static Fields byKey(Facet... facets) {
        return new Fields(List.of(facets), null, List.of());
    }

    /** Of events that come newest first. */
    static Fields byTime(String time, Facet... facets) {
        return new Fields(List.of(facets), JsonPointer.compile(time), List.of());
    }

    Fields named(String... pointers) {
        return new Fields(
                facets, time, Stream.of(pointers).map(JsonPointer::compile).toList());
    }

    /** The event's time as {@link Cursor} has it: what says none is older than what does. */
    long at(JsonNode event) {
        if (time == null || !event.at(time).isTextual()) {
            return Cursor.UNDATED;
        }
        try {
            return Instant.parse(event.at(time).textValue()).toEpochMilli();
        } catch (DateTimeParseException | ArithmeticException e) {
            return Cursor.UNDATED;
        }
    }

    /** What the event is searched by, folded; null where it is not. */
    @Nullable
    String name(JsonNode event) {
        return names.isEmpty()
                ? null
                : Words.fold(
                        names.stream().map(name -> event.at(name).asText("")).collect(joining(" ")));
    }
}
