@NullMarked
package io.claimstream.app.compose;

import org.jspecify.annotations.NullMarked;
