/**
 * Reads the compacted topics into memory and answers over HTTP.
 *
 * <p>Start at {@link io.claimstream.serve.Server}. A record's way: {@code TopicReader} → {@code
 * Updates} → {@code View} and {@code ChangeLog}. A request's way: {@code HttpListener} → {@code
 * BrowserRules}, {@code Compression}, {@code Conditional} → {@code Router} → the handlers that {@code
 * Api} lists.
 */
@NullMarked
package io.claimstream.serve;

import org.jspecify.annotations.NullMarked;
