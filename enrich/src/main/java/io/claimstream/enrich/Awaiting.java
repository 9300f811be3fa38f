package io.claimstream.enrich;

import io.claimstream.events.Article;

/**
 * An article some passages of which the language model has not answered yet.
 *
 * @param timestamp of its record, in ms since 1970
 * @param partition where that came from
 * @param offset where that came from
 */
record Awaiting(Article article, long timestamp, int partition, long offset) {}
