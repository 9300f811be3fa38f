/** Every output from the whole set of claims at once: group, sort, compute. */
@NullMarked
package io.claimstream.aggregate.oracle;

import org.jspecify.annotations.NullMarked;
