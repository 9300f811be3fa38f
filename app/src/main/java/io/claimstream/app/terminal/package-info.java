/** Text for terminals: columns that line up, whatever the script. */
@NullMarked
package io.claimstream.app.terminal;

import org.jspecify.annotations.NullMarked;
