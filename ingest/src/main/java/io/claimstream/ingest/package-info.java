@NullMarked
package io.claimstream.ingest;

import org.jspecify.annotations.NullMarked;
