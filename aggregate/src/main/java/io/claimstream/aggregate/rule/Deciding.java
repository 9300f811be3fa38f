package io.claimstream.aggregate.rule;

import io.claimstream.events.Claim;
import io.claimstream.events.Stance;

/** A claim in short, as the aggregates name what decided them. */
public final class Deciding {
    /** How many claims an aggregate names; the rest is reached through {@code claims}. */
    public static final int MOST = 5;

    private Deciding() {}

    public static Stance.Deciding of(Claim claim) {
        Claim.Openness openness = claim.openness();
        return new Stance.Deciding(
                claim.claimId(),
                claim.kind(),
                openness == null ? null : openness.dimension(),
                openness == null ? null : openness.status(),
                claim.modality(),
                claim.attribution(),
                claim.evidence().quote(),
                claim.source().url(),
                claim.source().publisher(),
                claim.source().publishedAt());
    }
}
