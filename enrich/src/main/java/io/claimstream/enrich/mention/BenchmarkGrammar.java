package io.claimstream.enrich.mention;

import io.claimstream.enrich.catalog.Benchmark;
import io.claimstream.enrich.catalog.Catalog;
import io.claimstream.enrich.catalog.Slug;
import io.claimstream.enrich.mention.Mention.Kind;
import io.claimstream.enrich.text.Dictionary;
import io.claimstream.enrich.text.Folding;
import io.claimstream.enrich.text.Plain;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What may follow a benchmark's name and makes it another one: "LiveCodeBench v6", "KLUE-STS", "FooBench Verified". */
final class BenchmarkGrammar {
    private static final Set<String> LANGUAGES =
            Set.of("en", "ko", "zh", "ja", "de", "fr", "es", "it", "pt", "ru", "ar");
    /** Characters behind a name that may belong to it. */
    private static final int LONGEST = 60;

    private static final String CLOSES = ",.;:)(\n";

    /** Of a benchmark that gives marks, the highest one. */
    private static final double LARGEST_MARK = 10;

    /** What a benchmark has: "domain", "track". */
    private static final Dictionary<Boolean> PARTS = new WordLists("tests.yaml").dictionary("parts");

    private static final Dictionary<Boolean> NO_PARTS = new WordLists("tests.yaml").dictionary("no_parts");

    private final Dictionary<String> subsets = new Dictionary<>();
    private final Map<String, Benchmark> byId = new HashMap<>();
    private final Set<String> ordinary = new HashSet<>();

    BenchmarkGrammar(Catalog catalog) {
        catalog.benchmarkWords().subsets().forEach(subset -> subsets.add(subset, subset));
        Roles.map("subset_spellings").forEach((spelling, subset) -> subsets.add(spelling, subset));
        catalog.benchmarks().forEach(benchmark -> byId.put(benchmark.id(), benchmark));
        catalog.benchmarkWords().ordinary().forEach(word -> ordinary.add(Folding.fold(word)));
    }

    /** The benchmark named from {@code start} to {@code end}, and by what follows it. */
    Mention read(Plain plain, int start, int end, int limit, Benchmark benchmark) {
        Mention exam = Exams.at(plain, start, end, limit, benchmark);
        if (exam != null) {
            return exam;
        }
        int longer = extend(plain, start, end, limit);
        longer = marked(benchmark) ? longer : BenchmarkVersions.end(plain, start, longer, limit);
        Mention part = longer == end ? part(plain, start, end, limit, benchmark) : null;
        part = part == null && longer == end ? Glosses.bracketed(plain, start, end, limit, benchmark) : part;
        part = part == null && longer == end ? told(plain, start, end, limit, benchmark) : part;
        if (part != null) {
            return part;
        }
        int numbered = longer == end ? Exams.numbered(plain, start) : start;
        if (numbered < start) {
            String name = plain.text().substring(numbered, end);
            return new Mention(numbered, end, Kind.BENCHMARK, Slug.of(name), name, null, false, false, benchmark.id());
        }
        if (longer == end) {
            String printed = plain.text().substring(start, end);
            boolean own = WrittenOut.letters(printed).equals(WrittenOut.letters(benchmark.name()))
                    || (Folding.uncased(printed.charAt(0))
                            && Folding.uncased(benchmark.name().charAt(0))
                            && !printed.contains(benchmark.name()));
            String name = own ? printed : benchmark.name(); // "共通テスト" has no need to be translated
            return new Mention(start, end, Kind.BENCHMARK, benchmark.id(), name, null, true, false, benchmark.id());
        }
        var spelled = subsets.longest(plain, end + 1, longer);
        String subset = spelled != null && spelled.end() == longer
                ? spelled.values().get(0)
                : plain.text().substring(end + 1, longer);
        String name = benchmark.name() + plain.text().charAt(end) + subset;
        Benchmark listed = byId.get(Slug.of(name));
        String printed = plain.text().charAt(start) < 0x250 ? plain.text().substring(start, end + 1) + subset : name;
        return new Mention(
                start,
                longer,
                Kind.BENCHMARK,
                Slug.of(name),
                listed == null ? printed : listed.name(),
                null,
                listed != null,
                false,
                benchmark.id());
    }

    /** "τ²-Bench's telecom domain": a part of it, when its name is one of a subset. */
    private @Nullable Mention part(Plain plain, int start, int end, int limit, Benchmark benchmark) {
        boolean owner = plain.at(end) == '\'' && plain.at(end + 1) == 's' && plain.at(end + 2) == ' ';
        var subset = owner && end + 3 < limit && !general(plain, end + 3, limit)
                ? subsets.longest(plain, end + 3, limit)
                : null;
        int word = subset == null ? limit : subset.end() + 1;
        var noun = word < limit && plain.at(word - 1) == ' ' ? PARTS.longest(plain, word, limit) : null;
        if (subset == null || noun == null) {
            return owner && end + 3 < limit ? described(plain, start, end, limit, benchmark) : null;
        }
        String name = benchmark.name() + " " + subset.values().get(0);
        Benchmark listed = byId.get(Slug.of(name));
        String said = plain.text().substring(start, end) + plain.text().substring(end + 2, subset.end());
        String printed = listed == null || WrittenOut.letters(said).equals(WrittenOut.letters(listed.name()))
                ? said
                : listed.name();
        return new Mention(
                start, noun.end(), Kind.BENCHMARK, Slug.of(name), printed, null, listed != null, false, benchmark.id());
    }

    /** "the native part of 3LM", "LMArena视觉榜" */
    private @Nullable Mention told(Plain plain, int start, int end, int limit, Benchmark benchmark) {
        String before = BenchmarkParts.before(plain, start);
        int to = before == null ? BenchmarkParts.behind(plain, end, limit) : end;
        if (before == null && to == end) {
            return null;
        }
        String part = before == null ? plain.text().substring(BenchmarkParts.start(plain, end), to) : before;
        String name = benchmark.name() + " " + part;
        Benchmark listed = byId.get(Slug.of(name));
        listed = listed == null ? byId.get(Slug.of(part + " " + benchmark.name())) : listed;
        String id = listed == null ? Slug.of(name) : listed.id();
        String said = before == null ? name : benchmark.name() + " (" + part + ")"; // as where brackets tell it
        String printed = listed == null ? said : listed.name();
        return new Mention(start, to, Kind.BENCHMARK, id, printed, null, listed != null, false, benchmark.id());
    }

    /** "LMArena's text-to-image board": a part of it, by what it tests. */
    private static @Nullable Mention described(Plain plain, int start, int end, int limit, Benchmark benchmark) {
        int from = end + 3;
        int next = from;
        for (int words = 0; words < 3 && next < limit && !general(plain, next, limit); words++) {
            var noun = PARTS.longest(plain, next, limit);
            if (noun != null) {
                String of = words == 0 ? "" : plain.text().substring(from, next - 1);
                String name = benchmark.name() + " " + of;
                return of.isEmpty()
                        ? null
                        : new Mention(
                                start,
                                noun.end(),
                                Kind.BENCHMARK,
                                Slug.of(name),
                                name,
                                null,
                                false,
                                false,
                                benchmark.id());
            }
            while (next < limit && (Folding.wordly(plain.at(next)) || plain.at(next) == '-')) {
                next++;
            }
            if (plain.at(next) != ' ') {
                return null;
            }
            next++;
        }
        return null;
    }

    private static boolean general(Plain plain, int start, int limit) {
        var word = NO_PARTS.longest(plain, start, limit);
        return word != null && plain.at(word.end()) == ' ';
    }

    /** The unlisted benchmark named from {@code start} to {@code end}, and by what stands around it. */
    Mention read(Plain plain, int start, int end, int limit) {
        int longer = end(plain, start, end, limit);
        String whole = plain.text().substring(start, longer);
        var spelled = longer > end ? subsets.longest(plain, end + 1, longer) : null;
        String name = spelled == null || spelled.end() < longer
                ? whole
                : plain.text().substring(start, end + 1) + spelled.values().get(0);
        String part = BenchmarkParts.before(plain, start);
        name = part == null ? name : name + " (" + part + ")";
        String id = Slug.of(name);
        String familyId = part == null ? id : Slug.of(whole);
        return new Mention(start, longer, Kind.BENCHMARK, id, name, null, false, false, familyId);
    }

    /** Behind an unlisted name from {@code start} to {@code end} with its subset, version or year. */
    int end(Plain plain, int start, int end, int limit) {
        int longer = BenchmarkVersions.end(plain, start, extend(plain, start, end, limit), limit);
        return BenchmarkVersions.year(plain, longer);
    }

    /** Whether its results are small numbers themselves. */
    private static boolean marked(Benchmark benchmark) {
        return benchmark.max() != null && benchmark.max() <= LARGEST_MARK;
    }

    private int extend(Plain plain, int start, int from, int limit) {
        int end = from;
        while (end + 1 < limit && end - from < LONGEST) {
            char gap = plain.at(end);
            if (gap != ' ' && gap != '-') {
                break;
            }
            int next = version(plain, end + 1, limit);
            if (next < 0) {
                boolean small = Character.isLowerCase(plain.text().charAt(end + 1));
                var subset = subsets.longest(plain, end + 1, limit);
                if (subset != null && (!small || closed(plain, start, subset.end(), limit))) {
                    next = subset.end();
                } else if (gap == '-' && !small) {
                    next = hyphenated(plain, end + 1, limit);
                }
            }
            if (next < 0
                    && gap == '-'
                    && LANGUAGES.contains(plain.folded().substring(end + 1, Math.min(limit, end + 3)))) {
                next = plain.wordEnd(end + 3, limit) ? end + 3 : -1;
            }
            if (next < 0) {
                break;
            }
            end = next;
        }
        return end;
    }

    /** "on FooBench verified.": whether a small word that ends at {@code end} goes with the name, and with nothing behind. */
    private static boolean closed(Plain plain, int start, int end, int limit) {
        return (end >= limit || CLOSES.indexOf(plain.at(end)) >= 0) && TestResults.before(plain, start);
    }

    /** v6, v4.0 */
    private static int version(Plain plain, int start, int limit) {
        int i = start + 1;
        if (plain.at(start) != 'v') {
            return -1;
        }
        while (i < limit
                && (Character.isDigit(plain.at(i)) || (plain.at(i) == '.' && Character.isDigit(plain.at(i + 1))))) {
            i++;
        }
        boolean model = plain.capital(start) && plain.at(i) == '-' && Character.isLetter(plain.at(i + 1)); // "V4-Pro"
        return i > start + 1 && plain.wordEnd(i, limit) && !model ? i : -1;
    }

    private int hyphenated(Plain plain, int start, int limit) {
        int i = start;
        while (i < limit && Folding.wordly(plain.at(i))) {
            i++;
        }
        return i > start && !ordinary.contains(plain.folded().substring(start, i)) ? i : -1;
    }
}
