package io.claimstream.serve;

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
record Query(
        Map<String, String> facets,
        @Nullable Words words,
        @Nullable Instant until,
        @Nullable Cursor after,
        int limit) {
    static final Query ALL = new Query(Map.of(), null, null, null, Integer.MAX_VALUE - 1);

    Query {
        facets = Map.copyOf(facets);
    }

    Query facet(String name, String value) {
        return new Query(Map.of(name, value), words, until, after, limit);
    }

    Query words(Words wanted) {
        return new Query(facets, wanted, until, after, limit);
    }

    Query until(@Nullable Instant latest) {
        return new Query(facets, words, latest, after, limit);
    }

    Query after(@Nullable Cursor place) {
        return new Query(facets, words, until, place, limit);
    }

    Query limit(int most) {
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
