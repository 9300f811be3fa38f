package io.claimstream.serve;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import io.claimstream.events.Json;
import io.claimstream.serve.FacetIndex.Entry;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one compacted topic says now: the last event of each key, as the bytes that came, held
 * compressed, newest first and then by key. One thread writes, any number read, and what is read at
 * once was there at once.
 */
final class View {
    private final List<Facet> facets;
    private final @Nullable JsonPointer time;
    private final List<JsonPointer> names;
    private final int most;
    private final Packer packer = new Packer();
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final Map<String, Entry> byKey = new HashMap<>();
    private final FacetIndex index;
    private LongConsumer listener = at -> {};
    private long bytes;

    private View(List<Facet> facets, @Nullable String time, List<String> names, int most) {
        this.names = names.stream().map(JsonPointer::compile).toList();
        this.most = most;
        this.facets = List.copyOf(facets);
        this.time = time == null ? null : JsonPointer.compile(time);
        this.index = new FacetIndex(this.facets);
    }

    /** Events that come in the order of their keys. */
    static View byKey(List<Facet> facets) {
        return new View(facets, null, List.of(), Integer.MAX_VALUE);
    }

    /** @param time where the events say when they were */
    static View byTime(List<Facet> facets, String time) {
        return new View(facets, time, List.of(), Integer.MAX_VALUE);
    }

    /** The same, empty, whose events can be searched by the words that stand there. */
    View named(String... pointers) {
        return new View(facets, time == null ? null : time.toString(), List.of(pointers), most);
    }

    /** The same, empty, which keeps only so many of the newest. */
    View newest(int number) {
        return new View(
                facets,
                time == null ? null : time.toString(),
                names.stream().map(JsonPointer::toString).toList(),
                number);
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

    /**
     * Sets the key's event.
     *
     * @throws IOException if this is not a JSON object; the view is then as it was
     */
    void put(String key, byte[] json) throws IOException {
        JsonNode event = Json.mapper().readTree(json);
        if (!event.isObject()) {
            throw new IOException("not a JSON object");
        }
        byte[] packed = packer.pack(json);
        long at = at(event);
        writing(() -> {
            drop(key);
            byKey.put(key, index.add(new Cursor(at, key), event, packed, name(event)));
            bytes += packed.length;
            if (byKey.size() > most) {
                drop(index.last().key());
            }
        });
        listener.accept(at);
    }

    void remove(String key) {
        writing(() -> drop(key));
    }

    byte @Nullable [] get(String key) {
        Entry entry = reading(() -> byKey.get(key));
        return entry == null ? null : packer.unpack(List.of(entry.packed)).get(0);
    }

    /** Calls this with the time of each event that comes, changes or goes, after it did; before any is put. */
    void onChange(LongConsumer told) {
        listener = told;
    }

    /** Nothing is put any more: gives back what only that needs. */
    void freeze() {
        packer.freeze();
    }

    /** Whether there are names to search. */
    boolean isNamed() {
        return !names.isEmpty();
    }

    /** How many events have this value of a facet. */
    int count(String facet, String value) {
        return reading(() -> index.count(facet, value));
    }

    /**
     * The events that match.
     *
     * @param maxBytes a page ends early when it has this much, so that large events do not add up
     */
    Page page(Query query, int maxBytes) {
        int limit = query.limit();
        List<Entry> found = reading(() -> index.find(query.limit(limit + 1)));
        List<byte[]> values = packer.unpack(
                found.stream().limit(limit).map(entry -> entry.packed).toList());
        int fitting = 0;
        for (long size = 0; fitting < values.size() && size < maxBytes; fitting++) {
            size += values.get(fitting).length;
        }
        return new Page(
                values.subList(0, fitting),
                fitting < found.size() ? found.get(fitting - 1).cursor() : null);
    }

    /**
     * The events that match, as they were at one moment.
     *
     * @param query what follows its cursor, up to its limit
     */
    Snapshot snapshot(Query query) {
        return new Snapshot(reading(() -> index.find(query)));
    }

    /** Events of one moment, held packed and unpacked a few at a time. */
    final class Snapshot {
        private static final int BATCH = 256;
        private final List<Entry> entries;

        private Snapshot(List<Entry> entries) {
            this.entries = entries;
        }

        int size() {
            return entries.size();
        }

        /** In their order. */
        Stream<byte[]> events() {
            return IntStream.iterate(0, from -> from < entries.size(), from -> from + BATCH)
                    .mapToObj(from -> entries.subList(from, Math.min(entries.size(), from + BATCH)))
                    .flatMap(batch -> packer
                            .unpack(batch.stream().map(entry -> entry.packed).toList())
                            .stream());
        }
    }

    private void drop(String key) {
        Entry old = byKey.remove(key);
        if (old != null) {
            index.remove(old);
            bytes -= old.packed.length;
            listener.accept(old.cursor().at());
        }
    }

    /** What says no time is older than what does. */
    private long at(JsonNode event) {
        if (time == null || !event.at(time).isTextual()) {
            return Cursor.UNDATED;
        }
        try {
            return Instant.parse(event.at(time).textValue()).toEpochMilli();
        } catch (DateTimeParseException | ArithmeticException e) {
            return Cursor.UNDATED;
        }
    }

    private @Nullable String name(JsonNode event) {
        return names.isEmpty()
                ? null
                : Words.fold(
                        names.stream().map(name -> event.at(name).asText("")).collect(joining(" ")));
    }

    private <T extends @Nullable Object> T reading(Supplier<T> what) {
        lock.readLock().lock();
        try {
            return what.get();
        } finally {
            lock.readLock().unlock();
        }
    }

    private void writing(Runnable what) {
        lock.writeLock().lock();
        try {
            what.run();
        } finally {
            lock.writeLock().unlock();
        }
    }
}
