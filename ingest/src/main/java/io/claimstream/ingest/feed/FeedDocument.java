package io.claimstream.ingest.feed;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a feed or sitemap says.
 *
 * @param items in its order, each id once
 * @param parts further sitemaps that an index names, the latest first
 * @param every how often it wants to be asked, where it says
 */
record FeedDocument(
        List<FeedItem> items, List<Part> parts, @Nullable Duration every) {

    /**
     * A sitemap of an index.
     *
     * @param changed its date, as the index gives it
     */
    record Part(String url, @Nullable String changed) {}
}
