package io.claimstream.ingest.page;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads web pages, and fragments of them as feeds carry them. */
public final class PageReader {
    private static final int BEGINNING = 4096;
    private static final String[] OF_PAGES = {"<!doctype", "<html", "<head", "<body", "<title", "<meta"};

    private PageReader() {}

    /** The article on a page; its text is empty where there is no text at all. */
    public static Page read(String html) {
        Document document = Jsoup.parse(html);
        List<Box> boxes = Outline.of(document.body());
        Metadata metadata = Metadata.of(document, boxes);
        List<Box> content = isPage(html)
                ? Content.ofPage(boxes, new Headline(metadata.titles()), metadata.authors())
                : Content.ofFragment(boxes);
        return new Page(
                metadata.title(),
                metadata.author(),
                metadata.publisher(),
                metadata.publishedAt(),
                metadata.updatedAt(),
                metadata.canonicalUrl(),
                metadata.language(),
                Markdown.of(content));
    }

    /** Whether the markup is more than an article's: a fragment has been chosen by somebody already. */
    private static boolean isPage(String html) {
        int end = Math.min(html.length(), BEGINNING);
        for (int i = html.indexOf('<'); i >= 0 && i < end; i = html.indexOf('<', i + 1)) {
            for (String tag : OF_PAGES) {
                if (html.regionMatches(true, i, tag, 0, tag.length())) {
                    return true;
                }
            }
        }
        return false;
    }
}
