/** When and where a model came out. */
@NullMarked
package io.claimstream.enrich.release;

import org.jspecify.annotations.NullMarked;
