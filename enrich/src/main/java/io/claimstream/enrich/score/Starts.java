package io.claimstream.enrich.score;

import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.text.Quantity;
import io.claimstream.enrich.text.Quantity.Kind;
import org.jspecify.annotations.Nullable;

/** The first number of "from 48.9 % to 71.7 %": where somebody else was, or the same model in another setting. */
final class Starts {
    /** Tokens of a sentence looked at for a setting. */
    private static final int REACH = 80;

    private Starts() {}

    static boolean at(Sentence sentence, int i) {
        if (particle(sentence, i)) {
            return true;
        }
        boolean from = sentence.is(i - 1, Cue.FOR) || sentence.is(i - 1, Cue.COMPARE);
        boolean to = sentence.is(i + 1, Cue.LIGHT) || sentence.is(i + 1, Cue.SCORE) || sentence.is(i + 1, Cue.ON);
        return from && to && sentence.is(i + 2, Cue.NUMBER) && !Bounds.fullMarks(sentence, i + 2);
    }

    /** "12%에서 68%로", "75.9から81.2に": the word for "from" hangs on to the number, and the other follows. */
    private static boolean particle(Sentence sentence, int i) {
        boolean from = sentence.is(i + 1, Cue.ON) || sentence.is(i + 1, Cue.FOR);
        if (!from || sentence.at(i + 1).start() != sentence.at(i).end() || !sentence.is(i + 2, Cue.NUMBER)) {
            return false;
        }
        Quantity start = sentence.quantity(i);
        Quantity end = sentence.quantity(i + 2);
        return start.kind() == end.kind() && (start.kind() == Kind.PERCENT || (start.decimal() && end.decimal()));
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
        return sentence.quantity(i).value().compareTo(sentence.quantity(i + 2).value()) > 0;
    }
}
