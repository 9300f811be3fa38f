package io.claimstream.ingest.fetch;

import static io.claimstream.ingest.fetch.HostileServer.text;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Feeds, pages and sitemaps as text. */
final class Sources {
    static final String LONG = "The model reads long articles and answers in whole sentences. ".repeat(20);

    private Sources() {}

    static String rss(String items) {
        return "<rss version='2.0'><channel><title>Feed</title><link>http://good.test/</link>" + items
                + "</channel></rss>";
    }

    static String item(String title) {
        return "<item><title>%s</title><link>http://good.test/1</link><description>%s</description></item>"
                .formatted(title, LONG);
    }

    static String doctype(String declarations, String title) {
        return "<?xml version='1.0'?><!DOCTYPE rss [" + declarations + "]>" + rss(item(title));
    }

    static byte[] utf16(String text) {
        return ("\uFEFF" + text).getBytes(UTF_16LE);
    }

    static String jsonFeed(String items) {
        return "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"Feed\",\"items\":[" + items + "]}";
    }

    static String sitemap(String... urls) {
        return "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>"
                + Stream.of(urls)
                        .map(url -> "<url><loc>" + url + "</loc></url>")
                        .collect(Collectors.joining())
                + "</urlset>";
    }

    static String sitemapIndex(String url) {
        return "<sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><sitemap><loc>" + url
                + "</loc></sitemap></sitemapindex>";
    }

    static byte[] noise() {
        byte[] noise = new byte[20_000];
        new Random(7).nextBytes(noise);
        return noise;
    }
}
