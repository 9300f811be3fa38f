package io.claimstream.ingest.page;

import java.time.Instant;
import java.util.Optional;

/**
 * What a web page says.
 *
 * @param title the headline, without the site's name
 * @param author names, separated by commas
 * @param canonicalUrl the address that the page gives itself, absolute
 * @param language a tag as the page states it, {@code pt-BR} say
 * @param text of the article alone: paragraphs by blank lines, headings, lists and tables as in Markdown
 */
public record Page(
        Optional<String> title,
        Optional<String> author,
        Optional<String> publisher,
        Optional<Instant> publishedAt,
        Optional<Instant> updatedAt,
        Optional<String> canonicalUrl,
        Optional<String> language,
        String text) {

    /** What has no page around it. */
    public static Page ofText(String text) {
        return new Page(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                text);
    }

    public Page withText(String newText) {
        return new Page(title, author, publisher, publishedAt, updatedAt, canonicalUrl, language, newText);
    }
}
