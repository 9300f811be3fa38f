package io.claimstream.aggregate.rule;

import io.claimstream.events.Claim;
import io.claimstream.events.Claim.Score;
import io.claimstream.events.Dispute;
import io.claimstream.events.Dispute.Side;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What makes two sides of a model's claims a dispute; a dispute is named as its newest claim names. */
public final class Disputes {
    private Disputes() {}

    /**
     * One side: its claims, newest first and the newest few, of which there is at least one.
     *
     * @param first when it was first said; absent where no claim of it has a date
     */
    public record Said(List<Claim> claims, @Nullable Instant first) {
        private Claim newest() {
            return claims.get(0);
        }

        private Set<String> origins() {
            return claims.stream().map(Origins::of).collect(Collectors.toSet());
        }

        private Side side(String says) {
            return new Side(says, claims.stream().map(Deciding::of).toList());
        }
    }

    /**
     * The lowest and the highest figure for one cell under one setting. Whoever reports both shows
     * that both can hold.
     */
    public static @Nullable Dispute ofFigures(Said low, Said high) {
        Score lowest = low.newest().score();
        Score highest = high.newest().score();
        if (lowest == null
                || highest == null
                || lowest.benchmark() == null
                || !Tolerance.exceeded(lowest, highest)
                || low.origins().stream().anyMatch(high.origins()::contains)) {
            return null;
        }
        return new Dispute(
                figuresId(low.newest()),
                lowest.benchmark().name() + (lowest.setting() == null ? "" : ", " + lowest.setting()),
                low.newest().model(),
                lowest.benchmark(),
                low.side(lowest.value().toPlainString()),
                high.side(highest.value().toPlainString()),
                highest.value().subtract(lowest.value()),
                Figures.unit(lowest.unit(), highest.unit()),
                later(low, high));
    }

    /** The id of the dispute in which a figure can be. */
    public static String figuresId(Claim claim) {
        Score score = claim.score();
        if (score == null || score.benchmark() == null) {
            throw new IllegalArgumentException(claim.claimId() + " is no figure");
        }
        return String.join(
                "|",
                "figures",
                claim.model().id(),
                score.benchmark().id(),
                Figures.scale(score.unit()).name().toLowerCase(Locale.ROOT),
                Figures.setting(score));
    }

    /** Two positions on a model's openness, of which the verdicts say that they are in conflict. */
    public static Dispute ofOpenness(String conflict, Said one, Said other) {
        return new Dispute(
                opennessId(one.newest().model().id(), conflict),
                "openness: " + conflict,
                one.newest().model(),
                null,
                one.side(position(one)),
                other.side(position(other)),
                null,
                null,
                later(one, other));
    }

    /** The id of a conflict on a model's openness. */
    public static String opennessId(String model, String conflict) {
        return String.join("|", "openness", model, conflict);
    }

    private static String position(Said said) {
        return String.valueOf(Position.of(said.newest())).toLowerCase(Locale.ROOT);
    }

    private static @Nullable Instant later(Said one, Said other) {
        return Stream.of(one, other)
                .map(Said::first)
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(null);
    }
}
