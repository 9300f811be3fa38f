package io.claimstream.aggregate;

import io.claimstream.events.Claim;
import io.claimstream.events.Claim.Attribution;
import io.claimstream.events.Claim.AttributionType;
import io.claimstream.events.Claim.BenchmarkRef;
import io.claimstream.events.Claim.Comparison;
import io.claimstream.events.Claim.Dimension;
import io.claimstream.events.Claim.Direction;
import io.claimstream.events.Claim.Kind;
import io.claimstream.events.Claim.Modality;
import io.claimstream.events.Claim.ModelRef;
import io.claimstream.events.Claim.Openness;
import io.claimstream.events.Claim.Score;
import io.claimstream.events.Claim.Source;
import io.claimstream.events.Claim.Status;
import io.claimstream.events.Claim.Unit;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Claims as tests say them: start from one, change what matters. */
public record Claims(Claim claim) {
    /** The benchmark that scores are on unless said otherwise. */
    public static final BenchmarkRef BENCHMARK = new BenchmarkRef("hle", "Humanity's Last Exam");

    public static Claims openness(String id, String model, Dimension dimension, Status status) {
        return new Claims(claim(id, Kind.OPENNESS, model, null, new Openness(dimension, status, null, null)));
    }

    public static Claims score(String id, String model, String value) {
        var score = new Score(BENCHMARK, null, null, new BigDecimal(value), Unit.PERCENT, false, null);
        return new Claims(claim(id, Kind.SCORE, model, score, null));
    }

    /** A stated difference on {@link #BENCHMARK}. */
    public static Claims comparison(String id, String model, Direction direction, String delta, String rival) {
        return score(id, model, "0")
                .compared(new Comparison(
                        new ModelRef(rival, rival, null, true),
                        BENCHMARK,
                        null,
                        direction,
                        new BigDecimal(delta),
                        Unit.POINTS));
    }

    private Claims compared(Comparison comparison) {
        return new Claims(new Claim(
                claim.claimId(),
                claim.articleId(),
                Kind.COMPARISON,
                claim.model(),
                null,
                null,
                comparison,
                null,
                null,
                null,
                null,
                claim.modality(),
                claim.attribution(),
                claim.evidence(),
                claim.confidence(),
                claim.source(),
                claim.extractor(),
                null));
    }

    private static Claim claim(String id, Kind kind, String model, @Nullable Score score, @Nullable Openness openness) {
        return new Claim(
                id,
                "article-of-" + id,
                kind,
                new ModelRef(model, model, "Meta", true),
                score,
                openness,
                null,
                null,
                null,
                null,
                null,
                Modality.ASSERTED,
                new Attribution(null, AttributionType.UNKNOWN),
                new Claim.Evidence("the words of " + id, 0, 10, false),
                BigDecimal.ONE,
                new Source(null, "publisher of " + id, null),
                "test/1",
                null);
    }

    public Claims in(String article) {
        return with(claim.score(), claim.openness(), claim.modality(), claim.attribution(), claim.source(), article);
    }

    public Claims at(String day) {
        Source source = claim.source();
        return from(new Source(source.url(), source.publisher(), Instant.parse(day + "T09:00:00Z")));
    }

    public Claims from(@Nullable String publisher) {
        return from(new Source(claim.source().url(), publisher, claim.source().publishedAt()));
    }

    public Claims by(@Nullable String name, AttributionType type) {
        return with(
                claim.score(), claim.openness(), claim.modality(), new Attribution(name, type), claim.source(), null);
    }

    public Claims said(Modality modality) {
        return with(claim.score(), claim.openness(), modality, claim.attribution(), claim.source(), null);
    }

    public Claims about(String others) {
        Openness said = claim.openness();
        return with(
                null,
                new Openness(said.dimension(), said.status(), said.detail(), others),
                claim.modality(),
                claim.attribution(),
                claim.source(),
                null);
    }

    public Claims on(BenchmarkRef benchmark, Unit unit) {
        Score score = claim.score();
        return scored(new Score(benchmark, null, null, score.value(), unit, score.approximate(), score.setting()));
    }

    public Claims under(String setting) {
        Score score = claim.score();
        return scored(new Score(score.benchmark(), null, null, score.value(), score.unit(), false, setting));
    }

    private Claims scored(Score score) {
        return with(score, null, claim.modality(), claim.attribution(), claim.source(), null);
    }

    private Claims from(Source source) {
        return with(claim.score(), claim.openness(), claim.modality(), claim.attribution(), source, null);
    }

    private Claims with(
            @Nullable Score score,
            @Nullable Openness openness,
            Modality modality,
            Attribution attribution,
            Source source,
            @Nullable String article) {
        return new Claims(new Claim(
                claim.claimId(),
                article == null ? claim.articleId() : article,
                claim.kind(),
                claim.model(),
                score,
                openness,
                claim.comparison(),
                null,
                null,
                null,
                null,
                modality,
                attribution,
                claim.evidence(),
                claim.confidence(),
                source,
                claim.extractor(),
                null));
    }
}
