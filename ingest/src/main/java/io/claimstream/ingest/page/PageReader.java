package io.claimstream.ingest.page;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads web pages and fragments of them. */
public final class PageReader {
    private PageReader() {}

    /** The article on a page; its text is empty where there is none. */
    public static Page read(String html) {
        Document document = Jsoup.parse(html);
        String text = Markdown.of(Content.of(Outline.of(document.body())));
        return new Page(
                Optional.of(document.title()).filter(title -> !title.isBlank()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                text);
    }
}
