package io.claimstream.enrich;

import io.claimstream.enrich.catalog.Catalog;
import io.claimstream.enrich.reading.Finding;
import io.claimstream.enrich.reading.Reading;
import io.claimstream.events.Article;
import io.claimstream.events.Claim;
import io.claimstream.events.Claim.Alias;
import io.claimstream.events.Claim.Comparison;
import io.claimstream.events.Claim.Evidence;
import io.claimstream.events.Claim.Openness;
import io.claimstream.events.Claim.Rank;
import io.claimstream.events.Claim.Release;
import io.claimstream.events.Claim.Score;
import io.claimstream.events.Claim.Source;
import io.claimstream.events.Claim.Spec;
import io.claimstream.events.Json;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Makes claims of findings: quotes the evidence from the article's own text and gives the id. */
final class Claims {
    private static final String RULES = "rules/2";

    private Claims() {}

    /** The extractor's name: the version of the rules and, where users add to the catalog, a hash of what they add. */
    static String extractor(Catalog catalog) {
        return catalog.version().isEmpty() ? RULES : RULES + "+" + catalog.version();
    }

    static Claim of(Reading reading, Finding finding, String extractor) {
        Article article = reading.article();
        int start = reading.plain().from(finding.evidence().start());
        int end = Math.max(start, reading.plain().to(finding.evidence().end()));
        return new Claim(
                id(article, finding),
                article.articleId(),
                finding.kind(),
                finding.model(),
                finding.payload(Score.class),
                finding.payload(Openness.class),
                finding.payload(Comparison.class),
                finding.payload(Rank.class),
                finding.payload(Spec.class),
                finding.payload(Release.class),
                finding.payload(Alias.class),
                finding.modality(),
                finding.attribution(),
                new Evidence(article.text().substring(start, end), start, end, finding.table()),
                BigDecimal.valueOf(finding.confidence()).setScale(2, RoundingMode.HALF_UP),
                new Source(article.url(), article.publisher(), article.publishedAt()),
                extractor,
                finding.rule());
    }

    /** From what it says and of which model, not from where it says it: a later revision gives it the same id. */
    private static String id(Article article, Finding finding) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (Object part : new Object[] {
                finding.kind(), finding.model().id(), finding.payload(), finding.modality(), finding.attribution()
            }) {
                sha.update(Json.write(part));
                sha.update((byte) '\n');
            }
            return article.articleId() + "-" + HexFormat.of().formatHex(sha.digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
