/** Publish to stance: how long it takes on a Kafka in this process, by how often the stages commit. */
@NullMarked
package io.claimstream.bench.latency;

import org.jspecify.annotations.NullMarked;
