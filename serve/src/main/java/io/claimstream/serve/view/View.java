package io.claimstream.serve.view;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimstream.events.Json;
import io.claimstream.serve.view.FacetIndex.Entry;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What one compacted topic says now: the last event of each key, as the bytes that came, held
 * compressed, newest first and then by key. One thread writes, any number read, and what is read at
 * once was there at once.
 */
public final class View {
    private final Fields fields;
    private final int most;
    private final Packer packer = new Packer();
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final Map<String, Entry> byKey = new HashMap<>();
    private final FacetIndex index;
    private LongConsumer listener = at -> {};
    private long bytes;

    View(Fields fields) {
        this(fields, Integer.MAX_VALUE);
    }

    /** @param most how many of the newest are kept */
    View(Fields fields, int most) {
        this.fields = fields;
        this.most = most;
        this.index = new FacetIndex(fields.facets());
    }

    public List<Facet> facets() {
        return fields.facets();
    }

    public int size() {
        return reading(byKey::size);
    }

    /** How many bytes the events take, compressed and without what finds them. */
    public long bytes() {
        return reading(() -> bytes);
    }

    /**
     * Sets the key's event.
     *
     * @throws IOException if this is not a JSON object; the view is then as it was
     */
    public void put(String key, byte[] json) throws IOException {
        JsonNode event = Json.mapper().readTree(json);
        if (!event.isObject()) {
            throw new IOException("not a JSON object");
        }
        byte[] packed = packer.pack(json);
        long at = fields.at(event);
        writing(() -> {
            drop(key);
            byKey.put(key, index.add(new Cursor(at, key), event, packed, fields.name(event)));
            bytes += packed.length;
            if (byKey.size() > most) {
                drop(index.last().key());
            }
        });
        listener.accept(at);
    }

    public void remove(String key) {
        writing(() -> drop(key));
    }

    public byte @Nullable [] get(String key) {
        Entry entry = reading(() -> byKey.get(key));
        return entry == null ? null : packer.unpack(List.of(entry.packed)).get(0);
    }

    /** Calls this with the time of each event that comes, changes or goes, after it did; before any is put. */
    public void onChange(LongConsumer told) {
        listener = told;
    }

    /** Nothing is put any more: gives back what only that needs. */
    void freeze() {
        packer.freeze();
    }

    /** Whether there are names to search. */
    public boolean isNamed() {
        return !fields.names().isEmpty();
    }

    /** How many events have this value of a facet. */
    public int count(String facet, String value) {
        return reading(() -> index.count(facet, value));
    }

    /**
     * The events that match.
     *
     * @param maxBytes a page ends early when it has this much, so that large events do not add up
     */
    public Page page(Query query, int maxBytes) {
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
    public Snapshot snapshot(Query query) {
        return new Snapshot(reading(() -> index.find(query)), packer);
    }

    private void drop(String key) {
        Entry old = byKey.remove(key);
        if (old != null) {
            index.remove(old);
            bytes -= old.packed.length;
            listener.accept(old.cursor().at());
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

    private void writing(Runnable what) {
        lock.writeLock().lock();
        try {
            what.run();
        } finally {
            lock.writeLock().unlock();
        }
    }
}
