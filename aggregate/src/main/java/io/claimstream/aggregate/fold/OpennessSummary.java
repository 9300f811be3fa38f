package io.claimstream.aggregate.fold;

import io.claimstream.events.Stance;
import java.util.List;

/** How open a model is and the claims that decided it: what its claims on openness come to. */
public record OpennessSummary(Stance.Openness openness, List<Stance.Deciding> evidence) {}
