package io.claimstream.enrich.score;

import io.claimstream.enrich.text.Quantity;
import io.claimstream.enrich.text.Quantity.Kind;
import java.util.Set;

/** Numbers that tell where something starts or ends: ranges, scales, full marks. */
final class Bounds {
    /** What scales that start at 0 or 1 end at. */
    private static final Set<Integer> SCALES = Set.of(1, 5, 7, 10, 20, 100, 1000);

    private Bounds() {}

    /** The lower end of "0–100". */
    static boolean rangeStart(Sentence sentence, int i) {
        int next = sentence.is(i + 1, Cue.DASH) ? i + 2 : i + 1;
        return sentence.is(next, Cue.NUMBER) && sentence.quantity(next).range();
    }

    /** The upper end of "15–16 %", where the lower one is no part of a name. */
    static boolean rangeTop(Sentence sentence, int i) {
        int before = sentence.is(i - 1, Cue.DASH) ? i - 2 : i - 1;
        return sentence.quantity(i).range() && sentence.is(before, Cue.NUMBER);
    }

    /** "between 85 and 90" */
    static boolean between(Sentence sentence, int i) {
        return sentence.is(i - 1, Cue.AND) && sentence.is(i - 2, Cue.NUMBER) && sentence.is(i - 3, Cue.GAIN);
    }

    /** "tiers 1 to 3" */
    static boolean rangeEnd(Sentence sentence, int i) {
        Quantity last = sentence.quantity(i);
        return last.kind() == Kind.BARE
                && !last.decimal()
                && sentence.is(i - 1, Cue.LIGHT)
                && sentence.is(i - 2, Cue.NUMBER)
                && sentence.quantity(i - 2).kind() == Kind.OTHER
                && sentence.quantity(i - 2).value().compareTo(last.value()) < 0
                && last.value().intValue() < 10;
    }

    /** The second number of "61 von 100 Punkten", "14,5 sur 20". */
    static boolean fullMarks(Sentence sentence, int i) {
        boolean of = sentence.is(i - 1, Cue.FOR) || sentence.is(i - 1, Cue.ON) || sentence.is(i - 1, Cue.SLASH);
        if (!of || !sentence.is(i - 2, Cue.NUMBER)) {
            return false;
        }
        double got = sentence.quantity(i - 2).value().doubleValue();
        double most = sentence.quantity(i).value().doubleValue();
        return got <= most && most == (int) most && (most == 50 || SCALES.contains((int) most));
    }

    /** The upper end of "from 0 to 100": what a benchmark's results lie between. */
    static boolean scale(Sentence sentence, int i) {
        if (!sentence.is(i, Cue.NUMBER) || !sentence.is(i - 2, Cue.NUMBER)) {
            return false;
        }
        boolean joined = sentence.is(i - 1, Cue.LIGHT)
                || sentence.is(i - 1, Cue.WORD)
                || sentence.is(i - 1, Cue.FOR)
                || sentence.is(i - 1, Cue.ON);
        double low = sentence.quantity(i - 2).value().doubleValue();
        double high = sentence.quantity(i).value().doubleValue();
        return joined && (low == 0 || low == 1) && SCALES.contains((int) high) && high == (int) high;
    }
}
