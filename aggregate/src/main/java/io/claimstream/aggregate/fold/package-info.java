/** How one more claim, or one less, changes the sums; knows rows in key order, not Kafka. */
@NullMarked
package io.claimstream.aggregate.fold;

import org.jspecify.annotations.NullMarked;
