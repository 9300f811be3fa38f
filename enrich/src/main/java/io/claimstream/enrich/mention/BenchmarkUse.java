package io.claimstream.enrich.mention;

import io.claimstream.enrich.text.Dictionary;
import io.claimstream.enrich.text.Folding;
import io.claimstream.enrich.text.Plain;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a text uses a word that is built like a name as a benchmark's name. */
final class BenchmarkUse {
    private static final WordLists WORDS = new WordLists("tests.yaml");
    private static final Dictionary<Boolean> CALLED = WORDS.dictionary("called");
    private static final Dictionary<Boolean> CALLING = WORDS.dictionary("calling");
    private static final Set<String> CALLING_ENDINGS = WORDS.folded("calling_endings");
    private static final Dictionary<Boolean> TESTS = WORDS.dictionary("tests");
    private static final Dictionary<Boolean> PARTING = WORDS.dictionary("parting");
    private static final Dictionary<Boolean> TRAINED = WORDS.dictionary("trained");
    private static final Dictionary<Boolean> TASKS = WORDS.dictionary("tasks");
    private static final Dictionary<Boolean> MADE_OF = WORDS.dictionary("made_of");
    private static final Dictionary<Boolean> BRINGS_IN = WORDS.dictionary("brings_in");
    private static final Dictionary<Boolean> MEASURES = WORDS.dictionary("measured_in");
    private static final List<String> IS_A = List.copyOf(WORDS.folded("is_a"));
    private static final List<String> WHERE_IN = List.copyOf(WORDS.folded("where_in"));
    private static final List<String> MODEL_ENDINGS = WORDS.list("model_endings");
    /** Before and behind a name that stands beside what it names. */
    private static final String APPOSED = ",(:\u2014\u2013";

    private static final String CLOSES = ",).;:\u2014\u2013";

    /** What a word is said to be comes within so many characters. */
    private static final int REACH = 45;

    private BenchmarkUse() {}

    /**
     * Whether anything around the word from {@code start} to {@code end} shows it.
     *
     * @param whole behind the name that it would have, with its subset, version or year
     */
    static boolean shown(Plain plain, int start, int end, int whole, int limit, @Nullable Mention before) {
        return (called(plain, start, end, limit)
                        || TestResults.on(plain, start, end, whole, before)
                        || (BenchmarkParts.before(plain, start) != null && TestResults.near(plain, start, whole))
                        || explained(plain, end, limit)
                        || apposed(plain, start, end, limit)
                        || TestResults.listed(plain, start, whole, before)
                        || measured(plain, end, limit))
                && !learnt(plain, start);
    }

    /** "was trained on the RefinedWeb dataset" */
    static boolean learnt(Plain plain, int start) {
        for (int i = start - 1; i >= 0 && start - i < 80 && plain.at(i) != '\n'; i--) {
            if (plain.at(i) == '.' && plain.at(i + 1) <= ' ') {
                return false;
            }
            if (plain.wordStart(i) && TRAINED.longest(plain, i, start) != null) {
                return true;
            }
        }
        return false;
    }

    /** "the CREMA-D benchmark", "le benchmark XYZ", "Prüfdatensatz XYZ", "XYZ라는 벤치마크" */
    static boolean called(Plain plain, int start, int end, int limit) {
        int next = end;
        while (next < limit && " \"'》」』”)".indexOf(plain.at(next)) >= 0 && next - end < 3) {
            next++;
        }
        if (next < limit && CALLED.longest(plain, next, limit) != null) {
            return true;
        }
        int before = start;
        while (before > 0 && " ,:\"'《「『“(".indexOf(plain.at(before - 1)) >= 0 && start - before < 3) {
            before--;
        }
        for (int word = before - 1; word >= 0 && before - word < 24 && plain.at(word) != '\n'; word--) {
            if (plain.wordStart(word)) {
                var match = CALLING.longest(plain, word, before);
                boolean compound = match == null && plain.capital(word) && compoundTest(plain, word, before);
                if (compound || (match != null && match.end() == before)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "Wissenstest", "Mathematikwettbewerb": a word of the language that ends as the word for a test does. */
    private static boolean compoundTest(Plain plain, int start, int end) {
        return start > 0
                && plain.nextStart(start + 1, end) == end
                && CALLING_ENDINGS.stream()
                        .anyMatch(ending -> end - start > ending.length() + 2
                                && plain.folded().startsWith(ending, end - ending.length()));
    }

    /** "Mathematik-Benchmark": a word of the language before the hyphen says what kind of benchmark it is. */
    static boolean compound(Plain plain, int start, int end) {
        int hyphen = end - 10;
        return hyphen > start
                && plain.folded().startsWith("-benchmark", hyphen)
                && plain.nextCapital(start + 1, hyphen) == hyphen
                && plain.nextDigit(start, hyphen) == hyphen;
    }

    /** "Fun-ASR", "JanusLM": what ends like a model's name. */
    static boolean modelLike(Plain plain, int start, int end) {
        return MODEL_ENDINGS.stream()
                .anyMatch(ending ->
                        end - start > ending.length() && plain.text().startsWith(ending, end - ending.length()));
    }

    /** Behind the words with capitals at {@code start} that stand between commas behind a test; else {@code start}. */
    static int apposedName(Plain plain, int start, int limit) {
        if (start < 2 || plain.at(start - 1) != ' ' || APPOSED.indexOf(plain.at(start - 2)) < 0) {
            return start;
        }
        int end = start;
        int next = start;
        for (int words = 0; words < 3 && next < limit && plain.capital(next); words++) {
            end = next;
            while (end < limit && (Folding.wordly(plain.at(end)) || plain.at(end) == '-')) {
                end++;
            }
            next = plain.at(end) == ' ' ? end + 1 : limit;
        }
        return end > start + 2 && plain.at(end) == ',' && apposed(plain, start, end, limit) ? end : start;
    }

    /** "in our closed-book test, FactVault, it": between commas, behind words that bring in a test. */
    private static boolean apposed(Plain plain, int start, int end, int limit) {
        int comma = start - 1;
        while (comma > 0 && " \"'\u00AB\u201E\u201C".indexOf(plain.at(comma)) >= 0 && start - comma < 3) {
            comma--;
        }
        int behind = end;
        while (behind < limit && "\"'\u00BB\u201C\u201D".indexOf(plain.at(behind)) >= 0) {
            behind++;
        }
        if (comma < 0 || APPOSED.indexOf(plain.at(comma)) < 0 || CLOSES.indexOf(plain.at(behind)) < 0) {
            return false;
        }
        boolean test = false;
        for (int i = comma - 1; i >= 0 && comma - i < REACH && ",.;:()\n".indexOf(plain.at(i)) < 0; i--) {
            if (plain.wordStart(i)) {
                test |= TESTS.longest(plain, i, comma) != null;
                if (test && BRINGS_IN.longest(plain, i, comma) != null) {
                    return true;
                }
                if (PARTING.longest(plain, i, comma) != null) {
                    return false;
                }
            }
        }
        return false;
    }

    /** "XYZ, a test of …", "XYZ, in which a model …", "XYZ consists of 450 tasks" */
    private static boolean explained(Plain plain, int end, int limit) {
        String folded = plain.folded();
        for (String words : IS_A) {
            if (folded.startsWith(words, end) && testSoon(plain, end + words.length(), limit)) {
                return true;
            }
        }
        for (String words : WHERE_IN) {
            int whom = end + words.length() + 1;
            if (folded.startsWith(words, end)
                    && !(whom < limit && plain.capital(whom))) { // ", qui teste GPT-5": a firm
                return true;
            }
        }
        int verb = plain.at(end) == ' ' ? end + 1 : end;
        var made = verb < limit ? MADE_OF.longest(plain, verb, limit) : null;
        return made != null && tasksSoon(plain, made.end(), limit);
    }

    private static boolean testSoon(Plain plain, int from, int limit) {
        int stop = Math.min(limit, from + REACH);
        for (int i = from; i < stop && ",.;:()\n".indexOf(plain.at(i)) < 0; i++) {
            if (plain.wordStart(i)) {
                if (TESTS.longest(plain, i, stop) != null) {
                    return true;
                }
                if (PARTING.longest(plain, i, stop) != null) {
                    return false;
                }
            }
        }
        return false;
    }

    private static boolean tasksSoon(Plain plain, int from, int limit) {
        int stop = Math.min(limit, from + REACH);
        boolean number = false;
        for (int i = from; i < stop && ".;:()\n".indexOf(plain.at(i)) < 0; i++) {
            number |= Character.isDigit(plain.at(i));
            if (number && plain.wordStart(i) && TASKS.longest(plain, i, stop) != null) {
                return true;
            }
        }
        return false;
    }

    /** "XYZ (nDCG@10)": what it is measured in. */
    private static boolean measured(Plain plain, int end, int limit) {
        int open = plain.at(end) == ' ' ? end + 1 : end;
        var measure = plain.at(open) == '(' && open + 1 < limit ? MEASURES.longest(plain, open + 1, limit) : null;
        return measure != null && plain.at(measure.end()) == ')';
    }
}
