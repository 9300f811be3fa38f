/**
 * Claimstream as a program: {@link io.claimstream.app.Main} is its command line.
 *
 * <p>{@code command} has the commands, {@code option} the options that they share, {@code broker} a Kafka
 * to run against, {@code topic} the creation of topics, and {@code stage} what runs a stage.
 */
@NullMarked
package io.claimstream.app;

import org.jspecify.annotations.NullMarked;
