package io.claimstream.aggregate.fold;

import io.claimstream.aggregate.rule.TextOrder;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Rows in memory, sorted as a state store sorts them. */
final class MemoryRows<V> implements Rows<V> {
    private final NavigableMap<String, V> rows = new TreeMap<>(TextOrder.BYTES);

    @Override
    public @Nullable V get(String key) {
        return rows.get(key);
    }

    @Override
    public void put(String key, V value) {
        rows.put(key, value);
    }

    @Override
    public void remove(String key) {
        rows.remove(key);
    }

    @Override
    public List<Row<V>> rows(Range range, int limit) {
        NavigableMap<String, V> found = rows.subMap(range.from(), true, range.to(), false);
        return (range.backwards() ? found.descendingMap() : found)
                .entrySet().stream()
                        .limit(limit)
                        .map(row -> new Row<>(row.getKey(), row.getValue()))
                        .toList();
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }
}
