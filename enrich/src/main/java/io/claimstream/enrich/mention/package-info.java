/**
 * Which words of an article name a model, a vendor or a benchmark, and whom a clause is about.
 */
@NullMarked
package io.claimstream.enrich.mention;

import org.jspecify.annotations.NullMarked;
