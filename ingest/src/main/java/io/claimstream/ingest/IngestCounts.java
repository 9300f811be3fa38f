package io.claimstream.ingest;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;

/**
 * How many raw records came and what became of them. Once everything that came is through, {@code in}
 * is the sum of the others.
 */
public record IngestCounts(long in, long accepted, long unchanged, long duplicate, long withdrawn, long rejected) {
    /** Counts what came, beside the labels of {@link Outcome}. */
    static final String IN = "in";

    /**
     * Sums up what is counted on this instance.
     *
     * @param stores a store of {@link IngestStores} by its name, as an interactive query gives it
     */
    public static IngestCounts read(Function<String, ReadOnlyKeyValueStore<String, Long>> stores) {
        var counters = new HashMap<String, Long>();
        for (var store : IngestStores.COUNTS) {
            // One view over the tasks of this instance: a name comes once for each.
            try (var all = stores.apply(store.name()).all()) {
                all.forEachRemaining(counter -> counters.merge(counter.key, counter.value, Long::sum));
            }
        }
        return of(counters);
    }

    /** From counters by name, {@code in} and the labels of {@link Outcome}; an absent one is 0. */
    public static IngestCounts of(Map<String, Long> counters) {
        return new IngestCounts(
                counters.getOrDefault(IN, 0L),
                of(counters, Outcome.ACCEPTED),
                of(counters, Outcome.UNCHANGED),
                of(counters, Outcome.DUPLICATE),
                of(counters, Outcome.WITHDRAWN),
                of(counters, Outcome.REJECTED));
    }

    private static long of(Map<String, Long> counters, Outcome outcome) {
        return counters.getOrDefault(outcome.label(), 0L);
    }

    /** What came and is not through yet. */
    public long pending() {
        return in - accepted - unchanged - duplicate - withdrawn - rejected;
    }
}
