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

    /** The rows of a range in its order, at most {@code limit}. */
    List<Row<V>> rows(Range range, int limit);

    /** The first rows under a prefix of whole key parts, at most {@code limit}. */
    default List<V> first(String prefix, int limit) {
        return firstRows(prefix, limit).stream().map(Row::value).toList();
    }

    /** The first rows with their keys. */
    default List<Row<V>> firstRows(String prefix, int limit) {
        return rows(Range.under(prefix), limit);
    }

    /** The first row under a prefix that comes after all rows under another, longer one. */
    default @Nullable V firstBehind(String prefix, String longer) {
        return one(Range.behind(prefix, longer));
    }

    /** The last row under a prefix whose next part sorts before {@code part}. */
    default @Nullable V lastBefore(String prefix, String part) {
        return one(Range.backwards(prefix, part));
    }

    private @Nullable V one(Range range) {
        List<Row<V>> rows = rows(range, 1);
        return rows.isEmpty() ? null : rows.get(0).value();
    }

    /** A row and its key. */
    record Row<V>(String key, V value) {}

    /**
     * Which rows are asked for: those under a prefix, from one key to another.
     *
     * @param prefix of whole key parts, which all keys of the range have
     * @param to behind the last one
     * @param backwards whether the last one comes first
     */
    record Range(String prefix, String from, String to, boolean backwards) {
        static Range under(String prefix) {
            return new Range(prefix, prefix, Keys.behind(prefix), false);
        }

        static Range behind(String prefix, String longer) {
            return new Range(prefix, Keys.behind(longer), Keys.behind(prefix), false);
        }

        static Range backwards(String prefix, String part) {
            return new Range(prefix, prefix, prefix + part, true);
        }
    }
}
