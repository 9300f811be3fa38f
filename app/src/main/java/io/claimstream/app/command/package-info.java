/** The commands. */
@NullMarked
package io.claimstream.app.command;

import org.jspecify.annotations.NullMarked;
