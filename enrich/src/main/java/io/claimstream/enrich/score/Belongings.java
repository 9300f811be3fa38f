package io.claimstream.enrich.score;

/** What the words around a number and a model say of whose number it is, whatever lies between the two. */
final class Belongings {
    /** Tokens from a rival back to the subject's number. */
    private static final int NEAR = 16;

    private Belongings() {}

    /** "80.9, at half of B's price", "56 %, which is B's level": behind a comma these bring up whom the number is not of. */
    static boolean besides(Sentence sentence, int i) {
        return sentence.is(i, Cue.RELATIVE) || sentence.is(i, Cue.PART) || sentence.is(i, Cue.FOR);
    }

    /** "than the 77 % of B", "than the 77 we got for B": whether the model has another number than {@code value} before it. */
    static boolean owns(Sentence sentence, boolean[] values, int model, int value) {
        int i = model - 1;
        boolean of = false;
        while (i > value
                && (sentence.is(i, Cue.FOR)
                        || sentence.is(i, Cue.LIGHT)
                        || sentence.is(i, Cue.VENDOR)
                        || (of
                                && (sentence.is(i, Cue.SCORE)
                                        || sentence.is(i, Cue.PRONOUN)
                                        || sentence.is(i, Cue.SAY))))) {
            of |= sentence.is(i, Cue.FOR);
            i--;
        }
        return of && i > value && values[i];
    }

    /** "68 %, ahead of B, with 52 %": the subject has its number already, and on nothing else is this one. */
    static boolean rivalsOwn(Sentence sentence, boolean[] values, int rival, int value) {
        for (int i = rival + 1; i < value; i++) {
            if (!sentence.is(i, Cue.COMMA) && !sentence.is(i, Cue.LIGHT)) {
                return false;
            }
        }
        for (int i = value + 1; i < value + 4 && !sentence.is(i, Cue.SEMICOLON) && !sentence.is(i, Cue.COMMA); i++) {
            if (sentence.is(i, Cue.BENCHMARK) || sentence.is(i, Cue.ON)) {
                return false;
            }
        }
        for (int i = rival - 1; i >= 0 && rival - i < NEAR && !sentence.is(i, Cue.SEMICOLON); i--) {
            if (values[i]) {
                return true;
            }
        }
        return false;
    }

    /** "56 %, which is B's level, and": whom a clause in passing names. */
    static boolean standing(Sentence sentence, int model) {
        int before = model - 1;
        while (sentence.is(before, Cue.LIGHT) || sentence.is(before, Cue.VENDOR)) {
            before--;
        }
        return before < model - 1 && before > 0 && sentence.is(before, Cue.RELATIVE);
    }

    /** Whether the model at {@code i} has a number of its own right behind it. */
    static boolean taken(Sentence sentence, boolean[] values, int i) {
        for (int j = i + 1; j < sentence.size() && j < i + 4; j++) {
            if (values[j]) {
                return true;
            }
            Cue cue = sentence.at(j).cue();
            if (cue != Cue.LIGHT && cue != Cue.SCORE && cue != Cue.COLON && cue != Cue.OPEN && cue != Cue.APPROXIMATE) {
                return false;
            }
        }
        return false;
    }
}
