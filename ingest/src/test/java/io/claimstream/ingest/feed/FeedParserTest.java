package io.claimstream.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.claimstream.ingest.feed.FeedItem.Text;
import io.claimstream.ingest.fetch.FetchException;
import io.claimstream.ingest.fetch.WebAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class FeedParserTest {
    private static FeedDocument parse(String document) throws UnreadableFeedException, FetchException {
        return FeedParser.parse(
                document.getBytes(StandardCharsets.UTF_8),
                null,
                WebAddress.parse("https://news.example/feeds/all.xml"));
    }

    @Test
    void rssIsRead() throws Exception {
        FeedDocument feed = parse("""
                <?xml version="1.0"?>
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
                <channel><title>Example &amp; Sons</title><link>https://news.example/</link><language>en-gb</language><ttl>120</ttl>
                <item><title>Models &lt;b&gt;compared&lt;/b&gt;</title><link> ../2026/one </link><guid isPermaLink="false">one</guid>
                  <dc:creator>A. Writer</dc:creator><pubDate>Wed, 08 Apr 2026 10:00:00 GMT</pubDate>
                  <description>Short</description><content:encoded><![CDATA[<p>The whole of it</p>]]></content:encoded></item>
                <item><guid>https://news.example/two</guid><description>Two</description></item>
                </channel></rss>""");

        assertThat(feed.every()).isEqualTo(Duration.ofHours(2));
        assertThat(feed.items())
                .containsExactly(
                        new FeedItem(
                                "one",
                                "https://news.example/2026/one",
                                "Models compared",
                                "Example & Sons",
                                "A. Writer",
                                "2026-04-08T10:00:00Z",
                                null,
                                "en-gb",
                                new Text("text/html", "<p>The whole of it</p>"),
                                false),
                        new FeedItem(
                                "https://news.example/two",
                                "https://news.example/two",
                                null,
                                "Example & Sons",
                                null,
                                null,
                                null,
                                "en-gb",
                                new Text("text/html", "Two"),
                                false));
    }

    @Test
    void atomIsReadWithItsBaseAndItsTombstones() throws Exception {
        FeedDocument feed = parse("""
                <feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0"
                    xml:base="https://blog.example/posts/">
                <title>Blog</title><id>tag:blog</id><updated>2026-04-09T08:00:00Z</updated>
                <at:deleted-entry ref="tag:blog,2" when="2026-04-09T07:00:00+02:00"/>
                <entry><id>tag:blog,1</id><title type="html">A &amp;amp; B</title><link href="one"/>
                  <author><name>Ada</name></author><author><name>Bob</name></author>
                  <published>2026-04-08T08:00:00Z</published><updated>2026-04-09T08:00:00Z</updated>
                  <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Text</p></div></content></entry>
                </feed>""");

        assertThat(feed.items()).hasSize(2);
        assertThat(feed.items().get(0)).isEqualTo(FeedItem.withdrawal("tag:blog,2", null, "2026-04-09T05:00:00Z"));
        FeedItem item = feed.items().get(1);
        assertThat(item.url()).isEqualTo("https://blog.example/posts/one");
        assertThat(item.title()).isEqualTo("A & B");
        assertThat(item.author()).isEqualTo("Ada, Bob");
        assertThat(item.publishedAt()).isEqualTo("2026-04-08T08:00:00Z");
        assertThat(item.updatedAt()).isEqualTo("2026-04-09T08:00:00Z");
        assertThat(item.text()).isNotNull();
        assertThat(item.text().type()).isEqualTo("text/html");
        assertThat(item.text().content()).contains("<p>Text</p>");
    }

    @Test
    void jsonFeedIsRead() throws Exception {
        FeedDocument feed = parse("""
                {"version": "https://jsonfeed.org/version/1.1", "title": "Notes", "language": "de", "authors": [{"name": "Ada"}],
                 "items": [{"id": 7, "url": "/7", "title": "Seven", "content_html": "<p>x</p>", "date_published": "2026-04-08T10:00:00+02:00"},
                           {"id": "8", "url": "/8", "_pubstatus": "stat:withheld", "authors": [{"name": "Bob"}], "summary": "s"}]}""");

        assertThat(feed.items())
                .containsExactly(
                        new FeedItem(
                                "7",
                                "https://news.example/7",
                                "Seven",
                                "Notes",
                                "Ada",
                                "2026-04-08T08:00:00Z",
                                null,
                                "de",
                                new Text("text/html", "<p>x</p>"),
                                false),
                        new FeedItem(
                                "8",
                                "https://news.example/8",
                                null,
                                "Notes",
                                "Bob",
                                null,
                                null,
                                "de",
                                new Text("text/plain", "s"),
                                true));
    }

    @Test
    void aNewsSitemapIsReadWithTheLatestFirst() throws Exception {
        FeedDocument feed = parse("""
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
                <url><loc>https://news.example/old</loc><lastmod>2026-04-01</lastmod></url>
                <url><loc>https://news.example/new</loc><news:news><news:publication><news:name>Example News</news:name>
                  <news:language>en</news:language></news:publication><news:publication_date>2026-04-08T10:00:00Z</news:publication_date>
                  <news:title>New &amp; fresh</news:title></news:news></url>
                </urlset>""");

        assertThat(feed.items())
                .extracting(FeedItem::url)
                .containsExactly("https://news.example/new", "https://news.example/old");
        FeedItem item = feed.items().get(0);
        assertThat(item.title()).isEqualTo("New & fresh");
        assertThat(item.publisher()).isEqualTo("Example News");
        assertThat(item.publishedAt()).isEqualTo("2026-04-08T10:00:00Z");
        assertThat(item.language()).isEqualTo("en");
        assertThat(item.text()).isNull();
    }

    @Test
    void anIndexOfSitemapsNamesItsPartsTheLatestFirst() throws Exception {
        FeedDocument feed = parse("""
                <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                <sitemap><loc>https://news.example/a.xml</loc></sitemap>
                <sitemap><loc>https://news.example/b.xml</loc><lastmod>2026-04-08T10:00:00Z</lastmod></sitemap>
                </sitemapindex>""");

        assertThat(feed.parts())
                .containsExactly(
                        new FeedDocument.Part("https://news.example/b.xml", "2026-04-08T10:00:00Z"),
                        new FeedDocument.Part("https://news.example/a.xml", null));
    }

    @Test
    void itemsAreMarkedAsWithdrawnInEachOfTheWaysThatThereAre() throws Exception {
        FeedDocument feed = parse("""
                <rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/" xmlns:nar="http://iptc.org/std/nar/2006-10-01/" xmlns:x="urn:x">
                <channel><title>t</title><link>https://news.example/</link><description>d</description>
                <item><guid>https://news.example/1</guid><media:status state="deleted"/></item>
                <item><guid>https://news.example/2</guid><nar:pubStatus qcode="stat:canceled"/></item>
                <item><guid>https://news.example/3</guid><x:pubstatus>Withheld</x:pubstatus></item>
                <item><guid>https://news.example/4</guid><media:status state="active"/></item>
                <item><guid>https://news.example/5</guid><nar:pubStatus qcode="stat:usable"/></item>
                </channel></rss>""");

        assertThat(feed.items()).extracting(FeedItem::withdrawn).containsExactly(true, true, true, false, false);
    }

    @Test
    void aPageIsNoFeedButNamesItsOwn() {
        assertThatThrownBy(() -> parse("<!DOCTYPE html><html><head>"
                        + "<link rel='alternate' type='application/rss+xml' href='/rss'></head></html>"))
                .isInstanceOf(UnreadableFeedException.class)
                .hasMessage("it is a web page; the feeds that it names: https://news.example/rss");
    }

    @Test
    void anAmpersandAloneAndEntitiesOfHtmlAreWhatTheirWriterMeant() throws Exception {
        FeedDocument feed = parse(
                "<rss version='2.0'><channel><title>R&D&nbsp;News</title><link>https://a.example</link>"
                        + "<item><title>1 &eacute; <![CDATA[2 & &nope; 3]]></title><link>/x?a=1&b=2</link></item></channel></rss>");

        assertThat(feed.items()).extracting(FeedItem::title).containsExactly("1 é 2 & &nope; 3");
        assertThat(feed.items()).extracting(FeedItem::url).containsExactly("https://news.example/x?a=1&b=2");
    }
}
