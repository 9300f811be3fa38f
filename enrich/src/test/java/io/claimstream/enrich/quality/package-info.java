/**
 * How right the extractor is, measured on annotated articles. {@link Corpus} reads them, {@link Judge} holds an
 * article's claims against what its annotators found, {@link Quality} adds the verdicts up.
 */
@org.jspecify.annotations.NullMarked
package io.claimstream.enrich.quality;
