/**
 * Reads the compacted topics into memory and answers over HTTP.
 *
 * <p>Start at {@link io.claimstream.serve.Server}, which puts the packages together. A record's way: {@code reader} →
 * {@code view} and {@code stream}. A request's way: {@code http} → {@code api} → {@code view}, and beside it {@code
 * past}, {@code pipeline}, {@code export}, {@code stream} and {@code dashboard} for what they are named after.
 */
@NullMarked
package io.claimstream.serve;

import org.jspecify.annotations.NullMarked;
