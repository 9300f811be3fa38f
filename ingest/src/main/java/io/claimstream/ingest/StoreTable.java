package io.claimstream.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** A state store as a table. */
record StoreTable<V>(KeyValueStore<String, V> store) implements Table<V> {

    @Override
    public @Nullable V get(String key) {
        return store.get(key);
    }

    @Override
    public void put(String key, V value) {
        store.put(key, value);
    }

    @Override
    public void delete(String key) {
        store.delete(key);
    }

    @Override
    public Optional<String> first(String prefix) {
        try (var found = store.prefixScan(prefix, new StringSerializer())) {
            return found.hasNext() ? Optional.of(found.next().key) : Optional.empty();
        }
    }

    @Override
    public List<String> keys(String prefix) {
        var keys = new ArrayList<String>();
        try (var found = store.prefixScan(prefix, new StringSerializer())) {
            found.forEachRemaining(entry -> keys.add(entry.key));
        }
        return keys;
    }
}
