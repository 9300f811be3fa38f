package io.claimstream.ingest.fetch;

import static io.claimstream.ingest.fetch.HostileServer.bytes;
import static io.claimstream.ingest.fetch.HostileServer.head;
import static io.claimstream.ingest.fetch.HostileServer.redirect;
import static io.claimstream.ingest.fetch.HostileServer.text;
import static io.claimstream.ingest.fetch.HostileWeb.UNREADABLE;
import static io.claimstream.ingest.fetch.HostileWeb.feed;
import static io.claimstream.ingest.fetch.Sources.LONG;
import static io.claimstream.ingest.fetch.Sources.item;
import static io.claimstream.ingest.fetch.Sources.noise;
import static io.claimstream.ingest.fetch.Sources.rss;
import static io.claimstream.ingest.fetch.Sources.sitemap;
import static io.claimstream.ingest.fetch.Sources.sitemapIndex;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the pages of a feed, robots.txt and sitemaps may do. */
class HostilePagesTest {
    @RegisterExtension
    private static final HostileWeb WEB = new HostileWeb();

    @TestFactory
    Stream<DynamicTest> pages() {
        String feed = rss("<item><title>t</title><link>" + WEB.at("http://good.test:{P}/page") + "</link></item>");
        String page = "<html><title>t</title><body><article><p>" + LONG + "</p></article>";
        byte[] deep = ("<div>".repeat(100_000) + page).getBytes(UTF_8);
        byte[] attributes = (page + "<p " + "a='b' ".repeat(500_000) + ">x").getBytes(UTF_8);
        return WEB.tests(
                feed("a page that redirects to loopback", feed, "refused private_address")
                        .with("/page", redirect(WEB.canary("/"))),
                feed("a page that redirects to a file", feed, "refused invalid_address")
                        .with("/page", redirect("file:///etc/passwd")),
                feed(
                        "a page on loopback",
                        rss("<item><title>t</title><link>" + WEB.canary("/") + "</link></item>"),
                        "refused private_address"),
                feed(
                        "a page on loopback with a summary",
                        rss("<item><title>t</title><link>" + WEB.canary("/")
                                + "</link><description>Short.</description></item>"),
                        "published:accepted"),
                feed("a page that is a bomb", feed, "refused too_large")
                        .with(
                                "/page",
                                bytes(
                                        "200 OK",
                                        "Content-Type: text/html\r\nContent-Encoding: br",
                                        Bombs.brotliOfZeros())),
                feed("a page 100,000 deep", feed, "published:accepted")
                        .with("/page", bytes("200 OK", "Content-Type: text/html", deep)),
                feed("a page with half a million attributes", feed, "published:accepted")
                        .with("/page", bytes("200 OK", "Content-Type: text/html", attributes)),
                feed("a page of 50 MB of attributes", feed, "refused too_large")
                        .with("/page", bytes("200 OK", "Content-Type: text/html", Arrays.copyOf(attributes, 50 << 20))),
                feed("a page that is an image", feed, "refused unknown_content_type")
                        .with("/page", bytes("200 OK", "Content-Type: image/png", noise())),
                feed("an image that is called a page", feed, "published:")
                        .with("/page", bytes("200 OK", "Content-Type: text/html", noise())),
                feed("a page that is not there", feed, "refused status")
                        .with("/page", text("404 Not Found", "text/html", page)),
                feed("a page that is not there today", feed, "awaiting")
                        .with("/page", text("503 Busy", "text/html", page)),
                feed("a page that the site does not allow", feed, "refused robots")
                        .with("/robots.txt", text("200 OK", "text/plain", "User-agent: *\nDisallow: /page\n"))
                        .with("/page", text("200 OK", "text/html", page)),
                feed("a site that allows nothing", feed, "failed robots")
                        .with("/robots.txt", text("200 OK", "text/plain", "User-agent: *\nDisallow: /\n")),
                feed("robots.txt on loopback", rss(item("x")), "published:accepted")
                        .with("/robots.txt", redirect(WEB.canary("/robots.txt"))),
                feed("robots.txt that is noise", rss(item("x")), "published:accepted")
                        .with("/robots.txt", bytes("200 OK", "Content-Type: text/plain", noise())),
                feed("robots.txt that never ends", rss(item("x")), "published:accepted")
                        .with("/robots.txt", out -> {
                            head(out, "200 OK", "Content-Type: text/plain");
                            while (true) {
                                out.write("Disallow: /\n".repeat(1000).getBytes(UTF_8));
                            }
                        }),
                feed("robots.txt that does not come", rss(item("x")), "failed unreachable")
                        .with("/robots.txt", text("500 Broken", "text/plain", "")));
    }

    @TestFactory
    Stream<DynamicTest> sitemaps() {
        return WEB.tests(
                feed(
                        "a sitemap with a document type",
                        "<!DOCTYPE urlset [<!ENTITY e SYSTEM '" + WEB.canary("/e")
                                + "'>]><urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><url><loc>&e;</loc></url></urlset>",
                        UNREADABLE),
                feed("a sitemap of loopback", sitemap(WEB.canary("/")), "refused private_address"),
                feed("an index of loopback", sitemapIndex(WEB.canary("/")), "private_address"),
                feed("an index of itself", sitemapIndex(WEB.at("http://good.test:{P}/feed")), ""),
                feed("an index of bombs", sitemapIndex(WEB.at("http://good.test:{P}/map")), "unreadable_feed")
                        .with("/map", bytes("200 OK", "Content-Type: application/gzip", Bombs.gzipOfZeros(8 << 20))),
                feed(
                        "addresses of other kinds",
                        sitemap("file:///etc/passwd", "javascript:x", " "),
                        "refused invalid_address"));
    }
}
