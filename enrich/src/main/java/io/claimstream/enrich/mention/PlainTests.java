package io.claimstream.enrich.mention;

import io.claimstream.enrich.text.Dictionary;
import io.claimstream.enrich.text.Folding;
import io.claimstream.enrich.text.Plain;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Benchmarks that are called like any word with a capital, told by the word for what they are: "Kestrel is a new benchmark of
 * 300 questions", "the Kestrel benchmark", "le benchmark Kestrel", "Kestrel基准". The mention is the name.
 */
final class PlainTests {
    private static final WordLists WORDS = new WordLists("tests.yaml");
    private static final List<String> IS_A = List.copyOf(WORDS.folded("is_a"));
    /** Of these those that state it, whatever it is: places stand beside a test as well ("in Germany, a test of"). */
    private static final List<String> COPULAS = IS_A.stream()
            .filter(words -> Character.isLetter(words.charAt(0)) || Character.isLetter(words.charAt(1)))
            .toList();

    private static final Dictionary<Boolean> PARTING = WORDS.dictionary("parting");
    private static final Dictionary<Boolean> ARTICLES = WORDS.dictionary("articles");
    private static final Dictionary<Boolean> NOUN_GOES_ON = WORDS.dictionary("noun_goes_on");
    private static final Dictionary<Boolean> ADJECTIVES = WORDS.dictionary("adjectives");

    /** What a word is said to be comes within so many characters. */
    private static final int REACH = 48;

    private static final int SHORTEST = 4;
    private static final int LONGEST = 24;
    private static final String STOPS = ".;:()!?\n\"";

    private PlainTests() {}

    /** The words for what they are. */
    static Map<String, TestWord> words() {
        Map<String, TestWord> words = new LinkedHashMap<>();
        WORDS.list("kinds")
                .forEach(word -> words.put(
                        word, (plain, start, end, limit, before) -> said(COPULAS, plain, start, end, limit, before)));
        WORDS.list("named_kinds")
                .forEach(word -> words.put(word, (plain, start, end, limit, before) -> {
                    Mention beside = beside(plain, start, end, limit, before);
                    return beside == null ? said(IS_A, plain, start, end, limit, before) : beside;
                }));
        return words;
    }

    /** "the Kestrel benchmark", "le benchmark Kestrel", "Kestrel基准" */
    private static @Nullable Mention beside(Plain plain, int start, int end, int limit, List<Mention> before) {
        boolean uncased = Folding.uncased(plain.at(start));
        int nameEnd = plain.at(start - 1) == ' ' ? start - 1 : start;
        int name = nameStart(plain, nameEnd);
        if ((uncased || nameEnd < start) && name >= 0) {
            return uncased || article(plain, name) ? free(plain, name, nameEnd, before) : null;
        }
        int behind = wordEnd(plain, end + 1, limit);
        boolean follows = !uncased
                && article(plain, start)
                && plain.at(end) == ' '
                && nameStart(plain, behind) == end + 1
                && !goesOn(plain, behind);
        return follows ? free(plain, end + 1, behind, before) : null;
    }

    /** "le benchmark Humanity's Last Exam": a name of several words. */
    private static boolean goesOn(Plain plain, int end) {
        return plain.at(end) == '\'' || plain.at(end) == '-' || (plain.at(end) == ' ' && plain.capital(end + 1));
    }

    /**
     * "Kestrel is a new benchmark of", "Kestrel, a benchmark that"
     *
     * @param words what may stand between a name and what it is said to be
     */
    private static @Nullable Mention said(
            List<String> words, Plain plain, int start, int end, int limit, List<Mention> before) {
        if (!closed(plain, end, limit)) {
            return null;
        }
        for (int i = start - 1; i >= 0 && start - i < REACH && STOPS.indexOf(plain.at(i)) < 0; i--) {
            if (!plain.wordStart(i)) {
                continue;
            }
            if (PARTING.longest(plain, i, start) != null && !Folding.uncased(plain.at(i))) {
                return null;
            }
            int nameEnd = plain.capital(i) ? wordEnd(plain, i, start) : i;
            if (nameEnd > i && nameStart(plain, nameEnd) == i && between(words, plain, nameEnd, start)) {
                return free(plain, i, nameEnd, before);
            }
        }
        return null;
    }

    /** Whether the noun ends its phrase or goes on as a test does: not "a benchmark company", "a test-driven". */
    private static boolean closed(Plain plain, int end, int limit) {
        if (end >= limit || Folding.uncased(plain.at(end))) {
            return true;
        }
        return plain.at(end) == ' '
                ? end + 1 >= limit || NOUN_GOES_ON.longest(plain, end + 1, limit) != null
                : plain.at(end) != '-';
    }

    private static boolean between(List<String> words, Plain plain, int nameEnd, int noun) {
        return words.stream()
                .anyMatch(word ->
                        nameEnd + word.length() <= noun && plain.folded().startsWith(word, nameEnd));
    }

    private static boolean article(Plain plain, int start) {
        int from = start - 1;
        while (from > 0 && start - from < 6 && Folding.wordly(plain.at(from - 1))) {
            from--;
        }
        var article = from < start - 1 && plain.at(start - 1) == ' ' ? ARTICLES.longest(plain, from, start) : null;
        return article != null && article.end() == start - 1;
    }

    /** Where the word with one capital starts that ends at {@code end}; −1 when none does that may be a name. */
    private static int nameStart(Plain plain, int end) {
        int start = end;
        while (start > 0 && end - start < LONGEST && Folding.wordly(plain.at(start - 1))) {
            start--;
        }
        boolean name = end - start >= SHORTEST
                && UnlistedBenchmarks.nameWord(plain, start, end)
                && plain.wordStart(start)
                && plain.nextCapital(start + 1, end) == end
                && ADJECTIVES.longest(plain, start, end) == null;
        return name ? start : -1;
    }

    private static int wordEnd(Plain plain, int start, int limit) {
        int end = start;
        while (end < limit && end - start < LONGEST && Folding.wordly(plain.at(end))) {
            end++;
        }
        return end;
    }

    /** The name, unless something else is named there. */
    private static @Nullable Mention free(Plain plain, int start, int end, List<Mention> before) {
        for (int i = before.size() - 1; i >= 0 && before.size() - i < 6; i--) {
            if (before.get(i).end() > start && before.get(i).start() < end) {
                return null;
            }
        }
        return UnlistedBenchmarks.mention(plain, start, end);
    }
}
