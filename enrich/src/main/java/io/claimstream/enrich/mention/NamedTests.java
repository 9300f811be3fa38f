package io.claimstream.enrich.mention;

import io.claimstream.enrich.catalog.Slug;
import io.claimstream.enrich.mention.Mention.Kind;
import io.claimstream.enrich.text.Dictionary;
import io.claimstream.enrich.text.Folding;
import io.claimstream.enrich.text.Plain;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tests that the text gives a name, however ordinary it looks: "a benchmark of my own called yak", "ein Test namens
 * Papierkram", "80 questions … I call it yak", "we call the whole set the Attic". The mention is the name.
 */
final class NamedTests {
    private static final WordLists WORDS = new WordLists("tests.yaml");
    private static final Dictionary<Boolean> TESTS = WORDS.dictionary("tests");
    private static final Dictionary<Boolean> PARTING = WORDS.dictionary("parting");
    private static final Dictionary<Boolean> TASKS = WORDS.dictionary("tasks");
    private static final Dictionary<Boolean> ARTICLES = WORDS.dictionary("articles");
    /** The word for a test stands within so many characters before the one for its name. */
    private static final int REACH = 45;

    /** What "I call it" speaks of is told within so many characters before, no further back than the last sentence. */
    private static final int TOLD = 220;

    private static final int MOST_WORDS = 4;
    private static final String SENTENCE_ENDS = ".!?";
    private static final String STOPS = ".,;:()!?\n";
    private static final String QUOTES = "\"'\u300C\u300E\u300A";

    private NamedTests() {}

    /** The words that say that a name follows. */
    static Map<String, TestWord> words() {
        Map<String, TestWord> words = new LinkedHashMap<>();
        WORDS.list("no_tests").forEach(word -> words.put(word, (plain, start, end, limit, before) -> null));
        WORDS.list("named")
                .forEach(word -> words.put(
                        word,
                        (plain, start, end, limit, before) -> ofTest(plain, start) ? name(plain, end, limit) : null));
        WORDS.list("calling_it")
                .forEach(word -> words.put(
                        word,
                        (plain, start, end, limit, before) ->
                                told(plain, start) ? numberless(name(plain, end, limit)) : null));
        WORDS.list("calling_tests")
                .forEach(word ->
                        words.put(word, (plain, start, end, limit, before) -> numberless(name(plain, end, limit))));
        return words;
    }

    /** What has a number is rather a model: "we call it NAME 2". */
    private static @Nullable Mention numberless(@Nullable Mention named) {
        return named == null || named.name().chars().anyMatch(Character::isDigit) ? null : named;
    }

    /** Whether this sentence, up to {@code start}, or the one before tells of a test, or of a number of tasks. */
    private static boolean told(Plain plain, int start) {
        int ends = 0;
        boolean tasks = false;
        for (int i = start - 1; i >= 0 && start - i < TOLD && plain.at(i) != '\n'; i--) {
            ends += SENTENCE_ENDS.indexOf(plain.at(i)) >= 0 && plain.at(i + 1) <= ' ' ? 1 : 0;
            if (ends > 1) {
                return false;
            }
            if (plain.wordStart(i)) {
                if (TESTS.longest(plain, i, start) != null || (tasks && Character.isDigit(plain.at(i)))) {
                    return true;
                }
                tasks |= TASKS.longest(plain, i, start) != null;
            }
        }
        return false;
    }

    /** Whether a word for a test stands before {@code start} in its phrase. */
    private static boolean ofTest(Plain plain, int start) {
        int from = start > 1 && plain.at(start - 1) == ' ' && plain.at(start - 2) == ',' ? start - 2 : start;
        for (int i = from - 1; i >= 0 && start - i < REACH && STOPS.indexOf(plain.at(i)) < 0; i--) {
            if (plain.wordStart(i)) {
                if (PARTING.longest(plain, i, start) != null) {
                    return false;
                }
                if (TESTS.longest(plain, i, start) != null) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The words with capitals that follow, or what is quoted, or one word that its sentence or clause ends with. */
    private static @Nullable Mention name(Plain plain, int end, int limit) {
        int start = plain.nextStart(end, limit);
        var article = start < limit ? ARTICLES.longest(plain, start, limit) : null;
        start = article == null ? start : article.end() + 1;
        if (start >= limit || start - (article == null ? end : article.end()) > 2) {
            return null;
        }
        if (QUOTES.indexOf(plain.at(start)) >= 0) {
            int close = start + 1;
            while (close < limit
                    && close - start < 40
                    && QUOTES.indexOf(plain.at(close)) < 0
                    && plain.at(close) != '\n') {
                close++;
            }
            return close < limit && close > start + 2 && close - start < 40 ? mention(plain, start + 1, close) : null;
        }
        int to = start;
        int next = start;
        for (int words = 0; words < MOST_WORDS && next < limit && plain.capital(next); words++) {
            to = wordEnd(plain, next, limit);
            next = plain.at(to) == ' ' ? to + 1 : limit;
        }
        if (to == start) {
            int one = wordEnd(plain, start, limit);
            boolean last = one > start + 1 && (one == limit || STOPS.indexOf(plain.at(one)) >= 0);
            to = last && !Folding.uncased(plain.at(start)) ? one : start;
        }
        return to > start + 1 ? mention(plain, start, to) : null;
    }

    private static int wordEnd(Plain plain, int start, int limit) {
        int end = start;
        while (end < limit && (Folding.wordly(plain.at(end)) || (plain.at(end) == '-' && end > start))) {
            end++;
        }
        return end;
    }

    private static Mention mention(Plain plain, int start, int end) {
        String name = plain.text().substring(start, end);
        String id = Slug.of(name);
        return new Mention(start, end, Kind.BENCHMARK, id, name, null, false, false, id);
    }
}
