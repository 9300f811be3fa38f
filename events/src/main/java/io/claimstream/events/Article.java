package io.claimstream.events;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A clean article: the current version of what one address says.
 *
 * @param articleId stable, from the canonical URL or else the record key
 * @param url canonical
 * @param title as published or as its page states it
 * @param publisher as published or as its page states it
 * @param author as published or as its page states it
 * @param publishedAt the article's time; absent only where it was read from a file that gives none
 * @param language ISO 639-1
 * @param revision how many versions of distinct content there have been up to this one, from 1
 * @param contentHash of {@code text}, SHA-256, hexadecimal
 * @param duplicateOf the article that this one copies; it then says nothing of its own
 * @param similarity to that article, 0 to 1
 * @param text paragraphs by blank lines, tables as Markdown pipe tables
 */
public record Article(
        String articleId,
        @Nullable String url,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String author,
        @Nullable Instant publishedAt,
        @Nullable String language,
        int revision,
        String contentHash,
        @Nullable String duplicateOf,
        @Nullable BigDecimal similarity,
        String text) {}
