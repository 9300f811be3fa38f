package io.claimstream.aggregate;

import io.claimstream.aggregate.fold.Rows;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** The rows of a state store. */
public final class StoreRows<V> implements Rows<V> {
    private final KeyValueStore<String, V> store;

    public StoreRows(KeyValueStore<String, V> store) {
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
    public List<Row<V>> rows(Range range, int limit) {
        // No key is the end of a range, which the store would count in.
        try (var found = range.backwards()
                ? store.reverseRange(range.from(), range.to())
                : store.range(range.from(), range.to())) {
            var rows = new ArrayList<Row<V>>();
            while (rows.size() < limit && found.hasNext()) {
                var row = found.next();
                rows.add(new Row<>(row.key, row.value));
            }
            return rows;
        }
    }
}
