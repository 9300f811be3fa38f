@NullMarked
package io.claimstream.aggregate;

import org.jspecify.annotations.NullMarked;
