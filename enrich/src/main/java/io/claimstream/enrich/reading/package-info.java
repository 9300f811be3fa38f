/**
 * One article as it is read: its words, what they name, whom they are about; and what finders make of it.
 */
@NullMarked
package io.claimstream.enrich.reading;

import org.jspecify.annotations.NullMarked;
