/** What it costs to read an article from a web page. */
@NullMarked
package io.claimstream.bench.cleaning;

import org.jspecify.annotations.NullMarked;
