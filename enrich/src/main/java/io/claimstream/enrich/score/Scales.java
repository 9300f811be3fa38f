package io.claimstream.enrich.score;

import io.claimstream.enrich.catalog.Benchmark;
import io.claimstream.enrich.catalog.Catalog;
import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.text.Quantity;
import io.claimstream.events.Claim.Unit;
import java.util.HashMap;
import java.util.Map;

/** How large the results on each benchmark have been so far in an article: a number of that size is one more. */
final class Scales {
    private static final double FACTOR = 1.7;
    /** Below it a whole number may count anything. */
    private static final double LEAST = 20;

    private static final double LEAST_CLOSING = 5;

    /** Below it a whole number on an arena counts something else; beyond {@link #HIGHEST} as well. */
    static final double LOWEST = 500;

    static final double HIGHEST = 5000;

    private final Map<String, Double> last = new HashMap<>();
    private final Catalog catalog;

    Scales(Catalog catalog) {
        this.catalog = catalog;
    }

    void seen(Mention benchmark, Quantity value) {
        last.put(benchmark.id(), value.value().doubleValue());
    }

    /** Whether the number is of the size of a rating, and the benchmark gives ratings. */
    boolean rating(Mention benchmark, Quantity value) {
        Benchmark entry = catalog.benchmark(benchmark.id());
        entry = entry == null ? catalog.benchmark(benchmark.familyId()) : entry;
        double size = value.value().doubleValue();
        return entry != null && entry.unit() == Unit.ELO && size >= LOWEST && size <= HIGHEST;
    }

    /** Whether the number is of the size of the last result; {@code closing} a clause, a small whole number may be one as well. */
    boolean fits(Mention benchmark, Quantity value, boolean closing) {
        double size = value.value().doubleValue();
        Double before = last.get(benchmark.id());
        return before != null
                && (size >= (closing ? LEAST_CLOSING : LEAST) || value.decimal())
                && size <= before * FACTOR
                && size * FACTOR >= before;
    }
}
