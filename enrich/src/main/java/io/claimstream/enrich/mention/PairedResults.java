package io.claimstream.enrich.mention;

import io.claimstream.enrich.text.Dictionary;
import io.claimstream.enrich.text.Folding;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.Quantities;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that a text puts right behind a name as its result: "KDLU: 79, TRQA: 36", "a KDLU of 73.0", "KDLU가 83.8점",
 * "KDLU的成绩为83.8". No more than words that link a name to its number stand between.
 */
final class PairedResults {
    private static final Dictionary<Boolean> LINKS = new WordLists("tests.yaml").dictionary("pair_links");
    private static final Dictionary<Boolean> RIVALS = Roles.dictionary("rivals_behind");
    private static final String SIGNS = " :=(";
    private static final String PARTS = ",;/|\u3001\u00B7";

    /** So many words and signs link a name to its number at most. */
    private static final int MOST_LINKS = 9;

    /** Whole results have so many digits at most. */
    private static final int MOST_DIGITS = 3;

    private static final int LONGEST_RUN = 12;

    /** Whose result it is, or what else is had there, is named so near before. */
    private static final int NEAR = 60;

    /** An acronym has so many capitals. */
    private static final int CAPITALS = 3;

    private PairedResults() {}

    /**
     * "Heron's SeekComp is 60.2": whether a word of words with capitals has a result behind, and before it, in the same
     * sentence, something is named: a model that has none yet, or a benchmark that has one.
     */
    static boolean follows(Plain plain, int start, int end, @Nullable Mention last) {
        if (last == null
                || start - last.end() > NEAR
                || start <= last.end()
                || plain.nextCapital(last.end(), start) < start // "on MMLU, Heron has 92 %, NAME 89 %"
                || !capitalised(plain, start, end)
                || !behind(plain, end, plain.length())) {
            return false;
        }
        boolean had = false;
        for (int i = last.end(); i < start; i++) {
            had |= digit(plain, i);
            boolean ends =
                    plain.at(i) == '\n' || plain.at(i) == '\u3002' || (plain.at(i) == '.' && plain.at(i + 1) <= ' ');
            if (ends || (last.model() && digit(plain, i))) {
                return false;
            }
        }
        boolean free = last.model() ? !rival(plain, last.end(), start) : had && last.kind() == Mention.Kind.BENCHMARK;
        return free && !BenchmarkUse.learnt(plain, start);
    }

    /** "beats NAME 82 to 80": whether words that bring up a rival stand between a model and a name. */
    private static boolean rival(Plain plain, int from, int to) {
        return from < to && RIVALS.next(plain, from, to) != null;
    }

    /** "SeekComp", "WORKval": letters, more than one capital among them and a small one. */
    private static boolean capitalised(Plain plain, int start, int end) {
        int capitals = 0;
        for (int i = start; i < end; i++) {
            if (!Character.isLetter(plain.at(i))) {
                return false;
            }
            capitals += plain.capital(i) ? 1 : 0;
        }
        return capitals > 1 && capitals < end - start;
    }

    /** "KDLU", "KDLU-Pro", "OLIM25", "CALC-500", "GRID-AGI-2": capitals, and no version or size as models have them. */
    static boolean acronym(Plain plain, int start, int end) {
        int i = capitals(plain, start, end);
        if (i < start + CAPITALS) {
            return false;
        }
        int part = digits(plain, i);
        boolean year = part == i || part == i + 2 || (part == i + 1 && plain.capital(part) && part + 1 == end); // ASP7K
        i = part > i + 1 || part == i ? part : part + 1;
        i += plain.at(i) == '+' ? 1 : 0;
        return year && (i == end || (plain.at(i) == '-' && tail(plain, i + 1, end)));
    }

    /** "-Pro", "-500", "-AGI-2" */
    private static boolean tail(Plain plain, int start, int end) {
        int number = digits(plain, start);
        if (number > start) {
            return number == end && number - start >= CAPITALS;
        }
        int capitals = capitals(plain, start, end);
        int word = capitals;
        while (word < end && Character.isLetter(plain.at(word))) {
            word++;
        }
        boolean letters = capitals > start && word > start + 1 && (word == capitals || capitals == start + 1);
        boolean numbered = plain.at(word) == '-' && digits(plain, word + 1) == end && end == word + 2;
        return letters && (word == end || numbered);
    }

    private static int capitals(Plain plain, int start, int end) {
        int i = start;
        while (i < end && plain.capital(i) && Character.isLetter(plain.at(i))) {
            i++;
        }
        return i;
    }

    /**
     * Whether the number linked to a name that ends at {@code end} is a result by itself: with a percent sign, a word for
     * points or decimals, and no small one as versions are; or one of a row of such pairs.
     */
    static boolean behind(Plain plain, int end, int limit) {
        int number = number(plain, end, limit);
        if (number == end) {
            return units(plain, run(plain, end, limit));
        }
        int behind = Results.end(plain, number);
        if (behind > number) {
            boolean unit = !digit(plain, behind - 1);
            boolean large = digit(plain, number + 1);
            return (unit || large) && !Quantities.counted(plain, behind, limit);
        }
        int whole = digits(plain, number);
        return whole > number + 1
                && whole - number <= MOST_DIGITS
                && !Quantities.counted(plain, whole, limit)
                && goesOn(plain, whole, limit);
    }

    /** "KDLUツール使用時に44.9%": in a writing that does not part words, behind a few signs of any meaning; else {@code end}. */
    private static int run(Plain plain, int end, int limit) {
        int i = end;
        while (i < limit && i - end < LONGEST_RUN && Folding.unspaced(plain.at(i))) {
            i++;
        }
        return i < limit && digit(plain, i) ? i : end;
    }

    private static boolean units(Plain plain, int number) {
        int behind = Results.end(plain, number);
        return behind > number && !digit(plain, behind - 1) && !Quantities.counted(plain, behind, plain.length());
    }

    /** "KDLU: 79, TRQA: 36": whether another pair follows a whole number. */
    private static boolean goesOn(Plain plain, int end, int limit) {
        int name = end + 2;
        if (PARTS.indexOf(plain.at(end)) < 0 || plain.at(end + 1) != ' ' || name >= limit || !plain.capital(name)) {
            return false;
        }
        int behind = UnlistedBenchmarks.nameEnd(plain, name, limit);
        int number = plain.nextCapital(name + 1, behind) < behind ? number(plain, behind, limit) : behind;
        return number > behind && digits(plain, number) > number + 1;
    }

    /** Where the number starts that is linked to a name, or its {@code end}. */
    static int number(Plain plain, int end, int limit) {
        int i = end;
        for (int links = 0; links < MOST_LINKS && i < limit; links++) {
            if (digit(plain, i) && i > end) {
                return i;
            }
            if (SIGNS.indexOf(plain.at(i)) >= 0) {
                i++;
                continue;
            }
            var link = plain.wordStart(i) || Folding.uncased(plain.at(i)) ? LINKS.longest(plain, i, limit) : null;
            if (link == null) {
                return end;
            }
            i = link.end();
        }
        return i < limit && i > end && digit(plain, i) ? i : end;
    }

    private static int digits(Plain plain, int start) {
        int i = start;
        while (digit(plain, i)) {
            i++;
        }
        return i;
    }

    private static boolean digit(Plain plain, int i) {
        return plain.at(i) >= '0' && plain.at(i) <= '9';
    }
}
