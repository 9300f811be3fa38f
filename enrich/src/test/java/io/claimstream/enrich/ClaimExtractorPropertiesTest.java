package io.claimstream.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.events.Article;
import io.claimstream.events.Claim;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/**
 * What holds for every article. The seed is fixed, so that a build says the same each time; without it each run tries
 * others.
 */
class ClaimExtractorPropertiesTest {
    private static final String SEED = "20261121";
    private static final ClaimExtractor EXTRACTOR = new ClaimExtractor();

    @Provide
    Arbitrary<Article> articles() {
        return ArticleGrammar.articles();
    }

    @Provide
    Arbitrary<Article> noise() {
        return ArticleGrammar.noise().map(text -> ArticleGrammar.article(text, "en", text + "\n\n" + text));
    }

    @Property(seed = SEED, tries = 400, edgeCases = EdgeCasesMode.NONE)
    void theLawsHoldForWrittenArticles(@ForAll("articles") Article article) {
        List<Claim> claims = EXTRACTOR.extract(article);

        Laws.hold(article, claims);
        // Articles that claim nothing would prove nothing.
        Statistics.collect(!claims.isEmpty());
        Statistics.coverage(claiming -> claiming.check(true).percentage(share -> share > 50));
    }

    @Property(seed = SEED, tries = 400)
    void theLawsHoldForNoise(@ForAll("noise") Article article) {
        Laws.hold(article, EXTRACTOR.extract(article));
    }

    @Property(seed = SEED, edgeCases = EdgeCasesMode.NONE)
    void theSameArticleGivesTheSameClaimsWhoeverReadsItWhenever(@ForAll("articles") Article article) {
        List<Claim> claims = EXTRACTOR.extract(article);

        List<List<Claim>> again = IntStream.range(0, 4)
                .parallel()
                .mapToObj(i -> EXTRACTOR.extract(article))
                .toList();

        assertThat(again).allSatisfy(each -> assertThat(each).isEqualTo(claims));
    }

    @Property(seed = SEED, edgeCases = EdgeCasesMode.NONE)
    void claimsComeInTheOrderOfTheirEvidence(@ForAll("articles") Article article) {
        assertThat(EXTRACTOR.extract(article))
                .isSortedAccordingTo((one, other) ->
                        Integer.compare(one.evidence().start(), other.evidence().start()));
    }

    @Property(seed = SEED, edgeCases = EdgeCasesMode.NONE)
    void whatIsSaidDoesNotDependOnBlankLinesAround(@ForAll("articles") Article article) {
        String spaced = "\n\n \n" + article.text().replaceAll("\n{2,}", "\n \n\n\n") + "\n \n";

        assertThat(said(with(article, spaced))).isEqualTo(said(article));
    }

    @Property(seed = SEED, edgeCases = EdgeCasesMode.NONE)
    void whatIsSaidDoesNotDependOnTheMarkOfALinesEnd(@ForAll("articles") Article article) {
        String unix = article.text().replace("\r", "");

        assertThat(said(with(article, unix.replace("\n", "\r\n")))).isEqualTo(said(with(article, unix)));
    }

    /**
     * A paragraph that names nobody, counts nothing and stands alone. One that does may change what is above it, as it may tell
     * which model the article is about.
     */
    @Property(seed = SEED, edgeCases = EdgeCasesMode.NONE)
    void aParagraphAboutSomethingElseAtTheEndChangesNothing(@ForAll("articles") Article article) {
        String text = article.text() + "\n\n";

        assertThat(EXTRACTOR.extract(with(article, text + "Meanwhile the weather stayed dry, and nobody minded.")))
                .isEqualTo(EXTRACTOR.extract(with(article, text)));
    }

    /** Ids: they are of what is said, of whom and how, and not of the place. */
    private static List<String> said(Article article) {
        return EXTRACTOR.extract(article).stream().map(Claim::claimId).sorted().toList();
    }

    private static Article with(Article article, String text) {
        return ArticleGrammar.article(article.title(), String.valueOf(article.language()), text);
    }
}
