package io.claimstream.aggregate;

import io.claimstream.aggregate.fold.Keys;
import io.claimstream.aggregate.fold.Rows;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** The rows of a state store. */
final class StoreRows<V> implements Rows<V> {
    private final KeyValueStore<String, V> store;

    StoreRows(KeyValueStore<String, V> store) {
        this.store = store;
    }

    @Override
    public @Nullable V get(String key) {
        return store.get(key);
    }

    @Override
    public void put(String key, V value) {
        store.put(key, value);
    }

    @Override
    public void remove(String key) {
        store.delete(key);
    }

    @Override
    public List<Row<V>> firstRows(String prefix, int limit) {
        return read(store.range(prefix, Keys.behind(prefix)), limit);
    }

    @Override
    public @Nullable V firstBehind(String prefix, String longer) {
        return value(read(store.range(Keys.behind(longer), Keys.behind(prefix)), 1));
    }

    @Override
    public @Nullable V lastBefore(String prefix, String part) {
        return value(read(store.reverseRange(prefix, prefix + part), 1));
    }

    private static <V> @Nullable V value(List<Row<V>> rows) {
        return rows.isEmpty() ? null : rows.get(0).value();
    }

    private static <V> List<Row<V>> read(KeyValueIterator<String, V> iterator, int limit) {
        try (iterator) {
            var rows = new ArrayList<Row<V>>();
            while (rows.size() < limit && iterator.hasNext()) {
                var row = iterator.next();
                rows.add(new Row<>(row.key, row.value));
            }
            return rows;
        }
    }
}
