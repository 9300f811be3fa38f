package io.claimstream.enrich.score;

import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.text.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * A word, sign, name or number of a sentence.
 *
 * @param capital whether it starts with a capital
 * @param mention what is named, of a name
 * @param quantity the number, of a number
 */
record Token(
        Cue cue,
        int start,
        int end,
        boolean capital,
        @Nullable Mention mention,
        @Nullable Quantity quantity) {

    /** A word with another meaning. */
    Token as(Cue other) {
        return other == cue ? this : new Token(other, start, end, false, null, null);
    }
}
