package io.claimstream.enrich.mention;

import io.claimstream.enrich.catalog.Benchmark;
import io.claimstream.enrich.catalog.Catalog;
import io.claimstream.enrich.catalog.Slug;
import io.claimstream.enrich.mention.Mention.Kind;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Benchmarks that are quoted with their names of origin in brackets: "‘매쓰-500(MATH-500)’", "「ハードテスト（HardTest）」". */
final class Glosses {
    private final Map<String, Benchmark> bySpelling = new HashMap<>();

    Glosses(Catalog catalog) {
        for (Benchmark benchmark : catalog.benchmarks()) {
            bySpelling.put(Slug.of(benchmark.name()), benchmark);
            benchmark.aliases().forEach(alias -> bySpelling.putIfAbsent(Slug.of(alias), benchmark));
        }
    }

    /** The same by the name in the brackets, where it has one, and what stands behind them. */
    Mention origin(Mention benchmark) {
        String name = origin(benchmark.name());
        if (name == null) {
            return benchmark;
        }
        Benchmark listed = bySpelling.get(Slug.of(name));
        String id = listed == null ? Slug.of(name) : listed.id();
        String printed = listed == null ? name : listed.name();
        return new Mention(
                benchmark.start(), benchmark.end(), Kind.BENCHMARK, id, printed, null, listed != null, false, id);
    }

    private static @Nullable String origin(String name) {
        int open = Math.max(name.indexOf('('), name.indexOf('\uFF08'));
        int close = Math.max(name.lastIndexOf(')'), name.lastIndexOf('\uFF09'));
        boolean brackets = open > 0 && close > open + 2;
        boolean latin = brackets && Character.isUpperCase(name.charAt(open + 1)) && name.charAt(0) > 0x2FF;
        return latin ? name.substring(open + 1, close) + name.substring(close + 1) : null;
    }
}
