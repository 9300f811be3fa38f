/**
 * Reading feeds and news sitemaps: what they say, when they are asked again, what is fetched for them.
 *
 * <p>Start at {@link io.claimstream.ingest.feed.Visitor}, one visit of one feed; {@link
 * io.claimstream.ingest.feed.FeedParser} reads what came. Nothing here knows Kafka.
 */
@NullMarked
package io.claimstream.ingest.feed;

import org.jspecify.annotations.NullMarked;
