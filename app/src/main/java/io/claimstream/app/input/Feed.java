package io.claimstream.app.input;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import io.claimstream.events.RawArticle;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Date;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An RSS or Atom feed: each of its entries is a raw article. */
public final class Feed {
    private Feed() {}

    /**
     * Reads a feed that was fetched.
     *
     * @param origin its address
     * @throws IOException if it is not a feed
     */
    public static void read(String origin, byte[] feed, InputSink sink) throws IOException {
        read(new Source(origin, PathKeys.none(), new ByteArrayInputStream(feed)), sink);
    }

    static void read(Source source, InputSink sink) throws IOException {
        SyndFeed feed = parse(source.all());
        int number = 1;
        for (SyndEntry entry : feed.getEntries()) {
            sink.accept(RawJson.input(source, "#" + number, article(feed, entry), "#" + number));
            number++;
        }
    }

    private static SyndFeed parse(byte[] xml) throws IOException {
        var input = new SyndFeedInput();
        // A document type could name files and hosts to be read.
        input.setAllowDoctypes(false);
        try (var reader = new XmlReader(new ByteArrayInputStream(xml))) {
            return input.build(reader);
        } catch (FeedException | IllegalArgumentException e) {
            throw new IOException("it is not an RSS or Atom feed: " + e.getMessage(), e);
        }
    }

    private static RawArticle article(SyndFeed feed, SyndEntry entry) {
        Optional<SyndContent> content =
                entry.getContents().stream().findFirst().or(() -> Optional.ofNullable(entry.getDescription()));
        return new RawArticle(
                present(entry.getLink() == null ? entry.getUri() : entry.getLink()),
                present(entry.getTitle()),
                present(feed.getTitle()),
                present(entry.getAuthor()),
                date(entry.getPublishedDate()),
                date(entry.getUpdatedDate()),
                present(feed.getLanguage()),
                content.map(Feed::contentType).orElse(null),
                content.map(SyndContent::getValue).orElse(null),
                null);
    }

    /** Atom says what its content is; in RSS it is markup, whatever it calls itself. */
    private static String contentType(SyndContent content) {
        return "text".equals(content.getType()) || "text/plain".equals(content.getType()) ? "text/plain" : "text/html";
    }

    private static @Nullable String date(@Nullable Date date) {
        return date == null ? null : date.toInstant().toString();
    }

    private static @Nullable String present(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
