package io.claimstream.app.input;

import io.claimstream.events.RawArticle;
import io.claimstream.ingest.feed.FeedFile;
import java.io.IOException;

/** A saved RSS, Atom or JSON feed: each of its entries is a raw article. */
final class Feed {
    private Feed() {}

    static void read(Source source, InputSink sink) throws IOException {
        int number = 1;
        for (RawArticle article : FeedFile.articles(source.all())) {
            sink.accept(RawJson.input(source, "#" + number, article, "#" + number));
            number++;
        }
    }
}
