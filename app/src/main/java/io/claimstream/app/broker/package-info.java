/** A Kafka to run against, in this process or elsewhere. */
@NullMarked
package io.claimstream.app.broker;

import org.jspecify.annotations.NullMarked;
