package io.claimstream.aggregate.fold;

import io.claimstream.events.Stance.Standing;
import org.jspecify.annotations.Nullable;

/** A model's standing on a benchmark as it is now; absent when it has none. */
public record StandingUpdate(String benchmarkId, @Nullable Standing standing) {}
