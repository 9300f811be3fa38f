@NullMarked
package io.claimstream.app;

import org.jspecify.annotations.NullMarked;
