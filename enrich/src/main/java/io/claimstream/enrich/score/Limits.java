package io.claimstream.enrich.score;

/** Numbers that results are said to be above or below of. */
final class Limits {
    /** Limits are multiples of it. */
    private static final int ROUND = 5;

    /** Tokens of a short aside, its brackets among them. */
    private static final int ASIDE = 6;

    private Limits() {}

    /** "no model breaks 50 %", "error rates below 2 %": a round number that nobody is said to have reached. */
    static boolean limit(Sentence sentence, int i) {
        int before = sentence.is(i - 1, Cue.LIGHT) ? i - 2 : i - 1;
        boolean limited = sentence.is(before, Cue.THRESHOLD) || sentence.is(behindAside(sentence, i), Cue.THRESHOLD);
        int owner = before - 1;
        while (before - owner < 3 && sentence.is(owner, Cue.LIGHT)) {
            owner--; // "A got more than 25 %"
        }
        if (!limited || sentence.quantity(i).decimal() || sentence.is(owner, Cue.MODEL) || reached(sentence, i)) {
            return false;
        }
        for (int j = before - 1; j >= 0 && before - j < 4; j--) {
            if (sentence.is(j, Cue.SCORE)) {
                return false;
            }
        }
        if (said(sentence, i + 1)) {
            return false;
        }
        boolean behind = sentence.is(i + 1, Cue.THRESHOLD);
        return !(behind && (sentence.is(i + 2, Cue.SCORE) || sentence.is(i + 3, Cue.SCORE)));
    }

    /** The token behind a number, and behind what an aside says of it: "600点(1000点満点)以上". */
    private static int behindAside(Sentence sentence, int i) {
        for (int j = i + 2; sentence.is(i + 1, Cue.OPEN) && j < Math.min(sentence.size(), i + ASIDE); j++) {
            if (sentence.is(j, Cue.CLOSE)) {
                return j + 1;
            }
        }
        return i + 1;
    }

    /** "A passes the 61 % mark": a number that is not round is where somebody is. */
    private static boolean reached(Sentence sentence, int i) {
        int size = sentence.quantity(i).value().intValue();
        return size > ROUND && size % ROUND != 0 && size < 100 && sentence.subject()[i] >= 0;
    }

    /** "below the 25 % that OpenAI claimed", "below the 80 % of A", "more than the 56 % A manages": a result that somebody has. */
    private static boolean said(Sentence sentence, int behind) {
        int i = behind;
        while (i < behind + 4
                && (sentence.is(i, Cue.RELATIVE)
                        || sentence.is(i, Cue.VENDOR)
                        || sentence.is(i, Cue.LIGHT)
                        || sentence.is(i, Cue.PRONOUN)
                        || sentence.is(i, Cue.FOR))) {
            i++;
        }
        boolean had = sentence.is(i, Cue.MODEL) && sentence.is(i + 1, Cue.SCORE);
        return had
                || (i > behind
                        && (sentence.is(i, Cue.SAY) || (sentence.is(i, Cue.MODEL) && sentence.is(i - 1, Cue.FOR))));
    }
}
