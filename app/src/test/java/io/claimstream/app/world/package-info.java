/** Random worlds of articles through all stages, whose topics are chained without a broker. */
@NullMarked
package io.claimstream.app.world;

import org.jspecify.annotations.NullMarked;
