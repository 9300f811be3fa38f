/**
 * What everything costs. Each package is an area and has a class that runs it and prints its figures side by side;
 * {@link io.claimstream.bench.Main} is the way in.
 */
@NullMarked
package io.claimstream.bench;

import org.jspecify.annotations.NullMarked;
