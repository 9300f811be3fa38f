package io.claimstream.enrich.score;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a sentence goes from one number to another, in order. */
record Rises(List<Rise> all) {
    static final Rises NONE = new Rises(List.of());

    /** The one that starts from the number at {@code i}. */
    @Nullable
    Rise from(int i) {
        for (Rise rise : all) {
            if (rise.first() == i) {
                return rise;
            }
        }
        return null;
    }

    /** The one that reaches the number at {@code i}. */
    @Nullable
    Rise to(int i) {
        for (Rise rise : all) {
            if (rise.second() == i) {
                return rise;
            }
        }
        return null;
    }

    /** Whether the model at {@code i} had a number that somebody else started from. */
    boolean owner(int i) {
        for (Rise rise : all) {
            if (rise.owner() == i) {
                return true;
            }
        }
        return false;
    }
}
