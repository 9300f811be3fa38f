package io.claimstream.aggregate.fold;

import io.claimstream.aggregate.rule.TextOrder;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Rows that keep what they answered, and keep it right: a row that is written finds the answers it is in by the parts
 * of its key. The first of an order seldom change, so that most questions of an update are not asked of the store.
 */
public final class CachedRows<V> implements Rows<V> {
    /** How many rows are kept in answers, and how many by their keys. */
    private static final int MOST = 8192;

    private final Rows<V> rows;
    /** By key, what is there and what is known not to be. */
    private final Map<String, Optional<V>> byKey = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<V>> eldest) {
            return size() > MOST;
        }
    };
    /** By prefix, the one that was used last at the end. */
    private final LinkedHashMap<String, Map<Range, Answer<V>>> answers = new LinkedHashMap<>(16, 0.75f, true);

    private int kept;

    /**
     * @param rows written by nobody else
     */
    public CachedRows(Rows<V> rows) {
        this.rows = rows;
    }

    @Override
    public @Nullable V get(String key) {
        return byKey.computeIfAbsent(key, any -> Optional.ofNullable(rows.get(key)))
                .orElse(null);
    }

    @Override
    public void put(String key, V value) {
        rows.put(key, value);
        byKey.put(key, Optional.of(value));
        change(key, value);
    }

    @Override
    public void remove(String key) {
        rows.remove(key);
        byKey.remove(key);
        change(key, null);
    }

    @Override
    public List<Row<V>> rows(Range range, int limit) {
        Map<Range, Answer<V>> ofPrefix = answers.get(range.prefix());
        Answer<V> answer = ofPrefix == null ? null : ofPrefix.get(range);
        if (answer == null || !answer.has(limit)) {
            answer = new Answer<>(range, rows.rows(range, limit), limit);
            keep(range, answer);
        }
        return answer.first(limit);
    }

    private void keep(Range range, Answer<V> answer) {
        Answer<V> before =
                answers.computeIfAbsent(range.prefix(), any -> new HashMap<>()).put(range, answer);
        kept += answer.size() - (before == null ? 0 : before.size());
        var oldest = answers.values().iterator();
        // One that is larger than all may be stays until the next comes.
        while (kept > MOST && answers.size() > 1) {
            kept -= size(oldest.next());
            oldest.remove();
        }
    }

    private void change(String key, @Nullable V value) {
        for (int end = key.indexOf(Keys.SEPARATOR); end >= 0; end = key.indexOf(Keys.SEPARATOR, end + 1)) {
            Map<Range, Answer<V>> ofPrefix = answers.get(key.substring(0, end + 1));
            if (ofPrefix != null) {
                kept -= size(ofPrefix);
                ofPrefix.values().removeIf(answer -> answer.covers(key) && !answer.change(key, value));
                kept += size(ofPrefix);
            }
        }
    }

    private static int size(Map<?, ? extends Answer<?>> ofPrefix) {
        return ofPrefix.values().stream().mapToInt(Answer::size).sum();
    }

    /** The first rows of a range. */
    private static final class Answer<V> {
        private final Range range;
        private final int limit;
        private final NavigableMap<String, V> rows;
        /** Whether the range has no others. */
        private boolean all;

        Answer(Range range, List<Row<V>> found, int limit) {
            Comparator<String> order = range.backwards() ? TextOrder.BYTES.reversed() : TextOrder.BYTES;
            this.range = range;
            this.limit = limit;
            this.rows = new TreeMap<>(order);
            found.forEach(row -> rows.put(row.key(), row.value()));
            this.all = found.size() < limit;
        }

        /** An answer without rows is kept too. */
        int size() {
            return rows.size() + 1;
        }

        boolean has(int asked) {
            return all || asked <= rows.size();
        }

        List<Row<V>> first(int asked) {
            return rows.entrySet().stream()
                    .limit(asked)
                    .map(row -> new Row<>(row.getKey(), row.getValue()))
                    .toList();
        }

        boolean covers(String key) {
            return TextOrder.BYTES.compare(range.from(), key) <= 0 && TextOrder.BYTES.compare(key, range.to()) < 0;
        }

        /** Whether the answer is still known. */
        boolean change(String key, @Nullable V value) {
            if (value == null) {
                return rows.remove(key) == null || all || !rows.isEmpty();
            }
            if (all || rows.comparator().compare(key, rows.lastKey()) <= 0) {
                rows.put(key, value);
                if (rows.size() > limit) {
                    rows.pollLastEntry();
                    all = false;
                }
            }
            return true;
        }
    }
}
