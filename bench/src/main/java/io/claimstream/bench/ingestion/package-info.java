@NullMarked
package io.claimstream.bench.ingestion;

import org.jspecify.annotations.NullMarked;
