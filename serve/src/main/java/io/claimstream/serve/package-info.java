@NullMarked
package io.claimstream.serve;

import org.jspecify.annotations.NullMarked;
