package io.claimstream.serve;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import io.claimstream.events.Json;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What one compacted topic says now: the last event of each key, as the bytes that came.
 *
 * <p>An event is held compressed, in one order (newest first, then by key) and in the same order
 * once more for each facet, so that a filtered page costs what it shows and not what there is.
 */
final class View {
    private final List<Facet> facets;
    private final @Nullable JsonPointer time;
    private final Packer packer = new Packer();
    private final Map<String, Entry> byKey = new HashMap<>();
    private final Postings all = new Postings("");
    private final List<Map<String, Postings>> byFacet;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private long bytes;

    /** The entries with one value of a facet, in their order. */
    private record Postings(String value, NavigableMap<Cursor, Entry> entries) {
        Postings(String value) {
            this(value, new TreeMap<>());
        }
    }

    /** The postings that the entry is in stand for its facets' values: one object for each value. */
    private record Entry(
            Cursor cursor, byte[] packed, @Nullable Postings[] facets) {}

    /** @param time where the events say when they were; null when they come in the order of their keys */
    View(List<Facet> facets, @Nullable String time) {
        this.facets = List.copyOf(facets);
        this.time = time == null ? null : JsonPointer.compile(time);
        this.byFacet =
                facets.stream().<Map<String, Postings>>map(f -> new HashMap<>()).toList();
    }

    List<Facet> facets() {
        return facets;
    }

    int size() {
        return reading(byKey::size);
    }

    /** How many bytes the events take, compressed and without what finds them. */
    long bytes() {
        return reading(() -> bytes);
    }

    /** @throws IOException if this is not a JSON object; the view is then as it was */
    void put(String key, byte[] json) throws IOException {
        JsonNode event = Json.mapper().readTree(json);
        if (!event.isObject()) {
            throw new IOException("not a JSON object");
        }
        byte[] packed = packer.pack(json);
        lock.writeLock().lock();
        try {
            drop(key);
            add(new Entry(new Cursor(at(event), key), packed, postings(event)));
        } finally {
            lock.writeLock().unlock();
        }
    }

    void remove(String key) {
        lock.writeLock().lock();
        try {
            drop(key);
        } finally {
            lock.writeLock().unlock();
        }
    }

    byte @Nullable [] get(String key) {
        Entry entry = reading(() -> byKey.get(key));
        return entry == null ? null : packer.unpack(List.of(entry.packed)).get(0);
    }

    /**
     * The entries that match, from behind {@code after} on.
     *
     * @param filters wanted values by facet name
     * @param maxBytes a page ends early when it has this much, so that large events do not add up
     */
    Page page(Map<String, String> filters, @Nullable Cursor after, int limit, int maxBytes) {
        List<Entry> found = reading(() -> find(filters, after, limit + 1));
        List<byte[]> values =
                packer.unpack(found.stream().limit(limit).map(Entry::packed).toList());
        int fitting = 0;
        for (long size = 0; fitting < values.size() && size < maxBytes; fitting++) {
            size += values.get(fitting).length;
        }
        return new Page(values.subList(0, fitting), fitting < found.size() ? found.get(fitting - 1).cursor : null);
    }

    private List<Entry> find(Map<String, String> filters, @Nullable Cursor after, int limit) {
        var wanted = new Postings[facets.size()];
        Postings smallest = all;
        for (int i = 0; i < wanted.length; i++) {
            String value = filters.get(facets.get(i).name());
            if (value != null) {
                wanted[i] = byFacet.get(i).get(value);
                if (wanted[i] == null) {
                    return List.of();
                }
                smallest = wanted[i].entries.size() < smallest.entries.size() ? wanted[i] : smallest;
            }
        }
        var from = after == null ? smallest.entries : smallest.entries.tailMap(after, false);
        var found = new ArrayList<Entry>();
        for (Iterator<Entry> each = from.values().iterator(); each.hasNext() && found.size() < limit; ) {
            Entry entry = each.next();
            if (matches(entry, wanted)) {
                found.add(entry);
            }
        }
        return found;
    }

    private static boolean matches(Entry entry, @Nullable Postings[] wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (wanted[i] != null && wanted[i] != entry.facets[i]) {
                return false;
            }
        }
        return true;
    }

    private void add(Entry entry) {
        byKey.put(entry.cursor.key(), entry);
        all.entries.put(entry.cursor, entry);
        for (Postings postings : entry.facets) {
            if (postings != null) {
                postings.entries.put(entry.cursor, entry);
            }
        }
        bytes += entry.packed.length;
    }

    private void drop(String key) {
        Entry old = byKey.remove(key);
        if (old == null) {
            return;
        }
        bytes -= old.packed.length;
        all.entries.remove(old.cursor);
        for (int i = 0; i < old.facets.length; i++) {
            Postings postings = old.facets[i];
            if (postings != null) {
                postings.entries.remove(old.cursor);
                if (postings.entries.isEmpty()) {
                    byFacet.get(i).remove(postings.value);
                }
            }
        }
    }

    private @Nullable Postings[] postings(JsonNode event) {
        var postings = new Postings[facets.size()];
        for (int i = 0; i < postings.length; i++) {
            String value = facets.get(i).in(event);
            if (value != null) {
                postings[i] = byFacet.get(i).computeIfAbsent(value, Postings::new);
            }
        }
        return postings;
    }

    private long at(JsonNode event) {
        if (time == null || !event.at(time).isTextual()) {
            return Long.MIN_VALUE;
        }
        try {
            return Instant.parse(event.at(time).textValue()).toEpochMilli();
        } catch (DateTimeParseException e) {
            return Long.MIN_VALUE;
        }
    }

    private <T extends @Nullable Object> T reading(Supplier<T> what) {
        lock.readLock().lock();
        try {
            return what.get();
        } finally {
            lock.readLock().unlock();
        }
    }
}
