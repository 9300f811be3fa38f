package io.claimstream.enrich.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.enrich.ClaimExtractor;
import io.claimstream.events.Article;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    private final ClaimExtractor extractor = new ClaimExtractor();

    @Test
    void aNumberIsExplainedByItsReadingsWithTheirCostsAndTheOneThatWon() {
        assertThat(explain("Claude Opus 4.5 scores 80.9% on SWE-bench Verified, while GPT-5.1 reaches 76.3%."))
                .contains(
                        "  names    model claude-opus-4.5, benchmark swe-bench-verified, model gpt-5.1",
                        "  numbers  80.9% percent, 76.3% percent",
                        "  reading  80.9%")
                .anyMatch(line -> line.matches("    \\* +\\d+\\.\\d\\d  model claude-opus-4.5 \\(before\\)"))
                .anyMatch(line -> line.matches("      +\\d+\\.\\d\\d  benchmark none"))
                .anyMatch(line -> line.startsWith("  claim    score | gpt-5.1 | swe-bench-verified 76.3 percent"));
    }

    @Test
    void aNumberThatIsNoResultIsRefusedWithTheReason() {
        assertThat(explain("Claude Opus 4.5 is 12% faster than before."))
                .anyMatch(line -> line.startsWith("  refused  12%: no result"));
    }

    @Test
    void aWordOfComparisonWithoutARivalIsRefused() {
        assertThat(explain("Claude Opus 4.5 surpasses all expectations."))
                .contains("  refused  surpasses: no comparison, no rival stands beside it");
    }

    @Test
    void everySentenceIsPrintedWhateverItSays() {
        assertThat(explain("Nothing here. Nothing there.")).containsExactly("Nothing here.", "", "Nothing there.", "");
    }

    @Test
    void listeningChangesNoClaim() {
        Article article = article("Claude Opus 4.5 scores 80.9% on SWE-bench Verified. Its weights are not public.");
        long claims = extractor.explain(article).stream()
                .filter(line -> line.startsWith("  claim"))
                .count();

        assertThat(extractor.extract(article)).hasSize((int) claims).isNotEmpty();
    }

    private List<String> explain(String text) {
        return extractor.explain(article(text));
    }

    private static Article article(String text) {
        return new Article("a", null, null, null, null, null, "en", 1, "h", null, null, text);
    }
}
