/** What is decided: pure functions of claims and counts, the same for the folds and the oracle. */
@NullMarked
package io.claimstream.aggregate.rule;

import org.jspecify.annotations.NullMarked;
