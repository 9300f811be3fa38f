/**
 * HTTP without a word about what is served: the server, the routes, and the rules that hold for every answer.
 *
 * <p>A request's way: {@code HttpListener} → {@code BrowserRules}, {@code Compression}, {@code Conditional} → {@code
 * Router} → the handler of a {@code Route}.
 */
@NullMarked
package io.claimstream.serve.http;

import org.jspecify.annotations.NullMarked;
