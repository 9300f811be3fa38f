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
import java.util.List;

/** Makes claims of findings: quotes the evidence from the article's own text and gives the id. */
final class Claims {
    private static final String RULES = "rules/2";

    private final String extractor;
    private final Calibration calibration;

    /**
     * @param extractor whose findings these are
     */
    Claims(String extractor, Calibration calibration) {
        this.extractor = extractor;
        this.calibration = calibration;
    }

    /** The extractor's name: the version of the rules and, where users add to the catalog, a hash of what they add. */
    static String extractor(Catalog catalog) {
        return catalog.version().isEmpty() ? RULES : RULES + "+" + catalog.version();
    }

    /** The same for another extractor's findings. */
    Claims by(String other) {
        return new Claims(other, calibration);
    }

    Claim of(Reading reading, Finding finding) {
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
                confidence(finding),
                new Source(article.url(), article.publisher(), article.publishedAt()),
                extractor,
                finding.rule());
    }

    /** How often such findings are right, to two decimals. */
    BigDecimal confidence(Finding finding) {
        return BigDecimal.valueOf(calibration.confidence(finding.rule(), finding.strength()))
                .setScale(2, RoundingMode.HALF_UP);
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

    /** What a claim comes to: equal for two that nobody would count as two. */
    static Object gist(Claim claim) {
        Score score = claim.score();
        Openness openness = claim.openness();
        if (score != null) {
            String benchmark = score.benchmark() == null
                    ? score.row() + "|" + score.category()
                    : score.benchmark().id();
            return List.of(claim.model().id(), benchmark, score.value());
        }
        if (openness != null) {
            return List.of(claim.model().id(), openness.dimension(), openness.status(), claim.modality());
        }
        return claim.claimId();
    }
}
