package io.claimstream.serve.api;

import io.claimstream.events.Article;
import io.claimstream.events.Json;
import io.claimstream.serve.view.View;
import io.claimstream.serve.view.Views;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An article without its text.
 *
 * @param claims how many it makes
 */
record ArticleSummary(
        String articleId,
        @Nullable String url,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable Instant publishedAt,
        @Nullable String language,
        int revision,
        @Nullable String duplicateOf,
        int claims) {

    /** @param article its event */
    static byte[] of(byte[] article, View claims) {
        try {
            var whole = Json.read(article, Article.class);
            return Json.write(new ArticleSummary(
                    whole.articleId(),
                    whole.url(),
                    whole.title(),
                    whole.publisher(),
                    whole.publishedAt(),
                    whole.language(),
                    whole.revision(),
                    whole.duplicateOf(),
                    claims.count(Views.ARTICLE, whole.articleId())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
