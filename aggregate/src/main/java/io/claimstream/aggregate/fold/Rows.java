package io.claimstream.aggregate.fold;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows in the order of their keys, as a state store keeps them; a key's parts are joined by {@link
 * Keys}. Each operation costs the logarithm of how many rows there are.
 */
public interface Rows<V> {
    @Nullable
    V get(String key);

    void put(String key, V value);

    void remove(String key);

    /** The first rows under a prefix of whole key parts, at most {@code limit}. */
    default List<V> first(String prefix, int limit) {
        return firstRows(prefix, limit).stream().map(Row::value).toList();
    }

    /** The first rows with their keys. */
    List<Row<V>> firstRows(String prefix, int limit);

    /** The first row under a prefix that comes after all rows under another, longer one. */
    @Nullable
    V firstBehind(String prefix, String longer);

    /** The last row under a prefix whose next part sorts before {@code part}. */
    @Nullable
    V lastBefore(String prefix, String part);

    /** A row and its key. */
    record Row<V>(String key, V value) {}
}
