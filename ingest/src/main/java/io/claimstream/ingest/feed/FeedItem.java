package io.claimstream.ingest.feed;

import io.claimstream.events.Json;
import io.claimstream.events.RawArticle;
import io.claimstream.ingest.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * What a feed says of one article.
 *
 * @param id by which the feed knows it again
 * @param url absolute; absent where the item has no page
 * @param publishedAt ISO date
 * @param updatedAt ISO date
 * @param text what the feed brings of the article, whole or not; absent in sitemaps
 * @param withdrawn whether it was taken back
 */
record FeedItem(
        String id,
        @Nullable String url,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String author,
        @Nullable String publishedAt,
        @Nullable String updatedAt,
        @Nullable String language,
        @Nullable Text text,
        boolean withdrawn) {

    /** @param type as {@code content_type} of a raw article */
    record Text(String type, String content) {}

    /** Other where the feed says anything else of the article. */
    String digest() {
        return Sha256.hex(Json.write(this)).substring(0, 16);
    }

    static FeedItem withdrawal(String id, @Nullable String url, @Nullable String at) {
        return new FeedItem(id, url, null, null, null, null, at, null, null, true);
    }

    /**
     * The article as it is published.
     *
     * @param at where it is, which may be elsewhere than the feed says; absent where it has no page
     * @param of what it consists; absent where nothing is to be had
     */
    RawArticle article(@Nullable String at, @Nullable Text of, @Nullable String publisherOfFeed) {
        return new RawArticle(
                at,
                title,
                publisherOfFeed != null ? publisherOfFeed : publisher,
                author,
                publishedAt,
                updatedAt,
                language,
                of == null ? null : of.type(),
                of == null ? null : of.content(),
                withdrawn ? "canceled" : null);
    }
}
