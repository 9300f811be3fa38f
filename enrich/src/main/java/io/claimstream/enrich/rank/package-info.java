/** A model's place in a list. */
@NullMarked
package io.claimstream.enrich.rank;

import org.jspecify.annotations.NullMarked;
