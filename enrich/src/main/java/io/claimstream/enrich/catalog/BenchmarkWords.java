package io.claimstream.enrich.catalog;

import java.util.ArrayList;
import java.util.List;

/**
 * What names of benchmarks are made of.
 *
 * @param subsets behind a name, they make it another benchmark: "SWE-bench Verified"
 * @param endings an unlisted word that ends like this, and has a capital, is a benchmark: "FooBench"
 * @param ordinary behind a name and a hyphen, they do not make it another one: "MMLU-Benchmark"
 */
public record BenchmarkWords(List<String> subsets, List<String> endings, List<String> ordinary) {

    BenchmarkWords plus(BenchmarkWords other) {
        return new BenchmarkWords(
                both(subsets, other.subsets), both(endings, other.endings), both(ordinary, other.ordinary));
    }

    private static List<String> both(List<String> one, List<String> other) {
        List<String> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }
}
