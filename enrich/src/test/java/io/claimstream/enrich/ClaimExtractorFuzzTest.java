package io.claimstream.enrich;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.claimstream.events.Article;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Any text is an article, and the laws hold for what it claims. The first line is its title, the second its language.
 */
class ClaimExtractorFuzzTest {
    private static final List<String> LANGUAGES = List.of("en", "ko", "zh", "ja", "de", "fr", "es");
    private static final ClaimExtractor EXTRACTOR = new ClaimExtractor();

    @FuzzTest
    void anyTextKeepsTheLaws(byte[] input) {
        String all = new String(input, StandardCharsets.UTF_8);
        int first = all.indexOf('\n');
        int second = all.indexOf('\n', first + 1);
        boolean headed = first >= 0 && second > first;
        String language = headed ? all.substring(first + 1, second) : "";
        Article article = new Article(
                "a",
                null,
                headed ? all.substring(0, first) : null,
                null,
                null,
                null,
                LANGUAGES.contains(language) ? language : null,
                1,
                "h",
                null,
                null,
                all.substring(headed ? second + 1 : 0));

        Laws.hold(article, EXTRACTOR.extract(article));
    }
}
