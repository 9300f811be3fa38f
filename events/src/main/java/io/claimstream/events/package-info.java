/**
 * The events that travel on the topics, as records, and the topics themselves.
 *
 * <p>Start at {@link io.claimstream.events.Topics}: each topic names the record that it carries. A
 * program that reads or writes Claimstream's topics needs this package and the Kafka client,
 * nothing else.
 */
@NullMarked
package io.claimstream.events;

import org.jspecify.annotations.NullMarked;
