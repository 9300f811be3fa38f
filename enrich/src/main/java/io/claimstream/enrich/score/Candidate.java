package io.claimstream.enrich.score;

import io.claimstream.enrich.mention.Mention;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A name that a number may belong to, and what that would cost.
 *
 * @param mention the name; absent for a baseline (humans, chance), which takes a number away from the models, and for none
 * @param token its index in the sentence; −1 when it comes from around
 * @param how the kind of link, for the rule's name and for explaining
 */
record Candidate(@Nullable Mention mention, int token, double cost, String how) {

    /** No name at all, at the price of the limit beyond which none is linked. */
    static Candidate none(double limit) {
        return new Candidate(null, -1, limit, "none");
    }

    boolean isNone() {
        return how.equals("none");
    }

    /** "the 83 % that the vendor reported for NAME", of the number at {@code i}. */
    boolean givenFor(Sentence sentence, int i) {
        int before = token - 1;
        before -= sentence.is(before, Cue.LIGHT) || sentence.is(before, Cue.VENDOR) ? 1 : 0;
        return before > i && how.equals("behind") && sentence.is(before, Cue.FOR);
    }

    /** Whether both name the same, or nothing. */
    boolean same(Candidate other) {
        return Objects.equals(id(), other.id());
    }

    private @Nullable String id() {
        return mention == null ? null : mention.id();
    }

    /** Adds {@code candidate} if none of the same name is cheaper; takes the dearer one out. */
    static void offer(List<Candidate> candidates, Candidate candidate) {
        for (int i = 0; i < candidates.size(); i++) {
            if (candidates.get(i).same(candidate) && candidates.get(i).isNone() == candidate.isNone()) {
                if (candidate.cost() < candidates.get(i).cost()) {
                    candidates.set(i, candidate);
                }
                return;
            }
        }
        candidates.add(candidate);
    }
}
