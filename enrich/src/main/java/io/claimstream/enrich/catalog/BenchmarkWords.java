package io.claimstream.enrich.catalog;

import java.util.List;

/**
 * What names of benchmarks are made of.
 *
 * @param subsets behind a name, they make it another benchmark: "SWE-bench Verified"
 * @param endings an unlisted word that ends like this, and has a capital, is a benchmark: "FooBench"
 * @param ordinary behind a name and a hyphen, they do not make it another one: "MMLU-Benchmark"
 */
public record BenchmarkWords(List<String> subsets, List<String> endings, List<String> ordinary) {}
