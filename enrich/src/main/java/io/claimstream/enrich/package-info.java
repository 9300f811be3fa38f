@NullMarked
package io.claimstream.enrich;

import org.jspecify.annotations.NullMarked;
