/** The latest changes, and those who listen to them. */
@NullMarked
package io.claimstream.serve.stream;

import org.jspecify.annotations.NullMarked;
