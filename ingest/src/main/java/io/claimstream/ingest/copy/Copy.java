package io.claimstream.ingest.copy;

import java.math.BigDecimal;

/**
 * That an article copies another one.
 *
 * @param original id of the other article
 * @param similarity of the two texts, above 0 to 1, see {@link Sketch#similarity}
 */
public record Copy(String original, BigDecimal similarity) {}
