/**
 * articles.raw to articles: validates, cleans, and tells versions, copies and withdrawals apart.
 *
 * <p>The path of a record: {@link io.claimstream.ingest.Intake} reads it by itself, a
 * {@link io.claimstream.ingest.Registry} then says what it means among all articles, and
 * {@link io.claimstream.ingest.IngestTopology} wires both between the topics.
 */
@NullMarked
package io.claimstream.ingest;

import org.jspecify.annotations.NullMarked;
