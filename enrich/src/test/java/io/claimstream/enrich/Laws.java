package io.claimstream.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.enrich.catalog.Benchmark;
import io.claimstream.enrich.catalog.Catalog;
import io.claimstream.events.Article;
import io.claimstream.events.Claim;
import io.claimstream.events.Json;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What holds for the claims of any article, whatever the rules are. */
public final class Laws {
    private static final Catalog CATALOG = Catalog.standard();

    private Laws() {}

    /** Checks all of them. */
    public static void hold(Article article, List<Claim> claims) {
        Set<String> ids = new HashSet<>();
        for (Claim claim : claims) {
            assertThat(ids.add(claim.claimId())).as("once: %s", claim.claimId()).isTrue();
            assertThat(claim.claimId()).startsWith(article.articleId() + "-");
            assertThat(claim.articleId()).isEqualTo(article.articleId());
            evidence(article, claim);
            assertThat(claim.confidence()).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
            assertThat(claim.model().id()).isNotBlank();
            assertThat(claim.model().name()).isNotBlank();
            onePayload(claim);
            inRange(claim);
            assertThat(Json.write(claim)).isNotEmpty();
        }
    }

    private static void evidence(Article article, Claim claim) {
        int start = claim.evidence().start();
        int end = claim.evidence().end();
        assertThat(0 <= start && start < end && end <= article.text().length())
                .as("%d to %d of %d", start, end, article.text().length())
                .isTrue();
        assertThat(claim.evidence().quote())
                .isEqualTo(article.text().substring(start, end))
                .isNotBlank();
    }

    private static void onePayload(Claim claim) {
        Object[] payloads = {
            claim.score(),
            claim.openness(),
            claim.comparison(),
            claim.rank(),
            claim.spec(),
            claim.release(),
            claim.alias()
        };
        for (int i = 0; i < payloads.length; i++) {
            assertThat(payloads[i] != null)
                    .as("%s of %s", Claim.Kind.values()[i], claim)
                    .isEqualTo(claim.kind().ordinal() == i);
        }
    }

    private static void inRange(Claim claim) {
        Claim.Score score = claim.score();
        Benchmark benchmark = score == null || score.benchmark() == null
                ? null
                : CATALOG.benchmark(score.benchmark().id());
        if (score != null && benchmark != null) {
            assertThat(score.value().doubleValue()).isGreaterThanOrEqualTo(benchmark.min());
            if (benchmark.max() != null) {
                assertThat(score.value().doubleValue()).isLessThanOrEqualTo(benchmark.max());
            }
        }
    }
}
