package io.claimstream.serve.view;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the entries of a view: all of them in order, and in the same order those of each value of
 * each facet, so that a filtered page costs what it shows and not what there is. Not thread-safe.
 */
final class FacetIndex {
    private static final byte[] NONE = {};

    private final List<Facet> facets;
    private final Postings all = new Postings("");
    private final List<Map<String, Postings>> byFacet;

    /** The entries with one value of a facet, in their order. */
    private static final class Postings {
        final String value;
        final SortedChunks<Entry> entries = new SortedChunks<>();

        Postings(String value) {
            this.value = value;
        }
    }

    /** One event. The postings that it is in stand for its facets' values, one object for each value. */
    static final class Entry implements Comparable<Entry> {
        final byte[] packed;
        private final long at;
        private final String key;
        private final @Nullable Postings[] postings;
        private final @Nullable String name;

        private Entry(Cursor cursor, byte[] packed, @Nullable Postings[] postings, @Nullable String name) {
            this.at = cursor.at();
            this.key = cursor.key();
            this.packed = packed;
            this.postings = postings;
            this.name = name;
        }

        @Override
        public int compareTo(Entry other) {
            int newestFirst = Long.compare(other.at, at);
            return newestFirst != 0 ? newestFirst : key.compareTo(other.key);
        }

        Cursor cursor() {
            return new Cursor(at, key);
        }
    }

    FacetIndex(List<Facet> facets) {
        this.facets = facets;
        this.byFacet =
                facets.stream().<Map<String, Postings>>map(f -> new HashMap<>()).toList();
    }

    /**
     * Adds an event under the values that its facets have.
     *
     * @param name what it is searched by, folded; null where it is not
     */
    Entry add(Cursor cursor, JsonNode event, byte[] packed, @Nullable String name) {
        var postings = new @Nullable Postings[facets.size()];
        for (int i = 0; i < postings.length; i++) {
            String value = facets.get(i).in(event);
            postings[i] = value == null ? null : byFacet.get(i).computeIfAbsent(value, Postings::new);
        }
        var entry = new Entry(cursor, packed, postings, name);
        all.entries.add(entry);
        for (Postings each : postings) {
            if (each != null) {
                each.entries.add(entry);
            }
        }
        return entry;
    }

    void remove(Entry entry) {
        all.entries.remove(entry);
        for (int i = 0; i < entry.postings.length; i++) {
            Postings postings = entry.postings[i];
            if (postings != null) {
                postings.entries.remove(entry);
                if (postings.entries.size() == 0) {
                    byFacet.get(i).remove(postings.value);
                }
            }
        }
    }

    /** The place of the entry behind all others. */
    Cursor last() {
        return all.entries.last().cursor();
    }

    /** How many entries have this value of a facet. */
    int count(String facet, String value) {
        for (int i = 0; i < facets.size(); i++) {
            if (facets.get(i).name().equals(facet)) {
                Postings postings = byFacet.get(i).get(value);
                return postings == null ? 0 : postings.entries.size();
            }
        }
        throw new IllegalArgumentException("no facet " + facet);
    }

    /** The first entries that match, in their order. */
    List<Entry> find(Query query) {
        var wanted = new @Nullable Postings[facets.size()];
        Postings smallest = all;
        for (int i = 0; i < wanted.length; i++) {
            String value = query.facets().get(facets.get(i).name());
            if (value != null) {
                Postings postings = byFacet.get(i).get(value);
                if (postings == null) {
                    return List.of();
                }
                wanted[i] = postings;
                smallest = postings.entries.size() < smallest.entries.size() ? postings : smallest;
            }
        }
        Cursor start = query.start();
        var found = new ArrayList<Entry>();
        Iterator<Entry> behind = smallest.entries.after(start == null ? null : new Entry(start, NONE, wanted, null));
        while (behind.hasNext() && found.size() < query.limit()) {
            Entry entry = behind.next();
            if (query.until() != null && entry.cursor().undated()) {
                break;
            }
            if (matches(entry, wanted, query.words())) {
                found.add(entry);
            }
        }
        return found;
    }

    private static boolean matches(Entry entry, @Nullable Postings[] wanted, @Nullable Words words) {
        for (int i = 0; i < wanted.length; i++) {
            if (wanted[i] != null && wanted[i] != entry.postings[i]) {
                return false;
            }
        }
        return words == null || (entry.name != null && words.match(entry.name));
    }
}
