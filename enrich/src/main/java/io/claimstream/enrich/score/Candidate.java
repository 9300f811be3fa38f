package io.claimstream.enrich.score;

import io.claimstream.enrich.mention.Mention;
import org.jspecify.annotations.Nullable;

/**
 * A name that a number may belong to, and what that would cost.
 *
 * @param mention the name; absent for a baseline (humans, chance), which takes a number away from the models
 * @param token its index in the sentence; −1 when it comes from around
 * @param how the kind of link, for the rule's name and for explaining
 */
record Candidate(@Nullable Mention mention, int token, double cost, String how) {

    static Candidate cheaper(Candidate one, Candidate other) {
        return other.cost < one.cost ? other : one;
    }

    static final Candidate NONE = new Candidate(null, -1, Double.MAX_VALUE, "none");

    boolean none() {
        return cost == Double.MAX_VALUE;
    }
}
