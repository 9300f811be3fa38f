/** How far the stages are, as the brokers tell it. */
@NullMarked
package io.claimstream.serve.pipeline;

import org.jspecify.annotations.NullMarked;
