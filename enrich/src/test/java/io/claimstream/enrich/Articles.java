package io.claimstream.enrich;

import io.claimstream.events.Article;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Articles for tests. */
final class Articles {
    private Articles() {}

    static Article of(String text) {
        return of("a1", 1, null, text);
    }

    static Article of(String id, int revision, @Nullable String duplicateOf, String text) {
        return new Article(
                id,
                "https://news.example/" + id,
                "A title",
                "Example News",
                null,
                Instant.parse("2026-04-09T08:00:00Z"),
                "en",
                revision,
                "hash-" + revision,
                duplicateOf,
                null,
                text);
    }
}
