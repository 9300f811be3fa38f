/** The serving process as this program runs it: beside the stages, or alone. */
@NullMarked
package io.claimstream.app.serving;

import org.jspecify.annotations.NullMarked;
