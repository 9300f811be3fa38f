/** Putting articles on a topic, and fetching the feeds that they come from. */
@NullMarked
package io.claimstream.app.publish;

import org.jspecify.annotations.NullMarked;
