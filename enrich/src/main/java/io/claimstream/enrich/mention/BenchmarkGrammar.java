package io.claimstream.enrich.mention;

import io.claimstream.enrich.catalog.Benchmark;
import io.claimstream.enrich.catalog.BenchmarkWords;
import io.claimstream.enrich.catalog.Catalog;
import io.claimstream.enrich.catalog.Slug;
import io.claimstream.enrich.mention.Mention.Kind;
import io.claimstream.enrich.text.Dictionary;
import io.claimstream.enrich.text.Folding;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.WordSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What may follow a benchmark's name and makes it another one ("LiveCodeBench v6", "KLUE-STS", "FooBench Verified"), and
 * unlisted words that have the shape of one.
 */
final class BenchmarkGrammar {
    private static final Dictionary<Boolean> BEHIND = new Dictionary<>();
    private static final Set<String> LANGUAGES =
            Set.of("en", "ko", "zh", "ja", "de", "fr", "es", "it", "pt", "ru", "ar");
    private static final Map<String, String> NICKNAMES = Roles.map("nicknames");
    private static final Dictionary<String> NICKNAMED = new Dictionary<>();
    private static final Dictionary<Boolean> TRIALS = Roles.dictionary("trials");
    private static final Dictionary<Boolean> OWN = Roles.dictionary("own");
    private static final Set<String> ON = new HashSet<>(Roles.list("results_on"));
    private static final WordSet ELSEWHERE = new WordSet(Roles.list("elsewhere"));
    private static final Set<String> BEFORE = new HashSet<>(Roles.list("benchmark_before"));

    static {
        NICKNAMES.keySet().forEach(word -> NICKNAMED.add(word, word));
        Roles.list("benchmark_words").forEach(word -> BEHIND.add(word, true));
    }

    private final Dictionary<String> subsets = new Dictionary<>();
    private final Map<String, Benchmark> byId = new HashMap<>();
    private final Set<String> ordinary = new HashSet<>();
    private final BenchmarkWords words;

    BenchmarkGrammar(Catalog catalog) {
        words = catalog.benchmarkWords();
        words.subsets().forEach(subset -> subsets.add(subset, subset));
        Roles.map("subset_spellings").forEach((spelling, subset) -> subsets.add(spelling, subset));
        catalog.benchmarks().forEach(benchmark -> byId.put(benchmark.id(), benchmark));
        words.ordinary().forEach(word -> ordinary.add(Folding.fold(word)));
    }

    /** The benchmark named from {@code start} to {@code end}, and by what follows it. */
    Mention read(Plain plain, int start, int end, int limit, Benchmark benchmark) {
        int longer = extend(plain, end, limit);
        if (longer == end) {
            String printed = plain.text().substring(start, end);
            String name = letters(printed).equals(letters(benchmark.name())) ? printed : benchmark.name();
            return new Mention(start, end, Kind.BENCHMARK, benchmark.id(), name, null, true, false, benchmark.id());
        }
        var spelled = subsets.longest(plain, end + 1, longer);
        String subset = spelled != null && spelled.end() == longer
                ? spelled.values().get(0)
                : plain.text().substring(end + 1, longer);
        String name = benchmark.name() + plain.text().charAt(end) + subset;
        Benchmark listed = byId.get(Slug.of(name));
        return new Mention(
                start,
                longer,
                Kind.BENCHMARK,
                Slug.of(name),
                listed == null ? name : listed.name(),
                null,
                listed != null,
                false,
                benchmark.id());
    }

    /** An unlisted word at {@code start} that is built like a benchmark's name. */
    @Nullable
    Mention unlisted(Plain plain, int start, int limit) {
        int longest = Math.min(limit, start + 40);
        int firstCapital = plain.nextCapital(start, longest);
        if (firstCapital == longest) {
            return null;
        }
        Benchmark nicknamed = nickname(plain, start, limit);
        if (nicknamed != null) {
            int end = start + nicknameLength(plain, start, limit);
            return new Mention(
                    start, end, Kind.BENCHMARK, nicknamed.id(), nicknamed.name(), null, true, false, nicknamed.id());
        }
        Mention described = described(plain, start, limit);
        if (described != null) {
            return described;
        }
        int end = start;
        while (end < longest
                && (Folding.wordly(plain.at(end)) || (end > start && (plain.at(end) == '-' || plain.at(end) == '+')))) {
            end++;
        }
        boolean capital = firstCapital < end;
        while (end > start && plain.at(end - 1) == '-') {
            end--;
        }
        if (!capital
                || end - start < 3
                || Character.isDigit(plain.at(start))
                || ELSEWHERE.contains(plain, start, end)) {
            return null;
        }
        boolean named = endsLikeOne(plain, start, end)
                || (inner(plain, start, end) && (calledOne(plain, start, end, limit) || usedAsOne(plain, start, end)));
        if (!named) {
            return null;
        }
        int longer = extend(plain, end, limit);
        String name = plain.text().substring(start, longer);
        String id = Slug.of(name);
        return new Mention(start, longer, Kind.BENCHMARK, id, name, null, false, false, id);
    }

    /** "Passkey Retrieval task", "internal coding evaluation" */
    private static @Nullable Mention described(Plain plain, int start, int limit) {
        boolean own = OWN.longest(plain, start, limit) != null;
        boolean capital = Character.isUpperCase(plain.text().charAt(start));
        if (!own && !capital) {
            return null;
        }
        int end = start;
        for (int words = 0; words < 5; words++) {
            int next = end;
            while (next < limit && Folding.wordly(plain.at(next))) {
                next++;
            }
            boolean goesOn =
                    next > end && (own || Character.isUpperCase(plain.text().charAt(end)));
            if (!goesOn || plain.at(next) != ' ' || next + 1 >= limit) {
                return null;
            }
            var trial = TRIALS.longest(plain, next + 1, limit);
            boolean small = Character.isLowerCase(plain.text().charAt(next + 1));
            if (trial != null && small && (own || words > 0)) {
                int stop = own ? trial.end() : next;
                String name = plain.text().substring(start, stop);
                String id = Slug.of(name);
                return new Mention(start, stop, Kind.BENCHMARK, id, name, null, false, false, id);
            }
            end = next + 1;
        }
        return null;
    }

    private @Nullable Benchmark nickname(Plain plain, int start, int limit) {
        if (NICKNAMED.longest(plain, start, limit) == null) {
            return null;
        }
        String id = NICKNAMES.get(plain.text().substring(start, start + nicknameLength(plain, start, limit)));
        return id == null ? null : byId.get(id);
    }

    private static int nicknameLength(Plain plain, int start, int limit) {
        int end = start;
        while (end < limit && end - start < 20 && Folding.wordly(plain.at(end))) {
            end++;
        }
        return end - start;
    }

    private boolean endsLikeOne(Plain plain, int start, int end) {
        for (int i = end; i > start; i--) {
            if ((i == end || plain.at(i) == '-') && endsLikeOneAt(plain, start, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean endsLikeOneAt(Plain plain, int start, int end) {
        for (String ending : words.endings()) {
            int from = end - ending.length();
            if (from - start > 1
                    && plain.folded().startsWith(ending, from)
                    && (ending.startsWith("bench") || plain.capital(from))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a capital or a number stands inside: not every word with a capital is a name. */
    private static boolean inner(Plain plain, int start, int end) {
        for (int i = start + 1; i < end; i++) {
            char c = plain.text().charAt(i);
            if (Character.isUpperCase(c) || Character.isDigit(c)) {
                return true;
            }
        }
        return false;
    }

    /** "scores 66.0 on INCLUDE-de": results are had on it, and it is no place on the net. */
    private static boolean usedAsOne(Plain plain, int start, int end) {
        int word = start - 1;
        while (word > 0 && start - word < 8 && plain.at(word - 1) > ' ') {
            word--;
        }
        boolean on = word >= 0 && word < start - 1 && ON.contains(plain.folded().substring(word, start - 1));
        return on && (numberBehind(plain, end) || numberBefore(plain, word));
    }

    /** A number with decimals or a percent sign, soon. */
    private static boolean numberBehind(Plain plain, int from) {
        for (int i = from; i < from + 50 && plain.at(i) != 0 && plain.at(i) != '\n'; i++) {
            if (resultLike(plain, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean numberBefore(Plain plain, int to) {
        for (int i = to - 1; i > 0 && i > to - 20; i--) {
            if (resultLike(plain, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean resultLike(Plain plain, int i) {
        boolean digit = Character.isDigit(plain.at(i));
        boolean point = plain.at(i + 1) == '.' || plain.at(i + 1) == ',';
        return digit
                && (plain.at(i + 1) == '%'
                        || (plain.at(i + 1) == ' ' && plain.at(i + 2) == '%')
                        || (point && Character.isDigit(plain.at(i + 2)) && !Folding.wordly(plain.at(i - 2))));
    }

    /** "the CREMA-D benchmark", "le benchmark XYZ" */
    private static boolean calledOne(Plain plain, int start, int end, int limit) {
        int next = plain.at(end) == ' ' ? end + 1 : end;
        if (next < limit && BEHIND.longest(plain, next, limit) != null) {
            return true;
        }
        int before = start - 1;
        while (before > 0 && plain.at(before) == ' ') {
            before--;
        }
        int word = before;
        while (word > 0 && start - word < 14 && plain.at(word - 1) > ' ') {
            word--;
        }
        return before > 0 && BEFORE.contains(plain.folded().substring(word, before + 1));
    }

    private int extend(Plain plain, int from, int limit) {
        int end = from;
        while (end + 1 < limit) {
            char gap = plain.at(end);
            if (gap != ' ' && gap != '-') {
                break;
            }
            int next = version(plain, end + 1, limit);
            if (next < 0 && !Character.isLowerCase(plain.text().charAt(end + 1))) {
                var subset = subsets.longest(plain, end + 1, limit);
                next = subset != null ? subset.end() : gap == '-' ? hyphenated(plain, end + 1, limit) : -1;
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
        return i > start + 1 && plain.wordEnd(i, limit) ? i : -1;
    }

    private int hyphenated(Plain plain, int start, int limit) {
        int i = start;
        while (i < limit && Folding.wordly(plain.at(i))) {
            i++;
        }
        return i > start && !ordinary.contains(plain.folded().substring(start, i)) ? i : -1;
    }

    private static String letters(String name) {
        StringBuilder letters = new StringBuilder();
        for (char c : Folding.fold(name).toCharArray()) {
            if (Character.isLetterOrDigit(c)) {
                letters.append(c);
            }
        }
        return letters.toString();
    }
}
