/**
 * Numbers that an article gives as a model's result on a benchmark.
 */
@NullMarked
package io.claimstream.enrich.score;

import org.jspecify.annotations.NullMarked;
