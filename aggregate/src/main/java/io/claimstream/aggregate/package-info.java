/**
 * What the claims add up to: {@code claims} to {@code model.stances}, {@code
 * benchmark.leaderboards} and {@code benchmark.deltas}.
 *
 * <p>Start at {@link io.claimstream.aggregate.AggregateTopology}, which only wires. What is decided
 * of claims is in {@code rule}, how one more claim changes it in {@code fold}, and the same computed
 * from all claims at once, which proves the folds, in {@code oracle}; RATIONALE.md says why.
 */
@NullMarked
package io.claimstream.aggregate;

import org.jspecify.annotations.NullMarked;
