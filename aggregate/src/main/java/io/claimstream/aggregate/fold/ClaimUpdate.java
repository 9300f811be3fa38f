package io.claimstream.aggregate.fold;

import io.claimstream.events.Claim;
import org.jspecify.annotations.Nullable;

/** A claim as it is now; absent when it was taken back. */
public record ClaimUpdate(String claimId, @Nullable Claim claim) {}
