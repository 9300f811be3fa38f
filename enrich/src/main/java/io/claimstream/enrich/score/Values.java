package io.claimstream.enrich.score;

import io.claimstream.enrich.text.Quantity;
import io.claimstream.enrich.text.Quantity.Kind;

/** Which numbers of a sentence can be results at all. */
final class Values {
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
                || quantity.kind() == Kind.ELO;
        return counted && !quantity.signed();
    }

    private static boolean result(Sentence sentence, int i) {
        return possible(sentence.quantity(i))
                && !gainBefore(sentence, i)
                && !gainBehind(sentence, i)
                && !start(sentence, i)
                && !meant(sentence, i);
    }

    /** "improves by about 12 %" */
    private static boolean gainBefore(Sentence sentence, int i) {
        int j = i - 1;
        while (j >= 0 && i - j < 4 && (sentence.is(j, Cue.LIGHT) || sentence.is(j, Cue.APPROXIMATE))) {
            j--;
        }
        return sentence.is(j, Cue.GAIN);
    }

    /** "aims to reach 80 %", "its lead is 6 points" */
    private static boolean meant(Sentence sentence, int i) {
        boolean points = sentence.quantity(i).kind() == Kind.POINTS;
        for (int j = i - 1; j >= 0 && i - j < 7; j--) {
            if (sentence.is(j, Cue.GOAL) || (points && sentence.is(j, Cue.DISTANCE))) {
                return true;
            }
            if (sentence.is(j, Cue.NUMBER) || sentence.is(j, Cue.COMMA) || sentence.is(j, Cue.SEMICOLON)) {
                return false;
            }
        }
        return false;
    }

    /** "12 % higher", "12 % relative improvement" */
    private static boolean gainBehind(Sentence sentence, int i) {
        int j = sentence.is(i + 1, Cue.WORD) ? i + 2 : i + 1;
        return sentence.is(i + 1, Cue.GAINED) || sentence.is(j, Cue.GAINED);
    }

    /** The first number of "from 48.9 % to 71.7 %" is where somebody else was. */
    private static boolean start(Sentence sentence, int i) {
        boolean from = sentence.is(i - 1, Cue.FOR) || sentence.is(i - 1, Cue.COMPARE);
        return from && sentence.is(i + 1, Cue.LIGHT) && sentence.is(i + 2, Cue.NUMBER);
    }
}
