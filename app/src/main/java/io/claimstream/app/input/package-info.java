/**
 * Reading articles from files, folders and standard input, without Kafka.
 *
 * <p>Start at {@link io.claimstream.app.input.Inputs}.
 */
@NullMarked
package io.claimstream.app.input;

import org.jspecify.annotations.NullMarked;
