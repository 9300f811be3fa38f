/** Claims to stances: what one more claim costs, by how many claims there are already. */
@NullMarked
package io.claimstream.bench.aggregation;

import org.jspecify.annotations.NullMarked;
