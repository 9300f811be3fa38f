package io.claimstream.enrich.mention;

import io.claimstream.enrich.text.Dictionary;
import io.claimstream.enrich.text.Folding;
import io.claimstream.enrich.text.Plain;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words for what a test consists of: tasks, questions, tickets, 道题, 문항. */
public final class TestItems {
    private static final WordLists WORDS = new WordLists("tests.yaml");
    private static final Dictionary<Boolean> ITEMS = WORDS.dictionary("tasks");
    private static final Dictionary<Boolean> COUNTERS = WORDS.dictionary("counters");
    private static final Dictionary<Integer> NUMERALS = new Dictionary<>();
    private static final List<String> COMPOUNDS = List.copyOf(WORDS.folded("compounds"));
    private static final int LONGEST = 40;

    private static final Dictionary<Boolean> NO_ITEMS = WORDS.dictionary("no_items");

    static {
        WORDS.map("numerals").forEach((word, number) -> NUMERALS.add(word, Integer.valueOf(number)));
    }

    private TestItems() {}

    /** The first round number in words within a stretch ("forty"), if there is one. */
    public static Dictionary.@Nullable Match<Integer> numeral(Plain plain, int start, int limit) {
        return NUMERALS.next(plain, start, limit);
    }

    /** Behind a word that counts items at {@code start}, whatever else it may count ("38건", "22 trials"), or {@code start}. */
    public static int counted(Plain plain, int start, int limit) {
        int end = end(plain, start, limit);
        var match = end > start ? null : COUNTERS.longest(plain, start, limit);
        return match == null ? end : match.end();
    }

    /** Whether the word at {@code start} is for something that no test consists of: people, tokens, weeks. */
    public static boolean none(Plain plain, int start, int limit) {
        return NO_ITEMS.longest(plain, start, limit) != null;
    }

    /** Behind the one that starts at {@code start}, compounds among them ("Rechtsfragen"), or {@code start}. */
    public static int end(Plain plain, int start, int limit) {
        var match = ITEMS.longest(plain, start, limit);
        if (match != null) {
            return match.end();
        }
        int end = start;
        while (end < limit && end - start < LONGEST && Folding.wordly(plain.at(end))) {
            end++;
        }
        for (String compound : COMPOUNDS) {
            int from = end - compound.length();
            if (from > start && plain.folded().startsWith(compound, from)) {
                return end;
            }
        }
        return start;
    }
}
