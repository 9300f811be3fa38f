package io.claimstream.enrich.score;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a sentence goes from one number to another.
 *
 * @param all in order
 * @param from of each token, the one that starts from it
 * @param to of each token, the one that reaches it
 * @param owners of each token, whether it is a model that had a number that somebody started from
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; asked for every token
record Rises(
        List<Rise> all, @Nullable Rise[] from, @Nullable Rise[] to, boolean[] owners) {
    private static final Rises NONE = new Rises(List.of(), new Rise[0], new Rise[0], new boolean[0]);

    static Rises of(List<Rise> all, int tokens) {
        if (all.isEmpty()) {
            return NONE;
        }
        Rises rises = new Rises(all, new Rise[tokens], new Rise[tokens], new boolean[tokens]);
        for (Rise rise : all) {
            rises.from[rise.first()] = rise;
            rises.to[rise.second()] = rise;
            if (rise.owner() >= 0) {
                rises.owners[rise.owner()] = true;
            }
        }
        return rises;
    }

    /** The one that starts from the number at {@code i}. */
    @Nullable
    Rise from(int i) {
        return i < from.length ? from[i] : null;
    }

    /** The one that reaches the number at {@code i}. */
    @Nullable
    Rise to(int i) {
        return i < to.length ? to[i] : null;
    }

    /** Whether the model at {@code i} had a number that somebody else started from. */
    boolean owner(int i) {
        return i < owners.length && owners[i];
    }
}
