/**
 * What an article says of a model's openness. Cue words of each language are data; {@link
 * io.claimstream.enrich.openness.OpennessFinder} is the way in: cues → statements → the models they are about.
 */
@NullMarked
package io.claimstream.enrich.openness;

import org.jspecify.annotations.NullMarked;
