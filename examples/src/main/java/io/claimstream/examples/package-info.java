/** Subscribers in Java. */
@NullMarked
package io.claimstream.examples;

import org.jspecify.annotations.NullMarked;
