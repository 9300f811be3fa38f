/** Claims from articles: beside OpenNLP on the same articles, with their length, and with the catalog's size. */
@NullMarked
package io.claimstream.bench.extraction;

import org.jspecify.annotations.NullMarked;
