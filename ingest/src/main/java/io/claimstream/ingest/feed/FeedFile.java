package io.claimstream.ingest.feed;

import io.claimstream.events.RawArticle;
import io.claimstream.ingest.fetch.WebAddress;
import java.io.IOException;
import java.util.List;

/** A feed that was saved: its items as they are in it, since nothing is fetched for a file. */
public final class FeedFile {
    /** Where links lead that say only part of where they lead. */
    private static final String NOWHERE = "http://feed.invalid/";

    private FeedFile() {}

    /**
     * Its articles, in its order.
     *
     * @throws IOException if it is no feed; the message says why
     */
    public static List<RawArticle> articles(byte[] document) throws IOException {
        try {
            FeedDocument feed = FeedParser.parse(document, null, WebAddress.parse(NOWHERE));
            return feed.items().stream().map(FeedFile::article).toList();
        } catch (UnreadableFeedException e) {
            throw new IOException(String.valueOf(e.getMessage()), e);
        }
    }

    private static RawArticle article(FeedItem item) {
        String url = item.url() == null || item.url().startsWith(NOWHERE) ? null : item.url();
        return item.article(url, item.text(), null);
    }
}
