package io.claimstream.enrich.mention;

import io.claimstream.enrich.text.Dictionary;
import io.claimstream.enrich.text.Folding;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's own benchmark, named by what it examines: "our paperwork benchmark", "unser Papierkram-Benchmark", "notre
 * benchmark de paperasse", "弊社の帳票ベンチマーク". The mention is what follows the word for whose it is.
 */
final class OwnBenchmarks {
    private static final WordLists WORDS = new WordLists("tests.yaml");
    private static final Dictionary<Boolean> NOUNS = WORDS.dictionary("own_benchmarks");
    private static final Dictionary<Boolean> EXAMINING = WORDS.dictionary("examining");
    private static final WordSet GENERAL = WORDS.words("no_parts");
    private static final WordSet NO_NAMES = WORDS.words("no_own_names");
    private static final WordSet NO_WORDS = WORDS.words("no_own_words");

    private static final int MOST_WORDS = 4;
    private static final int LONGEST = 24;
    private static final String OF = "\u306E\u7684";

    private OwnBenchmarks() {}

    /** The one that is named behind the word for whose it is, which ends at {@code end}. */
    static @Nullable Mention behind(Plain plain, int end, int limit) {
        int start = plain.at(end) == ' ' || OF.indexOf(plain.at(end)) >= 0 ? end + 1 : end;
        if (start >= limit) {
            return null;
        }
        var first = NOUNS.longest(plain, start, limit);
        if (first != null) {
            return examining(plain, start, first.end(), limit);
        }
        return Folding.uncased(plain.at(start)) ? joined(plain, start, limit) : described(plain, start, limit);
    }

    /** "benchmark de paperasse" */
    private static @Nullable Mention examining(Plain plain, int start, int end, int limit) {
        var of = plain.at(end) == ' ' && end + 1 < limit ? EXAMINING.longest(plain, end + 1, limit) : null;
        int word = of == null ? limit : plain.at(of.end()) == ' ' ? of.end() + 1 : of.end();
        int behind = word < limit ? wordEnd(plain, word, limit) : word;
        return behind > word + 2 && named(plain, word, behind)
                ? UnlistedBenchmarks.mention(plain, start, behind)
                : null;
    }

    /** "帳票ベンチマーク", "서류 벤치마크": signs up to the word for a benchmark. */
    private static @Nullable Mention joined(Plain plain, int start, int limit) {
        for (int i = start; i < Math.min(limit, start + LONGEST / 2) && letter(plain.at(i)); i++) {
            var noun = i > start ? NOUNS.longest(plain, i, limit) : null;
            if (noun != null) {
                int end = plain.at(i - 1) == ' ' ? i - 1 : i;
                return end > start + 1 && named(plain, start, end)
                        ? UnlistedBenchmarks.mention(plain, start, noun.end())
                        : null;
            }
        }
        return null;
    }

    private static boolean letter(char c) {
        return c == ' ' || (Folding.uncased(c) && Character.isLetter(c) && OF.indexOf(c) < 0);
    }

    /** "paperwork benchmark", "Papierkram-Benchmark" */
    private static @Nullable Mention described(Plain plain, int start, int limit) {
        int from = start;
        int word = start;
        for (int words = 0; words < MOST_WORDS && word < limit; words++) {
            int end = wordEnd(plain, word, limit);
            int last = plain.folded().lastIndexOf('-', end) + 1;
            boolean compound = last > word + 1 && noun(plain, last, end);
            if ((noun(plain, word, end) && from < word) || compound) {
                return UnlistedBenchmarks.mention(plain, from, end);
            }
            boolean general = GENERAL.contains(plain, word, end) || NO_NAMES.contains(plain, word, end);
            if (end == word || plain.at(end) != ' ' || (!general && !named(plain, word, end))) {
                return null;
            }
            from = general && from == word ? end + 1 : from;
            word = end + 1;
        }
        return null;
    }

    private static boolean noun(Plain plain, int start, int end) {
        var noun = start < end ? NOUNS.longest(plain, start, end) : null;
        return noun != null && noun.end() == end;
    }

    private static boolean named(Plain plain, int start, int end) {
        return plain.nextDigit(start, end) == end
                && !GENERAL.contains(plain, start, end)
                && !NO_NAMES.contains(plain, start, end)
                && !NO_WORDS.contains(plain, start, end);
    }

    private static int wordEnd(Plain plain, int start, int limit) {
        int end = start;
        while (end < limit && end - start < LONGEST && (Folding.wordly(plain.at(end)) || plain.at(end) == '-')) {
            end++;
        }
        return end;
    }
}
