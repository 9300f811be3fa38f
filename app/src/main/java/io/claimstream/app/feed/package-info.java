/**
 * Polling feeds for as long as the program runs.
 *
 * <p>{@link io.claimstream.app.feed.FeedPoller} is the loop between the topics and {@link
 * io.claimstream.ingest.feed.Visitor}; {@link io.claimstream.app.feed.Roster} knows whose turn it is.
 */
@NullMarked
package io.claimstream.app.feed;

import org.jspecify.annotations.NullMarked;
