package io.claimstream.enrich.mention;

import io.claimstream.enrich.mention.Mention.Kind;
import io.claimstream.enrich.text.Dictionary;
import io.claimstream.enrich.text.Plain;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Tests without a name that are somebody's own ("our test", "mes 80 questions", "自建题库") or told by who judges ("a blind test"). What is had on one is no result on
 * the benchmark spoken of before. The mention is the word for whose it is.
 */
final class OwnTests {
    private static final WordLists WORDS = new WordLists("tests.yaml");
    private static final Dictionary<Boolean> TESTS = WORDS.dictionary("own_tests");
    private static final Dictionary<Boolean> TASKS = WORDS.dictionary("tasks");
    /** The test comes within so many characters. */
    private static final int REACH = 40;

    private OwnTests() {}

    /** The words for whose it is, and for who judges. */
    static Map<String, TestWord> words() {
        Map<String, TestWord> words = new LinkedHashMap<>();
        WORDS.list("whose")
                .forEach(whose -> words.put(whose, (plain, start, end, limit, before) -> {
                    Mention named = OwnBenchmarks.behind(plain, end, limit);
                    boolean test = named == null && follows(plain, end, limit);
                    return test ? mention(plain, start, end, "") : named;
                }));
        WORDS.list("judged")
                .forEach(judged ->
                        words.put(judged, (plain, start, end, limit, before) -> mention(plain, start, end, "")));
        return words;
    }

    /** Whether a test, or a number of tasks, follows the word that ends at {@code end}. */
    private static boolean follows(Plain plain, int end, int limit) {
        int stop = Math.min(limit, end + REACH);
        boolean number = false;
        for (int i = end; i < stop && ",.;:()\n".indexOf(plain.at(i)) < 0; i++) {
            number |= Character.isDigit(plain.at(i));
            if (plain.wordStart(i)
                    && (TESTS.longest(plain, i, stop) != null || (number && TASKS.longest(plain, i, stop) != null))) {
                return true;
            }
        }
        return false;
    }

    /** A test without a name: all of a kind have one id. */
    static Mention mention(Plain plain, int start, int end, String id) {
        return new Mention(start, end, Kind.TEST, id, plain.text().substring(start, end), null, false, false, id);
    }
}
