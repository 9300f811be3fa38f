package io.claimstream.enrich.score;

import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.text.Quantity;
import java.util.HashMap;
import java.util.Map;

/** How large the results on each benchmark have been so far in an article: a number of that size is one more. */
final class Scales {
    private static final double FACTOR = 1.7;
    /** Below it a whole number may count anything. */
    private static final double LEAST = 20;

    private final Map<String, Double> last = new HashMap<>();

    void seen(Mention benchmark, Quantity value) {
        last.put(benchmark.id(), value.value().doubleValue());
    }

    boolean fits(Mention benchmark, Quantity value) {
        double size = value.value().doubleValue();
        Double before = last.get(benchmark.id());
        return before != null
                && (size >= LEAST || value.decimal())
                && size <= before * FACTOR
                && size * FACTOR >= before;
    }
}
