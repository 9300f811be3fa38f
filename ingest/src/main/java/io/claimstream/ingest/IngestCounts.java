package io.claimstream.ingest;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;

/**
 * How many raw records came and what became of them. Once everything that came is through, {@code in}
 * is the sum of the others, for each source and in all.
 */
public record IngestCounts(long in, long accepted, long unchanged, long duplicate, long withdrawn, long rejected) {
    /** Counts what came, beside the labels of {@link Outcome}. */
    static final String IN = "in";

    private static final char BEFORE_NAME = '|';

    /** Under what a source's counter is kept. */
    static String key(String source, String name) {
        return source + BEFORE_NAME + name;
    }

    /**
     * Sums up what is counted on this instance.
     *
     * @param stores a store of {@link IngestStores} by its name, as an interactive query gives it; none where it is
     *     kept by other instances
     */
    public static IngestCounts read(Function<String, Optional<ReadOnlyKeyValueStore<String, Long>>> stores) {
        var counters = new HashMap<String, Long>();
        counters(stores).forEach((key, count) -> counters.merge(name(key), count, Long::sum));
        return of(counters);
    }

    /**
     * What is counted on this instance by source: the host of a record's address, empty where it has none.
     *
     * @param stores as for {@link #read}
     */
    public static SortedMap<String, IngestCounts> bySource(
            Function<String, Optional<ReadOnlyKeyValueStore<String, Long>>> stores) {
        var sources = new TreeMap<String, Map<String, Long>>();
        counters(stores)
                .forEach((key, count) -> sources.computeIfAbsent(source(key), source -> new HashMap<>())
                        .merge(name(key), count, Long::sum));
        var counts = new TreeMap<String, IngestCounts>();
        sources.forEach((source, counters) -> counts.put(source, of(counters)));
        return counts;
    }

    private static Map<String, Long> counters(Function<String, Optional<ReadOnlyKeyValueStore<String, Long>>> stores) {
        var counters = new HashMap<String, Long>();
        for (var store : IngestStores.COUNTS) {
            stores.apply(store.name()).ifPresent(here -> add(here, counters));
        }
        return counters;
    }

    /** One view over the tasks of this instance: a name comes once for each. */
    private static void add(ReadOnlyKeyValueStore<String, Long> store, Map<String, Long> counters) {
        try (var all = store.all()) {
            all.forEachRemaining(counter -> counters.merge(counter.key, counter.value, Long::sum));
        }
    }

    private static String source(String key) {
        return key.substring(0, Math.max(0, key.lastIndexOf(BEFORE_NAME)));
    }

    private static String name(String key) {
        return key.substring(key.lastIndexOf(BEFORE_NAME) + 1);
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

    /** Those of two instances together. */
    public IngestCounts plus(IngestCounts other) {
        return new IngestCounts(
                in + other.in,
                accepted + other.accepted,
                unchanged + other.unchanged,
                duplicate + other.duplicate,
                withdrawn + other.withdrawn,
                rejected + other.rejected);
    }

    /** The counts by what they count. */
    public Map<String, Long> byName() {
        var counts = new TreeMap<String, Long>();
        counts.put(IN, in);
        counts.put(Outcome.ACCEPTED.label(), accepted);
        counts.put(Outcome.UNCHANGED.label(), unchanged);
        counts.put(Outcome.DUPLICATE.label(), duplicate);
        counts.put(Outcome.WITHDRAWN.label(), withdrawn);
        counts.put(Outcome.REJECTED.label(), rejected);
        return counts;
    }

    /** What came and is not through yet. */
    public long pending() {
        return in - accepted - unchanged - duplicate - withdrawn - rejected;
    }
}
