package io.claimstream.ingest.feed;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import crawlercommons.sitemaps.extension.Extension;
import crawlercommons.sitemaps.extension.NewsAttributes;
import io.claimstream.ingest.fetch.WebAddress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.jdom2.Document;
import org.jdom2.output.XMLOutputter;
import org.jspecify.annotations.Nullable;

/** Sitemaps, news sitemaps and indexes of them. */
final class Sitemap {
    private static final Comparator<@Nullable Date> LATEST_FIRST = Comparator.nullsLast(Comparator.reverseOrder());

    private Sitemap() {}

    /** @param xml as it was found safe, from which it is written again for the sitemaps' own parser */
    static FeedDocument read(Document xml, WebAddress at) throws UnreadableFeedException {
        var parser = new SiteMapParser(false, true);
        parser.setStrictNamespace(false);
        parser.enableExtension(Extension.NEWS);
        try {
            byte[] safe = new XMLOutputter().outputString(xml).getBytes(StandardCharsets.UTF_8);
            AbstractSiteMap map = parser.parseSiteMap("text/xml", safe, at.uri().toURL());
            return map instanceof SiteMapIndex index ? index(index) : urls((SiteMap) map);
        } catch (UnknownFormatException | IOException e) {
            throw new UnreadableFeedException("it is no sitemap: " + e.getMessage(), e);
        }
    }

    private static FeedDocument index(SiteMapIndex index) {
        List<FeedDocument.Part> parts = index.getSitemaps().stream()
                .sorted(Comparator.comparing(AbstractSiteMap::getLastModified, LATEST_FIRST))
                .map(part -> new FeedDocument.Part(part.getUrl().toString(), iso(part.getLastModified())))
                .toList();
        return new FeedDocument(List.of(), parts, null);
    }

    private static FeedDocument urls(SiteMap map) {
        List<FeedItem> items = map.getSiteMapUrls().stream()
                .filter(url -> url.getUrl() != null)
                .sorted(Comparator.comparing(Sitemap::date, LATEST_FIRST))
                .map(Sitemap::item)
                .toList();
        return new FeedDocument(items, List.of(), null);
    }

    private static FeedItem item(SiteMapURL url) {
        NewsAttributes news = news(url);
        String at = url.getUrl().toString();
        return new FeedItem(
                at,
                at,
                news == null ? null : Markup.line(news.getTitle()),
                news == null ? null : Markup.line(news.getName()),
                null,
                news == null ? null : iso(news.getPublicationDate()),
                iso(url.getLastModified()),
                news == null ? null : Markup.line(news.getLanguage()),
                null,
                false);
    }

    private static @Nullable Date date(SiteMapURL url) {
        NewsAttributes news = news(url);
        return url.getLastModified() != null || news == null ? url.getLastModified() : news.getPublicationDate();
    }

    private static @Nullable NewsAttributes news(SiteMapURL url) {
        var attributes = url.getAttributesForExtension(Extension.NEWS);
        return Stream.ofNullable(attributes)
                .flatMap(Stream::of)
                .map(NewsAttributes.class::cast)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String iso(@Nullable Date date) {
        return date == null ? null : date.toInstant().toString();
    }
}
