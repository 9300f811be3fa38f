package io.claimstream.app.input;

import io.claimstream.events.RawArticle;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A saved web page: its markup as it is, under the address that it gives itself. What else it states, ingest reads:
 * in the record, a wrong date would be a reason to refuse it, and a date of modification would order its versions.
 */
final class HtmlPage {
    private HtmlPage() {}

    static void read(Source source, InputSink sink) throws IOException {
        byte[] bytes = source.all();
        Document page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
        var article = new RawArticle(
                address(page),
                null,
                null,
                null,
                null,
                null,
                null,
                "text/html",
                new String(bytes, page.charset()),
                null);
        sink.accept(RawJson.input(source, "", article, ""));
    }

    private static @Nullable String address(Document page) {
        Element link = page.selectFirst("link[rel~=(?i)^canonical$][href]");
        String canonical = link == null ? null : link.attr("href").strip();
        return isAddress(canonical) ? canonical : content(page, "meta[property=og:url][content~=(?i)^\\s*https?:]");
    }

    private static boolean isAddress(@Nullable String url) {
        return url != null && url.regionMatches(true, 0, "http", 0, 4);
    }

    private static @Nullable String content(Document page, String selector) {
        Element meta = page.selectFirst(selector);
        String content = meta == null ? "" : meta.attr("content").strip();
        return content.isEmpty() ? null : content;
    }
}
