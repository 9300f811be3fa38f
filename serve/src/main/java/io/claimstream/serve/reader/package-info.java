/** Reads the topics from their beginning for as long as the process lives, and puts what they say into the views. */
@NullMarked
package io.claimstream.serve.reader;

import org.jspecify.annotations.NullMarked;
