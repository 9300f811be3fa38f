package io.claimstream.ingest;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** A table in memory. */
final class MapTable<V> implements Table<V> {
    private final TreeMap<String, V> entries = new TreeMap<>();

    @Override
    public V get(String key) {
        return entries.get(key);
    }

    @Override
    public void put(String key, V value) {
        entries.put(key, value);
    }

    @Override
    public void delete(String key) {
        entries.remove(key);
    }

    @Override
    public Optional<String> first(String prefix) {
        return Optional.ofNullable(entries.ceilingKey(prefix)).filter(key -> key.startsWith(prefix));
    }

    @Override
    public List<String> keys(String prefix) {
        return entries.tailMap(prefix).keySet().stream()
                .takeWhile(key -> key.startsWith(prefix))
                .toList();
    }
}
