/** Whether one text is a copy of another, from sketches of the two. Free of Kafka. */
@NullMarked
package io.claimstream.ingest.copy;

import org.jspecify.annotations.NullMarked;
