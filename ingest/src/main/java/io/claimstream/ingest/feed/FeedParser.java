package io.claimstream.ingest.feed;

import io.claimstream.ingest.fetch.FetchException;
import io.claimstream.ingest.fetch.Inflate;
import io.claimstream.ingest.fetch.Limits;
import io.claimstream.ingest.fetch.WebAddress;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jdom2.Document;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** Reads RSS, Atom, JSON Feed and sitemaps, told apart by what they are and not by what they are called. */
final class FeedParser {
    private static final Pattern WEB_PAGE =
            Pattern.compile("(?i)\\A(?:<\\?xml[^>]*>|<!--.*?-->|\\s)*<(?:!doctype\\s+html|html)\\b");
    private static final String FEEDS =
            "link[rel~=(?i)\\balternate\\b][type~=(?i)^application/(rss|atom|feed)\\+(xml|json)][href]";

    private FeedParser() {}

    /**
     * What the document says.
     *
     * @param contentType as the server gave it
     * @throws UnreadableFeedException if it is no feed
     */
    static FeedDocument parse(byte[] document, @Nullable String contentType, WebAddress at)
            throws UnreadableFeedException {
        try {
            byte[] plain = Inflate.file(document, Limits.STANDARD.bytes());
            FeedDocument read = read(plain, contentType, at);
            Map<String, FeedItem> items = new LinkedHashMap<>();
            // Of two entries of one id the first is the later one: feeds begin with what is new.
            read.items().forEach(item -> items.putIfAbsent(item.id(), item));
            return new FeedDocument(items.values().stream().toList(), read.parts(), read.every());
        } catch (FetchException e) {
            throw new UnreadableFeedException(String.valueOf(e.getMessage()), e);
        } catch (RuntimeException | StackOverflowError e) {
            throw new UnreadableFeedException(
                    "it breaks the reader: " + e.getClass().getSimpleName(), e);
        }
    }

    private static FeedDocument read(byte[] document, @Nullable String contentType, WebAddress at)
            throws UnreadableFeedException {
        String text = Charsets.decodeXml(document, contentType);
        String start = text.stripLeading();
        if (start.startsWith("{")) {
            return JsonFeed.read(start, at);
        }
        if (WEB_PAGE.matcher(start).find()) {
            throw new UnreadableFeedException(webPage(start, at));
        }
        if (!start.startsWith("<")) {
            throw new UnreadableFeedException("it is neither XML nor JSON");
        }
        Document xml = SafeXml.parse(start);
        return switch (xml.getRootElement().getName()) {
            case "urlset", "sitemapindex" -> Sitemap.read(xml, at);
            default -> XmlFeed.read(xml, at);
        };
    }

    private static String webPage(String html, WebAddress at) {
        String feeds = Jsoup.parse(html, at.toString()).select(FEEDS).stream()
                .map(link -> link.absUrl("href"))
                .limit(3)
                .collect(Collectors.joining(", "));
        return "it is a web page" + (feeds.isEmpty() ? "" : "; the feeds that it names: " + feeds);
    }
}
