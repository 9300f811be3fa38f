package io.claimstream.aggregate.fold;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.aggregate.World;
import io.claimstream.aggregate.oracle.AggregateOracle;
import io.claimstream.aggregate.oracle.Aggregates;
import io.claimstream.aggregate.rule.ArticleDisputes;
import io.claimstream.aggregate.rule.Voices;
import io.claimstream.events.Claim;
import io.claimstream.events.Delta;
import io.claimstream.events.Dispute;
import io.claimstream.events.Leaderboard;
import io.claimstream.events.Stance;
import io.claimstream.events.Stance.Standing;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The folds without Kafka, each change applied at once, against the oracle. */
class FoldTest {
    private static final int WORLDS = Integer.getInteger("worlds", 500);

    private final MemoryRows<Claim> claims = new MemoryRows<>();
    private final MemoryRows<String> index = new MemoryRows<>();
    private final MemoryRows<Long> counts = new MemoryRows<>();
    private final MemoryRows<Voices> voices = new MemoryRows<>();
    private final MemoryRows<OpennessSummary> summaries = new MemoryRows<>();
    private final MemoryRows<Dispute> openDisputes = new MemoryRows<>();
    private final ModelFold models = new ModelFold(claims, index, counts, voices, summaries, openDisputes);
    private final MemoryRows<Claim> articleClaims = new MemoryRows<>();
    private final ArticleFold articles = new ArticleFold(articleClaims);
    private final Map<String, ArticleDisputes.Subject> subjectOf = new TreeMap<>();
    private final Map<String, Dispute> disputes = new TreeMap<>();
    private final Map<String, String> modelOf = new TreeMap<>();
    private final Map<String, Map<String, Cell>> cells = new TreeMap<>();
    private final Map<String, Stance> profiles = new TreeMap<>();
    private final Map<String, Map<String, Standing>> standings = new TreeMap<>();
    private final Map<String, Leaderboard> leaderboards = new TreeMap<>();
    private final Map<String, Delta> deltas = new TreeMap<>();

    @Test
    void foldsOfRandomWorldsEqualTheOracleAndLeaveNoRowsWhenWithdrawn() {
        World.seeds(WORLDS).forEach(seed -> {
            World world = World.of(seed);
            world.deliveries().forEach(delivery -> deliver(delivery.claimId(), delivery.claim()));
            assertThat(content()).as("seed %d", seed).isEqualTo(AggregateOracle.of(world.claims()));

            world.claims().forEach(claim -> deliver(claim.claimId(), null));
            assertThat(claims.isEmpty()
                            && index.isEmpty()
                            && counts.isEmpty()
                            && voices.isEmpty()
                            && summaries.isEmpty()
                            && openDisputes.isEmpty()
                            && articleClaims.isEmpty())
                    .as("seed %d, withdrawn", seed)
                    .isTrue();
        });
    }

    private void deliver(String claimId, @Nullable Claim claim) {
        String before = modelOf.get(claimId);
        String now = claim == null ? null : claim.model().id();
        if (before != null && !before.equals(now)) {
            fold(before, claimId, null);
            modelOf.remove(claimId);
        }
        if (now != null) {
            modelOf.put(claimId, now);
            fold(now, claimId, claim);
        }
        var subject = claim == null ? null : ArticleDisputes.subject(claim);
        var from = subjectOf.remove(claimId);
        if (from != null && !from.equals(subject)) {
            article(from, claimId, null);
        }
        if (subject != null) {
            subjectOf.put(claimId, subject);
            article(subject, claimId, claim);
        }
    }

    private void article(ArticleDisputes.Subject subject, String claimId, @Nullable Claim claim) {
        articles.apply(ArticleFold.key(subject), claimId, claim)
                .forEach(change -> keep(disputes, change.id(), Optional.ofNullable(change.after())));
    }

    private void fold(String model, String claimId, @Nullable Claim claim) {
        var touched = models.apply(model, claimId, claim);
        if (touched != null) {
            keep(profiles, model, Optional.ofNullable(models.stance(model)));
            touched.disputes().forEach(change -> keep(disputes, change.id(), Optional.ofNullable(change.after())));
            touched.benchmarks().forEach(benchmark -> board(benchmark, model, models.cell(model, benchmark)));
        }
    }

    private void board(String benchmark, String model, @Nullable Cell cell) {
        var on = cells.computeIfAbsent(benchmark, any -> new TreeMap<>());
        Board before = Board.of(on.values());
        keep(on, model, Optional.ofNullable(cell));
        BoardChange change = BoardChange.between(before, Board.of(on.values()), model);
        change.leaderboards().forEach((key, value) -> keep(leaderboards, key, value));
        change.deltas().forEach((key, value) -> keep(deltas, key, value));
        change.standings()
                .forEach(
                        (key, value) -> keep(standings.computeIfAbsent(key, any -> new TreeMap<>()), benchmark, value));
    }

    private Aggregates content() {
        var stances = new TreeMap<String, Stance>();
        profiles.forEach((model, profile) -> stances.put(
                model,
                profile.with(
                        new ArrayList<>(standings.getOrDefault(model, Map.of()).values()))));
        return new Aggregates(stances, new TreeMap<>(leaderboards), new TreeMap<>(deltas), new TreeMap<>(disputes));
    }

    private static <V> void keep(Map<String, V> in, String key, Optional<V> value) {
        value.ifPresentOrElse(there -> in.put(key, there), () -> in.remove(key));
    }
}
