package io.claimstream.ingest.feed;

import io.claimstream.events.FeedState.Item;
import io.claimstream.ingest.fetch.FetchException;
import io.claimstream.ingest.fetch.Fetcher;
import io.claimstream.ingest.fetch.Request;
import io.claimstream.ingest.fetch.Response;
import io.claimstream.ingest.fetch.WebAddress;
import java.util.List;

/** The sitemaps that an index names, one level deep, as they change. */
record SitemapParts(Fetcher fetcher, Fetcher.Leave leave) {
    private static final String ACCEPT = "application/xml, text/xml, */*;q=0.1";
    private static final int MAX_PARTS = 50;

    void read(List<FeedDocument.Part> parts, ItemReader reader) throws InterruptedException {
        if (parts.size() > MAX_PARTS) {
            reader.problem("too_large: it names %,d sitemaps, of which the latest %d are read"
                    .formatted(parts.size(), MAX_PARTS));
        }
        for (FeedDocument.Part part : parts.subList(0, Math.min(parts.size(), MAX_PARTS))) {
            if (reader.isComplete() && !reader.isKnown(part.url(), part.changed())) {
                read(part, reader);
            }
        }
    }

    private void read(FeedDocument.Part part, ItemReader reader) throws InterruptedException {
        try {
            Response response = fetcher.get(Request.of(WebAddress.parse(part.url()), ACCEPT), leave);
            if (response.status() == 200) {
                reader.read(FeedParser.parse(
                                response.body(), response.header("Content-Type").orElse(null), response.address())
                        .items());
                if (reader.isComplete()) {
                    // One without a date is asked for each time.
                    reader.remember(part.url(), new Item(null, part.changed() == null ? "" : part.changed(), 0));
                }
            } else {
                reader.problem("status: %s answered with status %d".formatted(part.url(), response.status()));
            }
        } catch (FetchException e) {
            reader.problem(e.reason().label() + ": " + e.getMessage());
        } catch (UnreadableFeedException e) {
            reader.problem("unreadable_feed: " + part.url() + ": " + e.getMessage());
        }
    }
}
