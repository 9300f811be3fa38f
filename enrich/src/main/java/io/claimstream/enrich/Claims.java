package io.claimstream.enrich;

import io.claimstream.enrich.reading.Finding;
import io.claimstream.enrich.reading.Reading;
import io.claimstream.enrich.text.Plain;
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
import java.util.List;

/** Makes claims of one article's findings: quotes the evidence from its own text and gives ids. For one thread. */
final class Claims {
    private final Article article;
    private final Plain plain;
    private final Source source;
    private final ClaimIds ids;
    private final Calibration calibration;
    private Evidence quoted = new Evidence("", 0, 0, false);

    Claims(Reading reading, Calibration calibration) {
        this.article = reading.article();
        this.plain = reading.plain();
        this.source = new Source(article.url(), article.publisher(), article.publishedAt());
        this.ids = new ClaimIds(article.articleId());
        this.calibration = calibration;
    }

    /**
     * @param extractor whose finding it is
     */
    Claim of(Finding finding, String extractor) {
        return new Claim(
                ids.of(finding),
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
                evidence(finding),
                calibration.confidence(finding),
                source,
                extractor,
                finding.rule());
    }

    /** What several claims of a sentence quote is quoted once. */
    private Evidence evidence(Finding finding) {
        int start = plain.from(finding.evidence().start());
        int end = Math.max(start, plain.to(finding.evidence().end()));
        if (quoted.start() != start || quoted.end() != end || quoted.table() != finding.table()) {
            quoted = new Evidence(article.text().substring(start, end), start, end, finding.table());
        }
        return quoted;
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
