/** What there was at the end of a day, from the claims that were made by then. */
@NullMarked
package io.claimstream.serve.past;

import org.jspecify.annotations.NullMarked;
