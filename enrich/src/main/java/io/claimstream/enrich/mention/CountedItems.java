package io.claimstream.enrich.mention;

import io.claimstream.enrich.text.Dictionary;
import io.claimstream.enrich.text.Folding;
import io.claimstream.enrich.text.Plain;

/** A whole number and the words around it that tell what it counts: the set, the items, the benchmarks. */
final class CountedItems {
    /** The word for the set comes within so many characters of the number, the one for the items too. */
    static final int REACH = 32;

    /** Words between the number and the items. */
    private static final int WORDS_BETWEEN = 4;

    private static final String STOPS = ".,;:()!?\n\"\u201C\u201D";
    private static final WordLists WORDS = new WordLists("tests.yaml");
    private static final Dictionary<Boolean> SETS = WORDS.dictionary("sets");
    private static final Dictionary<Boolean> BENCHMARKS = WORDS.dictionary("benchmarks");

    private final Plain plain;

    CountedItems(Plain plain) {
        this.plain = plain;
    }

    int clauseEnd(int from, int limit) {
        int i = from;
        while (i < limit && i - from < REACH && STOPS.indexOf(plain.at(i)) < 0) {
            i++;
        }
        return i;
    }

    /** Whether benchmarks follow: "12 benchmarks", "13개 벤치마크". */
    boolean benchmarks(int end, int limit) {
        int next = word(end);
        for (int words = 0; words < 3 && next < limit && STOPS.indexOf(plain.at(next)) < 0; words++) {
            if (BENCHMARKS.longest(plain, next, limit) != null) {
                return true;
            }
            next = plain.nextStart(wordEnd(next, limit), limit);
        }
        return false;
    }

    boolean anywhere(Dictionary<Boolean> words, int from, int limit) {
        return words.next(plain, from, limit) != null;
    }

    /** Where the word for a set starts that stands before the number in its phrase, or the number. */
    int setBefore(int number, int from) {
        for (int i = number - 1; i >= from && number - i < REACH && STOPS.indexOf(plain.at(i)) < 0; i--) {
            if (plain.wordStart(i) && SETS.longest(plain, i, number) != null) {
                return i;
            }
        }
        return number;
    }

    /** Behind the word for a set that stands behind the number in its phrase, or {@code end}. */
    int setBehind(int end, int limit) {
        for (int i = end; i < limit && i - end < REACH && STOPS.indexOf(plain.at(i)) < 0; i++) {
            var match = plain.wordStart(i) ? SETS.longest(plain, i, limit) : null;
            if (match != null) {
                return match.end();
            }
        }
        return end;
    }

    /**
     * Behind the word for the items, a few words behind the number, or behind what counts them where that word stands right
     * before the number ("티켓 50건"); else {@code end}.
     */
    int itemsEnd(int start, int number, int end, int limit) {
        int i = word(end);
        if (TestItems.none(plain, i, limit)) {
            return end;
        }
        int counter = TestItems.counted(plain, i, limit);
        for (int j = number - 1; counter > i && j >= start && number - j < 6; j--) {
            int item = plain.wordStart(j) ? TestItems.end(plain, j, number) : j;
            if (item > j && plain.nextStart(item, number) == number) {
                return counter;
            }
        }
        for (int words = 0; words <= WORDS_BETWEEN && i < limit && i - end < REACH; words++) {
            if (STOPS.indexOf(plain.at(i)) >= 0 || Character.isDigit(plain.at(i))) {
                return end;
            }
            int item = TestItems.end(plain, i, limit);
            if (item > i) {
                return item;
            }
            i = plain.nextStart(wordEnd(i, limit), limit);
        }
        return end;
    }

    /** Where the word behind a number starts: a space or a hyphen may part them. */
    int word(int end) {
        return plain.at(end) == ' ' || plain.at(end) == '-' ? end + 1 : end;
    }

    private int wordEnd(int start, int limit) {
        int end = start + 1;
        while (end < limit && !plain.wordStart(end) && plain.at(end) > ' ') {
            end++;
        }
        return end;
    }

    /** Behind a number's last digit, those that are grouped among them. */
    int numberEnd(int start, int limit) {
        int i = start;
        while (i < limit && (digit(i) || (",. ".indexOf(plain.at(i)) >= 0 && digit(i + 1) && group(i + 1)))) {
            i++;
        }
        return i;
    }

    private boolean group(int i) {
        return digit(i) && digit(i + 1) && digit(i + 2) && !digit(i + 3);
    }

    boolean digit(int i) {
        return plain.at(i) >= '0' && plain.at(i) <= '9';
    }

    /** Whether a number may be a size: whole, without a unit or a sign of money, and no year. */
    boolean size(int start, int end) {
        char before = plain.at(start - 1);
        char after = plain.at(end);
        boolean decimal = (before == '.' || before == ',' || after == '.' || after == ',')
                && (digit(end + 1) || digit(start - 2));
        boolean year = end - start == 4
                && (plain.folded().startsWith("19", start) || plain.folded().startsWith("20", start));
        int digits = end - start;
        return !decimal
                && !year
                && digits <= 6
                && !(digits == 1 && plain.at(start) < '2')
                && after != '%'
                && !Folding.wordly(before)
                && !Folding.wordly(after)
                && "$€£¥#".indexOf(before) < 0;
    }
}
