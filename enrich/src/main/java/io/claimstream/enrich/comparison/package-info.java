/** One model against another. */
@NullMarked
package io.claimstream.enrich.comparison;

import org.jspecify.annotations.NullMarked;
