package io.claimstream.enrich.mention;

import io.claimstream.enrich.text.Dictionary;
import io.claimstream.enrich.text.Folding;
import io.claimstream.enrich.text.Plain;
import java.util.List;
import java.util.Map;

/** The words that tell what a name does in its sentence, and which models something is only compared with. */
public final class Roles {
    private static final WordLists LISTS = new WordLists("roles.yaml");
    private static final List<String> COMPARISONS = list("compare");
    private static final Dictionary<Boolean> BEHIND = dictionary("compared_behind");
    private static final Dictionary<Boolean> RELEASED = dictionary("introduces_behind");
    private static final Dictionary<Boolean> AND_OTHERS = dictionary("and_others");
    private static final Dictionary<Boolean> OWNS = dictionary("owns");

    private static final Dictionary<Boolean> COMPARATIVES = dictionary("comparatives");

    /** "More than" and "says that" in French and Spanish. */
    private static final String THAN_OR_THAT = "que";

    private static final int COMPARATIVE_REACH = 40;

    private static final String CLOSING = "\u300D\u300F\"'\u300B";

    private Roles() {}

    /** Words before what something is compared with, in all languages. */
    public static List<String> comparisons() {
        return COMPARISONS;
    }

    /** Whether the word of comparison from {@code start} to {@code end} compares here: "que" does behind "more" and "as". */
    public static boolean compares(Plain plain, int start, int end) {
        if (!plain.folded().startsWith(THAN_OR_THAT, start) || end - start != THAN_OR_THAT.length()) {
            return true;
        }
        for (int i = start - 1; i >= 0 && start - i < COMPARATIVE_REACH && ".;:,".indexOf(plain.at(i)) < 0; i--) {
            if (plain.wordStart(i) && COMPARATIVES.longest(plain, i, start) != null) {
                return true;
            }
        }
        return false;
    }

    /** Headers of the columns of tables that name models, in all languages. */
    public static List<String> modelColumns() {
        return list("model_columns");
    }

    /** Words for the size of a family's member, the smallest first; the empty one is a member without such a word. */
    static List<String> tiers() {
        return list("tiers");
    }

    /**
     * Whether the words behind a name that ends at {@code end} make it one that something is compared with. A closing
     * quote, a bracket and the name's own result ("の65.8%") do not count.
     */
    public static boolean comparedBehind(Plain plain, int end, int limit) {
        int i = closed(plain, end, limit);
        var owns = i < limit ? OWNS.longest(plain, i, limit) : null;
        int number = owns == null ? i : owns.end();
        number += plain.at(number) == ' ' ? 1 : 0;
        int result = owns == null ? number : Results.end(plain, number);
        if (result > number) {
            i = closed(plain, result, limit);
        }
        i += plain.at(i) == ' ' ? 1 : 0;
        var behind = i < limit ? BEHIND.longest(plain, i, limit) : null;
        return behind != null && !released(plain, behind.end(), limit);
    }

    /** "A 등 더 큰 모델과", "Aなどを": an example of several, which are not what is brought out. */
    static boolean listedBehind(Plain plain, int end, int limit) {
        int i = closed(plain, end, limit);
        i += plain.at(i) == ' ' ? 1 : 0;
        var others = i < limit ? AND_OTHERS.longest(plain, i, limit) : null;
        return others != null
                && RELEASED.next(plain, others.end(), Math.min(limit, others.end() + COMPARATIVE_REACH)) == null;
    }

    /** "을 공개했다", "を発表した": what is brought out is no rival, though the word before the verb may follow one as well. */
    private static boolean released(Plain plain, int end, int limit) {
        int verb = plain.at(end) == ' ' ? end + 1 : end;
        return verb < limit && Folding.uncased(plain.at(end - 1)) && RELEASED.longest(plain, verb, limit) != null;
    }

    /** Behind closing quotes and a bracket. */
    private static int closed(Plain plain, int from, int limit) {
        int i = from;
        while (i < limit && CLOSING.indexOf(plain.at(i)) >= 0) {
            i++;
        }
        if (plain.at(i) == '(') {
            int stop = Math.min(limit, i + 40);
            while (i < stop && plain.at(i) != ')') {
                i++;
            }
            i++;
        }
        return i;
    }

    /** A list of {@code roles.yaml}. */
    static List<String> list(String list) {
        return LISTS.list(list);
    }

    /** A list of {@code roles.yaml} to look words up in. */
    static Dictionary<Boolean> dictionary(String list) {
        return LISTS.dictionary(list);
    }

    /** Of a map of words to their spellings, the word by spelling. */
    static Map<String, String> map(String map) {
        return LISTS.map(map);
    }

    /** Of a map of weights, by name. */
    static Map<String, Double> weights(String map, String section) {
        return LISTS.weights(map, section);
    }
}
