/**
 * How an article was read, sentence by sentence, for people; {@link io.claimstream.enrich.explain.Explanation} is the way
 * in.
 */
@NullMarked
package io.claimstream.enrich.explain;

import org.jspecify.annotations.NullMarked;
