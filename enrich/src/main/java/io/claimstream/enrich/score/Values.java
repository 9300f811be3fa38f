package io.claimstream.enrich.score;

import io.claimstream.enrich.text.Quantity;
import io.claimstream.enrich.text.Quantity.Kind;
import java.util.List;

/** Which numbers of a sentence can be results at all. */
final class Values {
    /** Tokens of a row of numbers that have one unit. */
    private static final int LIST = 16;

    private Values() {}

    /** Of each token, whether it is a number that may be a result: no difference, rank, date or other unit. */
    static boolean[] in(Sentence sentence) {
        boolean[] values = new boolean[sentence.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = sentence.is(i, Cue.NUMBER) && result(sentence, i);
        }
        return values;
    }

    /** Whether a number may be a result, whatever stands around it. */
    static boolean possible(Quantity quantity) {
        boolean counted = quantity.kind() == Kind.BARE
                || quantity.kind() == Kind.PERCENT
                || quantity.kind() == Kind.POINTS
                || quantity.kind() == Kind.RATIO
                || quantity.kind() == Kind.ELO;
        return counted && !quantity.signed();
    }

    /** Whether any of these may be a result. */
    static boolean possible(List<Quantity> quantities) {
        for (Quantity quantity : quantities) {
            if (possible(quantity)) {
                return true;
            }
        }
        return false;
    }

    private static boolean result(Sentence sentence, int i) {
        Rise left = sentence.rises().from(i);
        boolean owned = left != null && left.owner() >= 0; // "from the 31.1 of A"
        boolean difference = Differences.is(sentence, i);
        return possible(sentence.quantity(i))
                && !named(sentence, i)
                && !Bounds.rangeStart(sentence, i)
                && (!difference || sentence.rises().to(i) != null)
                && !Starts.at(sentence, i)
                && !Limits.limit(sentence, i)
                && (owned || !share(sentence, i))
                && !Bounds.fullMarks(sentence, i)
                && !Bounds.scale(sentence, i)
                && !Bounds.scale(sentence, i + 2)
                && !Bounds.rangeEnd(sentence, i)
                && !Bounds.rangeTop(sentence, i)
                && !Bounds.between(sentence, i)
                && !Intervals.beside(sentence, i)
                && !unitToCome(sentence, i)
                && !condition(sentence, i);
    }

    /** "3, 7 or 34 billion", "30 oder 60 Sekunden": the unit behind the last goes for all. */
    private static boolean unitToCome(Sentence sentence, int i) {
        int j = i;
        while (j - i < LIST
                && sentence.quantity(j).kind() == Kind.BARE
                && (sentence.is(j + 1, Cue.COMMA) || sentence.is(j + 1, Cue.AND))
                && sentence.is(j + 2, Cue.NUMBER)) {
            j += 2;
        }
        return j > i && sentence.quantity(j).kind() == Kind.OTHER && sentence.is(j - 1, Cue.AND);
    }

    /** "67 % with 100 turns": right behind a percentage, a whole number without a unit is what that was got with. */
    private static boolean condition(Sentence sentence, int i) {
        return sentence.quantity(i).kind() == Kind.BARE
                && !sentence.quantity(i).decimal()
                && sentence.is(i - 1, Cue.LIGHT)
                && sentence.is(i - 2, Cue.NUMBER)
                && percent(sentence, i - 2)
                && !Starts.at(sentence, i - 2);
    }

    /**
     * "Apache 2.0", "CyberSecEval 4", "リーダーボード3": a number without a unit right behind a word with a capital, or joined
     * to a benchmark's name, belongs to the name.
     */
    private static boolean named(Sentence sentence, int i) {
        if (i == 0 || sentence.quantity(i).kind() != Kind.BARE) {
            return false;
        }
        int gap = sentence.at(i).start() - sentence.at(i - 1).end();
        boolean word =
                gap == 1 && sentence.is(i - 1, Cue.WORD) && sentence.at(i - 1).capital();
        boolean joined = gap == 0
                && sentence.is(i - 1, Cue.BENCHMARK)
                && !sentence.quantity(i).decimal();
        return word || joined;
    }

    /** "15 % of the tasks" is a share, unless somebody solved them. */
    private static boolean share(Sentence sentence, int i) {
        if (sentence.is(i - 1, Cue.PART) && (sentence.is(i - 2, Cue.NUMBER) || sentence.is(i - 3, Cue.NUMBER))) {
            return true; // 4 of 5, 4 right out of 5
        }
        if (sentence.is(i - 1, Cue.FOR) && sentence.is(i - 2, Cue.NUMBER) && full(sentence, i)) {
            return true; // 77 von 100
        }
        if (!sentence.is(i + 1, Cue.PART)) {
            return false;
        }
        if (sentence.is(i + 2, Cue.NUMBER)) {
            if (sentence.quantity(i).kind() == Kind.POINTS) {
                return false; // "92 points out of 150"
            }
            boolean marks = sentence.is(i + 3, Cue.ON) && sentence.is(i + 4, Cue.BENCHMARK);
            return !marks && sentence.quantity(i + 2).value().intValue() != 100; // "12 out of 15 on X"
        }
        for (int j = i - 1; j >= 0 && i - j < 10; j--) {
            if (sentence.is(j, Cue.SCORE) || sentence.is(j, Cue.COMPARE)) {
                return false;
            }
        }
        return !ofBenchmark(sentence, i) && !compared(sentence, i) && !solved(sentence, i);
    }

    /** Takes out what is only compared with a percentage that is no result: "54 % of the files, against 38 %". */
    static void compare(Sentence sentence, boolean[] values) {
        for (int i = 2; i < values.length; i++) {
            if (values[i] && sentence.is(i - 1, Cue.COMPARE) && percent(sentence, i)) {
                int j = i - 2;
                while (j > 0 && i - j < 8 && !sentence.is(j, Cue.NUMBER) && !sentence.is(j, Cue.MODEL)) {
                    j--;
                }
                values[i] = !sentence.is(j, Cue.NUMBER) || values[j] || !percent(sentence, j);
            }
        }
    }

    private static boolean percent(Sentence sentence, int i) {
        return sentence.quantity(i).kind() == Kind.PERCENT;
    }

    /** Whether a number is the most that marks go to. */
    private static boolean full(Sentence sentence, int i) {
        double value = sentence.quantity(i).value().doubleValue();
        return (value == 10 || value == 20 || value == 100 || value == 1000)
                && sentence.quantity(i - 2).value().doubleValue() <= value;
    }

    /** "58 % of the flaws in CyberGym" */
    private static boolean ofBenchmark(Sentence sentence, int i) {
        boolean on = false;
        for (int j = i + 2; j < Math.min(sentence.size(), i + 8); j++) {
            if (sentence.is(j, Cue.BENCHMARK)) {
                return on && somebody(sentence, i);
            }
            on |= sentence.is(j, Cue.ON);
            if (!sentence.is(j, Cue.WORD) && !sentence.is(j, Cue.LIGHT) && !sentence.is(j, Cue.ON)) {
                return false;
            }
        }
        return false;
    }

    /** Whether somebody is named before whom it may be of: "10 % of the tasks in X were flawed" is nobody's. */
    private static boolean somebody(Sentence sentence, int i) {
        for (int j = i - 1; j >= 0 && i - j < 30; j--) {
            if (sentence.is(j, Cue.MODEL) || sentence.is(j, Cue.PRONOUN) || sentence.is(j, Cue.VENDOR)) {
                return true;
            }
        }
        return false;
    }

    /** "On X, A gets 58 % of the questions right": in a sentence on one benchmark, of a model named before. */
    private static boolean solved(Sentence sentence, int i) {
        if (sentence.onlyBenchmark() < 0 || sentence.quantity(i).kind() != Kind.PERCENT) {
            return false;
        }
        for (int j = i - 1; j >= 0 && i - j < 12; j--) {
            if (sentence.model()[j] != null) {
                return true;
            }
            if (sentence.is(j, Cue.COMMA)
                    || sentence.is(j, Cue.SEMICOLON)
                    || sentence.is(j, Cue.CONTRAST)
                    || sentence.is(j, Cue.THRESHOLD)) {
                return false;
            }
        }
        return false;
    }

    /** "A extracts 91 % of all fields, compared with 77 % for B", in a sentence on a benchmark. */
    private static boolean compared(Sentence sentence, int i) {
        boolean who = sentence.is(i - 1, Cue.WORD) && sentence.is(i - 2, Cue.MODEL);
        for (int j = i + 2; who && j < Math.min(sentence.size() - 1, i + 12); j++) {
            if (sentence.is(j, Cue.COMPARE) && sentence.is(j + 1, Cue.NUMBER)) {
                return sentence.onlyBenchmark() >= 0;
            }
        }
        return false;
    }
}
