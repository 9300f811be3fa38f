package io.claimstream.enrich.mention;

import io.claimstream.enrich.catalog.Slug;
import io.claimstream.enrich.mention.Mention.Kind;
import io.claimstream.enrich.text.Dictionary;
import io.claimstream.enrich.text.Folding;
import io.claimstream.enrich.text.Plain;
import org.jspecify.annotations.Nullable;

/**
 * Tests whose name is quoted beside the word for a test: "im hauseigenen Test „Amtsdeutsch“", "the “Kitchen Sink” test",
 * "「敬語ドリル」100問". The mention is what is quoted.
 */
final class QuotedTests {
    private static final WordLists WORDS = new WordLists("tests.yaml");
    private static final Dictionary<Boolean> TESTS = WORDS.dictionary("tests");
    private static final Dictionary<Boolean> BEHIND = WORDS.dictionary("quoted_tests");
    private static final Dictionary<Boolean> PARTING = WORDS.dictionary("parting");
    private static final Dictionary<Boolean> TASKS = WORDS.dictionary("tasks");
    private static final String OPENING = "\u300C\u300E\u300A\u201C\u201E\u00AB\u2018\"'";
    /** Of each opening quote those that close it, two of each. */
    private static final String CLOSING =
            "\u300D\u300D\u300F\u300F\u300B\u300B\u201D\u201D\u201C\u201D\u00BB\u00BB\u2019\u2019\"\"''";
    /** Signs of what is said, not named. */
    private static final String NO_NAME = ".,!?:;\n\u3002\u3001\uFF1F\uFF01\uFF0C";

    private static final int LONGEST = 32;
    private static final int MOST_SPACES = 3;
    /** The word for a test stands within so many characters before the quote, and a number of tasks behind it. */
    private static final int REACH = 28;

    private QuotedTests() {}

    /** The one whose name starts at {@code start}, right behind a quote, if any. */
    static @Nullable Mention at(Plain plain, int start, int limit) {
        int open = plain.at(start - 1) == ' ' ? start - 2 : start - 1;
        int quote = open < 0 ? -1 : OPENING.indexOf(plain.text().charAt(open));
        boolean spaced = open < start - 1 && quote >= 0 && plain.text().charAt(open) != '\u00AB';
        if (quote < 0 || spaced || (!Folding.wordly(plain.at(start)) && !Folding.uncased(plain.at(start)))) {
            return null;
        }
        boolean small = !Folding.uncased(plain.at(start)) && !plain.capital(start);
        int close = close(plain, start, limit, quote);
        if (close < 0) {
            return null;
        }
        int end = plain.at(close - 1) == ' ' ? close - 1 : close;
        boolean test = behind(plain, close + 1, limit)
                || (!small && (before(plain, open) || MeasuringWords.around(plain, open, close, limit)));
        if (end - start < 2 || !test) {
            return null;
        }
        String name = plain.text().substring(start, end);
        String id = Slug.of(name);
        return new Mention(start, end, Kind.BENCHMARK, id, name, null, false, false, id);
    }

    private static int close(Plain plain, int start, int limit, int quote) {
        int spaces = 0;
        for (int i = start; i < Math.min(limit, start + LONGEST) && spaces <= MOST_SPACES; i++) {
            char c = plain.text().charAt(i);
            if (c == CLOSING.charAt(quote * 2) || c == CLOSING.charAt(quote * 2 + 1)) {
                return i;
            }
            if (NO_NAME.indexOf(c) >= 0) {
                return -1;
            }
            spaces += c == ' ' ? 1 : 0;
        }
        return -1;
    }

    /** "-Test", " benchmark", "100問" */
    private static boolean behind(Plain plain, int from, int limit) {
        int i = plain.at(from) == ' ' || plain.at(from) == '-' ? from + 1 : from;
        if (i < limit && BEHIND.longest(plain, i, limit) != null) {
            return true;
        }
        int task = i;
        while (task < limit && task - i < 6 && Character.isDigit(plain.at(task))) {
            task++;
        }
        task += task > i && plain.at(task) == ' ' ? 1 : 0;
        return task > i && task < limit && TASKS.longest(plain, task, limit) != null;
    }

    /** "our writing test, ", "notre banc d'essai " */
    private static boolean before(Plain plain, int open) {
        int end = open;
        while (end > 0 && " ,:".indexOf(plain.at(end - 1)) >= 0 && open - end < 2) {
            end--;
        }
        for (int i = end - 1; i >= 0 && end - i < REACH && ",.;:()\"\n".indexOf(plain.at(i)) < 0; i--) {
            if (plain.wordStart(i)) {
                var test = TESTS.longest(plain, i, end);
                if (test != null) {
                    return test.end() == end || !Folding.uncased(plain.at(i));
                }
                if (PARTING.longest(plain, i, end) != null) {
                    return false;
                }
            }
        }
        return false;
    }
}
