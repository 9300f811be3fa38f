package io.claimstream.enrich.mention;

import io.claimstream.enrich.text.Dictionary;
import io.claimstream.enrich.text.Folding;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.Quantities;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether results that stand around a word that is built like a name are had on what it names: "66.0 on INCLUDE-de". */
final class TestResults {
    private static final WordLists WORDS = new WordLists("tests.yaml");
    private static final Set<String> ON = WORDS.folded("results_on");
    private static final Set<String> IN = WORDS.folded("results_in");
    private static final Set<String> JOINED = WORDS.folded("results_on_joined");
    private static final Dictionary<Boolean> TESTED = WORDS.dictionary("tested");

    /** Tests are spoken of so many characters before a name, or half as many behind it. */
    private static final int AROUND = 300;

    private static final Set<String> ARTICLES = WORDS.folded("articles");
    private static final Set<String> LEADS = WORDS.folded("results_lead");
    private static final Dictionary<Boolean> SCORES = WORDS.dictionary("results_words");
    private static final Dictionary<Boolean> IN_IT = WORDS.dictionary("in_it");

    /** A result is told within so many characters behind where the name is said to hold it. */
    private static final int NEAR = 50;

    /** … or so many, in the same sentence, where a clause opens with its being had there: "On NAME, …". */
    private static final int FAR = 140;

    /** A word behind the name that does so may stand behind brackets of so many characters. */
    private static final int LONGEST_GLOSS = 30;

    private static final String OPENS = "\n(\uFF08";
    private static final String CLOSING = "\"'\u300D\u300F\u300B\u201D\u2019";
    private static final String CLAUSES = ".,;:!?\n\u2014\u2013";

    private TestResults() {}

    /**
     * "scores 66.0 on INCLUDE-de", "XYZ: 62 %", "XYZ에서 62점": results are had on the word from {@code start} to
     * {@code end}.
     *
     * @param whole behind the name that it would have, with its subset, version or year
     * @param named the benchmark named last
     */
    static boolean on(Plain plain, int start, int end, int whole, @Nullable Mention named) {
        int closed = unquoted(plain, start, gloss(plain, whole));
        boolean tested = tested(plain, start, named);
        boolean acronym = tested && PairedResults.acronym(plain, start, end) && !awaits(plain, named, start);
        if (acronym && PairedResults.behind(plain, closed, plain.length()) && !elsewhere(plain, closed)) {
            return true;
        }
        int word = wordBefore(plain, start);
        int from = acronym && article(plain, word, start) ? word : start; // "on the KDLU problems"
        int preposition = from == start ? word : wordBefore(plain, from);
        if (acronym && joined(plain, start) && behind(plain, closed, FAR)) {
            return true;
        }
        if (before(plain, preposition, from) || (tested && IN.contains(beside(plain, preposition, from)))) {
            boolean soon = behind(plain, end, (tested || from == start) && opens(plain, preposition) ? FAR : NEAR);
            return (soon && !release(plain, end)) || ahead(plain, preposition, NEAR);
        }
        boolean leads = LEADS.contains(beside(plain, word, start));
        return (leads || headed(plain, start, closed) || scored(plain, end) || inIt(plain, closed))
                && behind(plain, closed, NEAR);
    }

    /** Whether tests are spoken of around a name. */
    private static boolean tested(Plain plain, int start, @Nullable Mention named) {
        if (named != null && start - named.end() < AROUND) {
            return true;
        }
        int stop = Math.min(plain.length(), start + AROUND / 2);
        return TESTED.next(plain, Math.max(0, start - AROUND), stop) != null;
    }

    /** "On MMLU, NAME reaches 88 %": whether the benchmark named last still has its result to come, which is NAME's then. */
    private static boolean awaits(Plain plain, @Nullable Mention named, int start) {
        if (named == null || named.end() > start || start - named.end() > FAR) {
            return false;
        }
        for (int i = named.end(); i < start; i++) {
            boolean ends =
                    plain.at(i) == '\n' || plain.at(i) == '\u3002' || (plain.at(i) == '.' && plain.at(i + 1) <= ' ');
            if (ends || Character.isDigit(plain.at(i))) {
                return false;
            }
        }
        return true;
    }

    /** "NAME scores 88 % on MMLU": whether the number linked to a name is said to be had on something else. */
    private static boolean elsewhere(Plain plain, int end) {
        int number = PairedResults.number(plain, end, plain.length());
        int behind = Math.max(Results.end(plain, number), number);
        int word = plain.at(behind) == ' ' ? behind + 1 : behind;
        int stop = word;
        while (stop < plain.length() && stop - word < 8 && plain.at(stop) > ' ') {
            stop++;
        }
        return stop > word
                && plain.at(stop) == ' '
                && plain.capital(stop + 1)
                && ON.contains(plain.folded().substring(word, stop));
    }

    /** Whether a result stands in the same sentence, before or behind the name. */
    static boolean near(Plain plain, int start, int end) {
        return behind(plain, end, FAR) || ahead(plain, start, FAR / 2);
    }

    /** Whether the word before a name that starts at {@code start} says that results are had there: "on NAME". */
    static boolean before(Plain plain, int start) {
        return before(plain, wordBefore(plain, start), start);
    }

    private static boolean before(Plain plain, int word, int start) {
        return ON.contains(beside(plain, word, start));
    }

    /** Whether a number stands right behind a name as releases of software have it: "on ROCm 7.2". */
    private static boolean release(Plain plain, int end) {
        return plain.at(end) == ' '
                && Character.isDigit(plain.at(end + 1))
                && plain.at(end + 2) == '.'
                && Character.isDigit(plain.at(end + 3))
                && Results.unitEnd(plain, end + 4) == end + 4;
    }

    /** "在KDLU", "到了KDLU": behind a preposition of a writing that does not part words. */
    private static boolean joined(Plain plain, int start) {
        int before = plain.at(start - 1) == ' ' ? start - 1 : start;
        return JOINED.stream().anyMatch(word -> plain.folded().startsWith(word, before - word.length()));
    }

    private static boolean article(Plain plain, int word, int start) {
        String beside = beside(plain, word, start);
        return ARTICLES.contains(beside) || (plain.at(start - 1) == '\'' && beside.equals("l"));
    }

    /** Behind a closing quote, or the bracket that closes where a name stands alone in brackets: "math (XYZ): 62 %". */
    private static int unquoted(Plain plain, int start, int end) {
        boolean bracket = plain.at(end) == ')' && plain.at(start - 1) == '(';
        boolean quote = end < plain.length() && CLOSING.indexOf(plain.text().charAt(end)) >= 0;
        return bracket || quote ? end + 1 : end;
    }

    /** Whether a sentence or clause opens there. */
    private static boolean opens(Plain plain, int word) {
        return word == 0 || OPENS.indexOf(plain.at(word - 1)) >= 0 || CLAUSES.indexOf(plain.at(word - 2)) >= 0;
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

    /** "XYZ: A 62 %, B 33 %", "on code (XYZ: 62 %)", "Knowledge (XYZ): A 62 %" */
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

    /** A number with decimals or a percent sign, soon, and in the same sentence. */
    private static boolean behind(Plain plain, int from, int reach) {
        for (int i = from; i < from + reach && plain.at(i) != 0 && plain.at(i) != '\n'; i++) {
            if (resultLike(plain, i)) {
                return true;
            }
            if ((plain.at(i) == '.' && plain.at(i + 1) <= ' ') || plain.at(i) == '\u3002') {
                return false;
            }
        }
        return false;
    }

    private static boolean ahead(Plain plain, int to, int reach) {
        for (int i = to - 1; i > 0 && i > to - reach && plain.at(i) != '\n'; i--) {
            if (resultLike(plain, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean resultLike(Plain plain, int i) {
        if (!Character.isDigit(plain.at(i))) {
            return false;
        }
        boolean point = plain.at(i + 1) == '.' || plain.at(i + 1) == ',';
        return Results.unitEnd(plain, i + 1) > i + 1
                || (point
                        && Character.isDigit(plain.at(i + 2))
                        && !Folding.wordly(plain.at(i - 2))
                        && !counted(plain, i + 2));
    }

    private static boolean counted(Plain plain, int decimals) {
        int end = decimals;
        while (Character.isDigit(plain.at(end))) {
            end++;
        }
        return Quantities.counted(plain, end, plain.length());
    }
}
