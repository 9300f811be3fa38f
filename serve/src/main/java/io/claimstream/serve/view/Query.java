package io.claimstream.serve.view;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which events of a view are wanted.
 *
 * @param facets wanted values by facet name
 * @param words what their names have to match, null for any
 * @param until the latest time that they may have, those without one left out; null for any
 * @param after the place behind which to begin, null for the first
 */
public record Query(
        Map<String, String> facets,
        @Nullable Words words,
        @Nullable Instant until,
        @Nullable Cursor after,
        int limit) {
    public static final Query ALL = new Query(Map.of(), null, null, null, Integer.MAX_VALUE - 1);

    public Query {
        facets = Map.copyOf(facets);
    }

    public Query facet(String name, String value) {
        return new Query(Map.of(name, value), words, until, after, limit);
    }

    public Query words(Words wanted) {
        return new Query(facets, wanted, until, after, limit);
    }

    public Query until(@Nullable Instant latest) {
        return new Query(facets, words, latest, after, limit);
    }

    public Query after(@Nullable Cursor place) {
        return new Query(facets, words, until, place, limit);
    }

    public Query limit(int most) {
        return new Query(facets, words, until, after, most);
    }

    /** The place behind which the first event of these can stand. */
    @Nullable
    Cursor start() {
        if (until == null) {
            return after;
        }
        // No key is empty, so that this is before all events of that time.
        var latest = new Cursor(until.toEpochMilli(), "");
        return after == null || latest.compareTo(after) > 0 ? latest : after;
    }
}
