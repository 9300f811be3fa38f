/** The options that commands share: one name each, as flag and as environment variable. */
@NullMarked
package io.claimstream.app.option;

import org.jspecify.annotations.NullMarked;
