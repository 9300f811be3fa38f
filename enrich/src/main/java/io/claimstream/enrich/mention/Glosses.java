package io.claimstream.enrich.mention;

import io.claimstream.enrich.catalog.Benchmark;
import io.claimstream.enrich.catalog.Catalog;
import io.claimstream.enrich.catalog.Slug;
import io.claimstream.enrich.mention.Mention.Kind;
import io.claimstream.enrich.text.Dictionary;
import io.claimstream.enrich.text.Folding;
import io.claimstream.enrich.text.Plain;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Benchmarks that are printed with something in brackets that names them, as with their names of origin: "‘매쓰-500(MATH-500)’", "「ハードテスト（HardTest）」". */
final class Glosses {
    /** A version in one language: "日本語版". */
    private static final Dictionary<Boolean> VERSIONS = new WordLists("tests.yaml").dictionary("versions");

    /** Capitals in brackets. */
    private static final int SHORTEST = 3;

    private static final int LONGEST = 8;

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

    /**
     * A listed benchmark with what stands in brackets behind it: "MT-Bench（日本語版）", its version in one language; "의사
     * 국가고시(KMLE)", what one that is listed in such a writing only is called everywhere.
     */
    static @Nullable Mention bracketed(Plain plain, int start, int end, int limit, Benchmark benchmark) {
        if (plain.at(end) != '(' || end + 1 >= limit) {
            return null;
        }
        if (Folding.uncased(benchmark.name().charAt(0)) && Folding.uncased(plain.at(start))) {
            int close = capitals(plain, end + 1, limit);
            return close > end + SHORTEST && plain.at(close) == ')'
                    ? named(start, close + 1, plain.text().substring(end + 1, close))
                    : null;
        }
        var version = VERSIONS.longest(plain, end + 1, limit);
        if (version == null || plain.at(version.end()) != ')') {
            return null;
        }
        String name = benchmark.name() + plain.text().substring(end, version.end() + 1);
        String id = Slug.of(benchmark.name() + " " + plain.text().substring(end + 1, version.end()));
        return new Mention(start, version.end() + 1, Kind.BENCHMARK, id, name, null, false, false, benchmark.id());
    }

    private static Mention named(int start, int end, String name) {
        String id = Slug.of(name);
        return new Mention(start, end, Kind.BENCHMARK, id, name, null, false, false, id);
    }

    private static int capitals(Plain plain, int start, int limit) {
        int end = start;
        while (end < limit && end - start < LONGEST && plain.capital(end)) {
            end++;
        }
        return end;
    }

    private static @Nullable String origin(String name) {
        int open = Math.max(name.indexOf('('), name.indexOf('\uFF08'));
        int close = Math.max(name.lastIndexOf(')'), name.lastIndexOf('\uFF09'));
        boolean brackets = open > 0 && close > open + 2;
        boolean latin = brackets && Character.isUpperCase(name.charAt(open + 1)) && name.charAt(0) > 0x2FF;
        return latin ? name.substring(open + 1, close) + name.substring(close + 1) : null;
    }
}
