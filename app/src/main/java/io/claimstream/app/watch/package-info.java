/** Following a topic: what is on it, then what is added. */
@NullMarked
package io.claimstream.app.watch;

import org.jspecify.annotations.NullMarked;
