/**
 * The whole pipeline in one process: an embedded Kafka, the topics and all stages.
 *
 * <p>Start at {@link io.claimstream.app.local.LocalPipeline}.
 */
@NullMarked
package io.claimstream.app.local;

import org.jspecify.annotations.NullMarked;
