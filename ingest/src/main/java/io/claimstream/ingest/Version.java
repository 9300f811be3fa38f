package io.claimstream.ingest;

import io.claimstream.events.Article;
import io.claimstream.events.Json;
import io.claimstream.ingest.copy.Copy;
import io.claimstream.ingest.copy.Sketch;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of an article, as one record gives it.
 *
 * @param article as if this were its only version; {@code publishedAt} only where the version states
 *     one
 * @param sketch of the article's text
 * @param updatedAt as the version states it
 * @param timestamp of the record
 * @param names the article's other names, from the record's key and address, see {@link Names}
 */
public record Version(
        Article article,
        Sketch sketch,
        @Nullable Instant updatedAt,
        @Nullable Instant timestamp,
        List<String> names) implements Reading {

    /** Of two versions of one article, the later one is the current one; equal only where both say the same. */
    static final Comparator<Version> ORDER = Comparator.comparing(Version::time)
            .thenComparing(version -> version.article().contentHash())
            .thenComparing(version -> Json.write(version.article()), Arrays::compareUnsigned);

    /** When this version came to be: {@link Instant#MIN} where nothing says, so that it sorts first. */
    Instant time() {
        if (updatedAt != null) {
            return updatedAt;
        }
        return timestamp != null ? timestamp : Instant.MIN;
    }

    private record Stated(Article article, @Nullable Instant updatedAt) {}

    /** The same for every delivery of what the publisher stated, however often and when it comes. */
    String digest() {
        return Sha256.hex(Json.write(new Stated(article, updatedAt)));
    }

    /** The article that is written where this is the only record of it. */
    public Article alone() {
        return written(timestamp, 1, null);
    }

    /**
     * The article that is written where this is the current version.
     *
     * @param firstSeen dates a version that states no date
     * @param copy what it copies, if anything
     */
    Article written(@Nullable Instant firstSeen, int revision, @Nullable Copy copy) {
        return new Article(
                article.articleId(),
                article.url(),
                article.title(),
                article.publisher(),
                article.author(),
                article.publishedAt() != null ? article.publishedAt() : firstSeen,
                article.language(),
                revision,
                article.contentHash(),
                copy == null ? null : copy.original(),
                copy == null ? null : copy.similarity(),
                article.text());
    }
}
