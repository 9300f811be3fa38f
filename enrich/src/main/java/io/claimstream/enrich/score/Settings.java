package io.claimstream.enrich.score;

import io.claimstream.enrich.text.Plain;
import org.jspecify.annotations.Nullable;

/** In which setting a number is a result: "5-shot", "no tools". */
final class Settings {
    /** Tokens on each side of the number. */
    private static final int REACH = 9;

    private Settings() {}

    /** The words for the setting nearest to the number at {@code value}, as printed; of two as near, those behind it. */
    static @Nullable String of(Plain plain, Sentence sentence, int value) {
        int behind = next(sentence, value, 1);
        int before = next(sentence, value, -1);
        int nearest = behind < 0 ? before : before < 0 || behind - value <= value - before ? behind : before;
        if (nearest < 0) {
            return null;
        }
        Token token = sentence.at(nearest);
        return plain.text().substring(token.start(), token.end());
    }

    /** The next word of a setting on one side, up to another number or clause; −1 where there is none. */
    private static int next(Sentence sentence, int value, int step) {
        for (int i = value + step; i >= 0 && i < sentence.size() && Math.abs(i - value) < REACH; i += step) {
            if (sentence.is(i, Cue.SETTING)) {
                return i;
            }
            if (sentence.is(i, Cue.SEMICOLON) || (sentence.is(i, Cue.NUMBER) && step > 0)) {
                return -1;
            }
        }
        return -1;
    }
}
