/**
 * Who measured or said something, by name and type. {@link io.claimstream.enrich.attribution.Attributor} is the way in;
 * every finder asks it.
 */
@NullMarked
package io.claimstream.enrich.attribution;

import org.jspecify.annotations.NullMarked;
