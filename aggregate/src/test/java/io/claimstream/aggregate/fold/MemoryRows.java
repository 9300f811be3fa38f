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
    public List<Row<V>> firstRows(String prefix, int limit) {
        return rows(prefix, Keys.behind(prefix), limit);
    }

    @Override
    public @Nullable V firstBehind(String prefix, String longer) {
        List<Row<V>> rows = rows(Keys.behind(longer), Keys.behind(prefix), 1);
        return rows.isEmpty() ? null : rows.get(0).value();
    }

    @Override
    public @Nullable V lastBefore(String prefix, String part) {
        var last = rows.subMap(prefix, true, prefix + part, false).lastEntry();
        return last == null ? null : last.getValue();
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    private List<Row<V>> rows(String from, String to, int limit) {
        return rows.subMap(from, to).entrySet().stream()
                .limit(limit)
                .map(row -> new Row<>(row.getKey(), row.getValue()))
                .toList();
    }
}
