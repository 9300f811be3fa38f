package io.claimstream.enrich.catalog;

import io.claimstream.events.Claim.Unit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A benchmark, evaluation, arena or index. Versions and subsets are benchmarks of their own.
 *
 * @param min the lowest result that there can be
 * @param max the highest; absent where there is none
 * @param higherIsBetter whether more is better
 * @param exact whether only the printed capitals are the name ("MATH", not "math")
 */
public record Benchmark(
        String id,
        String name,
        List<String> aliases,
        Unit unit,
        double min,
        @Nullable Double max,
        boolean higherIsBetter,
        boolean exact) {}
