/** Other names of a model. */
@NullMarked
package io.claimstream.enrich.alias;

import org.jspecify.annotations.NullMarked;
