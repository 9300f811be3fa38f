package io.claimstream.enrich.score;

import io.claimstream.enrich.mention.Mention;
import org.jspecify.annotations.Nullable;

/** The first number of "from 48.9 % to 71.7 %": where somebody else was, or the same model in another setting. */
final class Starts {
    /** Tokens of a sentence looked at for a setting. */
    private static final int REACH = 80;

    private Starts() {}

    /** Whether somebody started from a number, and it is not said who. */
    static boolean at(Sentence sentence, int i) {
        Rise rise = sentence.rises().from(i);
        return rise != null && rise.owner() < 0 && !both(sentence, rise) && !Bounds.fullMarks(sentence, rise.second());
    }

    /** "from 85.9 % on the old set to 71.2 % on the new one": each is had on something, by the same model. */
    private static boolean both(Sentence sentence, Rise rise) {
        for (int i = rise.from(); i < rise.second(); i++) {
            if (sentence.is(i, Cue.PREDECESSOR) || sentence.is(i, Cue.BASELINE)) {
                return false;
            }
        }
        return placed(sentence, rise.first())
                && (placed(sentence, rise.second()) || sentence.is(rise.second() + 1, Cue.LIGHT));
    }

    private static boolean placed(Sentence sentence, int number) {
        boolean on = sentence.is(number + 1, Cue.ON) || sentence.is(number + 1, Cue.WORD);
        return on && sentence.at(number + 1).start() > sentence.at(number).end();
    }

    /**
     * Whose the number at {@code i} is: in another setting of the model spoken of, else of the one before it, where the
     * article names that and things have got better; null where nobody can tell.
     */
    static @Nullable Mention owner(Sentence sentence, int i, Around around) {
        int subject = sentence.subject()[i];
        Mention spokenOf = subject >= 0 ? sentence.mention(subject) : around.model();
        if (spokenOf == null || !at(sentence, i)) {
            return null;
        }
        if (inSetting(sentence)) {
            return spokenOf;
        }
        return falls(sentence, i) ? null : around.lineage().predecessor(spokenOf);
    }

    /** "With thinking, A goes from 31 to 72" */
    private static boolean inSetting(Sentence sentence) {
        for (int i = 0; i < Math.min(sentence.size(), REACH); i++) {
            if (sentence.is(i, Cue.SETTING)) {
                return true;
            }
        }
        return false;
    }

    /** What gets worse, does so in another setting. */
    private static boolean falls(Sentence sentence, int i) {
        Rise rise = sentence.rises().from(i);
        return rise != null
                && sentence.quantity(i)
                                .value()
                                .compareTo(sentence.quantity(rise.second()).value())
                        > 0;
    }
}
