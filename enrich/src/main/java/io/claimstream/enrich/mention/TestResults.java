package io.claimstream.enrich.mention;

import io.claimstream.enrich.text.Dictionary;
import io.claimstream.enrich.text.Folding;
import io.claimstream.enrich.text.Plain;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether results that stand around a word that is built like a name are had on what it names: "66.0 on INCLUDE-de". */
final class TestResults {
    private static final WordLists WORDS = new WordLists("tests.yaml");
    private static final Set<String> ON = WORDS.folded("results_on");
    private static final Set<String> LEADS = WORDS.folded("results_lead");
    private static final Dictionary<Boolean> SCORES = WORDS.dictionary("results_words");
    private static final Dictionary<Boolean> IN_IT = WORDS.dictionary("in_it");

    /** A result is told within so many characters behind where the name is said to hold it. */
    private static final int NEAR = 50;
    /** A word behind the name that does so may stand behind brackets of so many characters. */
    private static final int LONGEST_GLOSS = 30;

    private static final String OPENS = "\n(\uFF08";

    private TestResults() {}

    /**
     * "scores 66.0 on INCLUDE-de", "XYZ: 62 %", "XYZ에서 62점": results are had on the word from {@code start} to
     * {@code end}.
     *
     * @param whole behind the name that it would have, with its subset, version or year
     */
    static boolean on(Plain plain, int start, int end, int whole) {
        int word = wordBefore(plain, start);
        if (before(plain, word, start)) {
            return behind(plain, end, NEAR) || ahead(plain, word);
        }
        int closed = gloss(plain, whole);
        boolean leads = LEADS.contains(beside(plain, word, start));
        return (leads || headed(plain, start, closed) || scored(plain, end) || inIt(plain, closed))
                && behind(plain, closed, NEAR);
    }

    /** Whether the word before a name that starts at {@code start} says that results are had there: "on NAME". */
    static boolean before(Plain plain, int start) {
        return before(plain, wordBefore(plain, start), start);
    }

    private static boolean before(Plain plain, int word, int start) {
        return ON.contains(beside(plain, word, start));
    }

    private static int wordBefore(Plain plain, int start) {
        int word = start - 1;
        while (word > 0 && start - word < 8 && plain.at(word - 1) > ' ') {
            word--;
        }
        return word;
    }

    private static String beside(Plain plain, int word, int start) {
        return word >= 0 && word < start - 1 ? plain.folded().substring(word, start - 1) : "";
    }

    /** "XYZ: A 62 %, B 33 %", "on code (XYZ: 62 %)" */
    private static boolean headed(Plain plain, int start, int end) {
        return plain.at(end) == ':' && (start == 0 || OPENS.indexOf(plain.at(start - 1)) >= 0);
    }

    /** "its XYZ score is" */
    private static boolean scored(Plain plain, int end) {
        int noun = end + 1;
        return plain.at(end) == ' ' && noun < plain.length() && SCORES.longest(plain, noun, plain.length()) != null;
    }

    /** "XYZ에서", "XYZ（検索）では", "XYZ上" */
    private static boolean inIt(Plain plain, int end) {
        int word = plain.at(end) == ' ' ? end + 1 : end;
        return word < plain.length()
                && Folding.uncased(plain.at(word))
                && IN_IT.longest(plain, word, Math.min(plain.length(), word + LONGEST_GLOSS)) != null;
    }

    /** Behind the brackets that follow a name and explain it. */
    private static int gloss(Plain plain, int end) {
        int open = plain.at(end) == ' ' ? end + 1 : end;
        if (plain.at(open) != '(') {
            return end;
        }
        for (int i = open + 1; i < open + LONGEST_GLOSS && plain.at(i) != '\n' && plain.at(i) != 0; i++) {
            if (plain.at(i) == ')') {
                return i + 1;
            }
        }
        return end;
    }

    /** "MMLU 85.2, XYZ 71.3": a number right behind, and before it a benchmark with its number. */
    static boolean listed(Plain plain, int start, int end, @Nullable Mention before) {
        if (before == null || start - before.end() > 16 || before.end() > start) {
            return false;
        }
        int value = end;
        while (" :(=".indexOf(plain.at(value)) >= 0 && value - end < 3) {
            value++;
        }
        return value > end && behind(plain, value, 4) && behind(plain, before.end(), start - before.end());
    }

    /** A number with decimals or a percent sign, soon. */
    private static boolean behind(Plain plain, int from, int reach) {
        for (int i = from; i < from + reach && plain.at(i) != 0 && plain.at(i) != '\n'; i++) {
            if (resultLike(plain, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean ahead(Plain plain, int to) {
        for (int i = to - 1; i > 0 && i > to - 30 && plain.at(i) != '\n'; i--) {
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
}
