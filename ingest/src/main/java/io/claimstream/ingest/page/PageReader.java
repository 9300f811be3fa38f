package io.claimstream.ingest.page;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads web pages and fragments of them. */
public final class PageReader {
    private PageReader() {}

    /** The article on a page; its text is empty where there is none. */
    public static Page read(String html) {
        Document document = Jsoup.parse(html);
        Metadata metadata = Metadata.of(document);
        String text = Markdown.of(Content.of(Outline.of(document.body()), new Headline(metadata.titles()), metadata.authors()));
        return new Page(
                metadata.title(),
                metadata.author(),
                metadata.publisher(),
                metadata.publishedAt(),
                metadata.updatedAt(),
                metadata.canonicalUrl(),
                metadata.language(),
                text);
    }
}
