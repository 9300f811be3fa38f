package io.claimstream.ingest.feed;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import io.claimstream.ingest.fetch.WebAddress;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;

/** RSS of all versions, and Atom. */
final class XmlFeed {
    private final SyndFeed feed;
    private final Links links;

    private XmlFeed(SyndFeed feed, Links links) {
        this.feed = feed;
        this.links = links;
    }

    static FeedDocument read(Document xml, WebAddress at) throws UnreadableFeedException {
        var links = Links.of(xml.getRootElement(), at);
        // Reading the feed takes what it does not know out of the document.
        List<FeedItem> items = new ArrayList<>(WithdrawnMarks.deletedEntries(xml.getRootElement(), links));
        var every = UpdatePeriod.of(xml.getRootElement());
        try {
            SyndFeed feed = new SyndFeedInput(false, Locale.ROOT).build(xml);
            var reader = new XmlFeed(feed, links);
            for (SyndEntry entry : feed.getEntries()) {
                reader.item(entry).ifPresent(items::add);
            }
            return new FeedDocument(items, List.of(), every.orElse(null));
        } catch (FeedException | IllegalArgumentException e) {
            throw new UnreadableFeedException("it is no RSS, Atom, JSON Feed or sitemap: " + e.getMessage(), e);
        }
    }

    /** Empty where nothing tells it from others. */
    private Optional<FeedItem> item(SyndEntry entry) {
        Optional<String> url = original(entry)
                .or(() -> Optional.ofNullable(entry.getLink()))
                .or(() -> Optional.ofNullable(entry.getUri()).filter(Links::isAddress))
                .flatMap(links::resolve);
        String title = Markup.line(entry.getTitle());
        String id = Stream.of(entry.getUri(), url.orElse(null), title)
                .filter(each -> each != null && !each.isBlank())
                .findFirst()
                .orElse(null);
        return Optional.ofNullable(id).map(known -> item(known, url.orElse(null), title, entry));
    }

    private FeedItem item(String id, @Nullable String url, @Nullable String title, SyndEntry entry) {
        SyndFeed source = entry.getSource();
        String publisher = source == null ? null : Markup.line(source.getTitle());
        return new FeedItem(
                id,
                url,
                title,
                publisher != null ? publisher : Markup.line(feed.getTitle()),
                author(entry),
                date(entry.getPublishedDate()),
                date(entry.getUpdatedDate()),
                Markup.line(feed.getLanguage()),
                text(entry),
                WithdrawnMarks.isWithdrawn(entry.getForeignMarkup()));
    }

    private static @Nullable String author(SyndEntry entry) {
        String names = entry.getAuthors().stream()
                .map(author -> Markup.line(author.getName()))
                .filter(name -> name != null)
                .distinct()
                .reduce((a, b) -> a + ", " + b)
                .orElse(null);
        return names != null ? names : Markup.line(entry.getAuthor());
    }

    /** Where a service that counts readers stands between. */
    private static Optional<String> original(SyndEntry entry) {
        return entry.getForeignMarkup().stream()
                .filter(element -> element.getName().equals("origLink"))
                .map(Element::getTextTrim)
                .findFirst();
    }

    /** The longest of what the entry brings. */
    private static FeedItem.@Nullable Text text(SyndEntry entry) {
        return Stream.concat(entry.getContents().stream(), Stream.ofNullable(entry.getDescription()))
                .filter(content ->
                        content.getValue() != null && !content.getValue().isBlank())
                .max((a, b) ->
                        Integer.compare(a.getValue().length(), b.getValue().length()))
                .map(content -> new FeedItem.Text(contentType(content), content.getValue()))
                .orElse(null);
    }

    /** Atom says what its content is; in RSS it is markup, whatever it calls itself. */
    private static String contentType(SyndContent content) {
        return "text".equals(content.getType()) || "text/plain".equals(content.getType()) ? "text/plain" : "text/html";
    }

    private static @Nullable String date(@Nullable Date date) {
        return date == null ? null : date.toInstant().toString();
    }
}
