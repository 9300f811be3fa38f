package io.claimstream.events;

import org.jspecify.annotations.Nullable;

/**
 * An article as people publish it. Only {@code content}, and a {@code url} or a record key, are
 * required.
 *
 * @param url of the article; without one it needs a record key
 * @param title of the article; else what its page states
 * @param publisher of the article; else what its page states
 * @param author of the article; else what its page states
 * @param publishedAt ISO date, with or without a time
 * @param updatedAt ISO date of this version; else the record's timestamp tells versions apart
 * @param language ISO 639-1; detected when absent
 * @param contentType {@code text/plain} (when absent), {@code text/html} or {@code text/markdown}
 * @param content the article; absent only where it is withdrawn
 * @param status {@code usable} (when absent); {@code withheld} and {@code canceled} withdraw
 */
public record RawArticle(
        @Nullable String url,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String author,
        @Nullable String publishedAt,
        @Nullable String updatedAt,
        @Nullable String language,
        @Nullable String contentType,
        @Nullable String content,
        @Nullable String status) {}
