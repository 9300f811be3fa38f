package io.claimstream.aggregate.fold;

import org.jspecify.annotations.Nullable;

/** A model's cell on a benchmark as it is now; absent when nothing is left of it. */
public record CellUpdate(String modelId, @Nullable Cell cell) {}
