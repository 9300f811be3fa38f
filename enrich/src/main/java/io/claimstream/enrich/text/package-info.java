/**
 * The text of an article as blocks, sentences and numbers; {@link io.claimstream.enrich.text.Document} is the way in.
 */
@NullMarked
package io.claimstream.enrich.text;

import org.jspecify.annotations.NullMarked;
