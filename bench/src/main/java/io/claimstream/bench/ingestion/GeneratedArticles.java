package io.claimstream.bench.ingestion;

import io.claimstream.events.RawArticle;
import java.time.Instant;
import java.util.Random;

/** Articles of 250 words, each of its own; the same for the same number. */
final class GeneratedArticles {
    private static final int WORDS = 250;
    private static final int VOCABULARY = 20_000;

    RawArticle article(int number, int version) {
        var random = new Random(31L * number + version);
        var text = new StringBuilder();
        for (int i = 0; i < WORDS; i++) {
            // As in any language, few words are most of a text.
            int word = (int) Math.pow(VOCABULARY, random.nextDouble());
            text.append('w').append(Integer.toString(word, 36)).append(i % 12 == 11 ? ". " : " ");
        }
        return new RawArticle(
                "https://example.org/" + number,
                null,
                null,
                null,
                Instant.ofEpochSecond(number).toString(),
                Instant.ofEpochSecond(number + version).toString(),
                "en",
                null,
                text.toString(),
                null);
    }
}
