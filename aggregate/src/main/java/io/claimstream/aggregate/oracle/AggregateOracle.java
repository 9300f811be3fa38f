package io.claimstream.aggregate.oracle;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import io.claimstream.aggregate.rule.ArticleDisputes;
import io.claimstream.aggregate.rule.ClaimCheck;
import io.claimstream.aggregate.rule.Deciding;
import io.claimstream.aggregate.rule.Disputes;
import io.claimstream.aggregate.rule.Figures;
import io.claimstream.aggregate.rule.Origins;
import io.claimstream.aggregate.rule.TextOrder;
import io.claimstream.events.Claim;
import io.claimstream.events.Claim.ModelRef;
import io.claimstream.events.Delta;
import io.claimstream.events.Dispute;
import io.claimstream.events.Leaderboard;
import io.claimstream.events.Stance;
import io.claimstream.events.Stance.Standing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the stage must come to, from all claims at once. It shares the rules with the folds and
 * nothing else: where the two agree byte for byte, neither order nor repetition matters.
 */
public final class AggregateOracle {
    static final Comparator<Claim> NEWEST_FIRST = comparing(
                    (Claim claim) -> claim.source().publishedAt(), nullsLast(reverseOrder()))
            .thenComparing(Claim::claimId, TextOrder.BYTES);

    private AggregateOracle() {}

    /** Claims of one id replace each other in the order given; what is not valid is left out. */
    public static Aggregates of(Collection<Claim> claims) {
        var byId = new TreeMap<String, Claim>();
        claims.forEach(claim -> byId.put(claim.claimId(), claim));
        List<Claim> valid = byId.values().stream()
                .filter(claim -> ClaimCheck.problem(claim.claimId(), claim) == null)
                .toList();
        TreeMap<String, List<Claim>> byModel = valid.stream()
                .collect(groupingBy(claim -> claim.model().id(), TreeMap::new, toCollection(ArrayList::new)));
        var names = new TreeMap<String, ModelRef>();
        byModel.forEach((model, said) -> names.put(model, name(said)));

        var leaderboards = new TreeMap<String, Leaderboard>();
        var deltas = new TreeMap<String, Delta>();
        var standings = new TreeMap<String, SortedMap<String, Standing>>();
        valid.stream()
                .filter(claim -> Figures.benchmark(claim) != null)
                .collect(groupingBy(Figures::benchmark, TreeMap::new, toCollection(ArrayList::new)))
                .forEach((benchmark, figures) -> {
                    var oracle = new BenchmarkOracle(figures, names);
                    leaderboards.put(benchmark, oracle.leaderboard());
                    oracle.deltas()
                            .forEach(delta -> deltas.put(
                                    Delta.key(
                                            benchmark,
                                            delta.model().id(),
                                            delta.rival().id()),
                                    delta));
                    oracle.standings()
                            .forEach((model, standing) -> standings
                                    .computeIfAbsent(model, any -> new TreeMap<>(TextOrder.BYTES))
                                    .put(benchmark, standing));
                });

        var stances = new TreeMap<String, Stance>();
        names.forEach((model, name) -> stances.put(
                model,
                stance(
                        byModel.getOrDefault(model, new ArrayList<>()),
                        name,
                        standings.getOrDefault(model, new TreeMap<>()).values())));
        return new Aggregates(stances, leaderboards, deltas, disputes(valid, byModel.values()));
    }

    private static SortedMap<String, Dispute> disputes(List<Claim> valid, Collection<List<Claim>> byModel) {
        var disputes = new TreeMap<String, Dispute>();
        valid.stream()
                .filter(claim -> ArticleDisputes.subject(claim) != null)
                .collect(groupingBy(ArticleDisputes::subject))
                .values()
                .forEach(said -> disputes.putAll(ArticleDisputes.of(said)));
        valid.stream()
                .filter(claim -> Figures.benchmark(claim) != null)
                .collect(groupingBy(Disputes::figuresId))
                .forEach((id, figures) -> {
                    Dispute dispute = BenchmarkOracle.dispute(figures);
                    if (dispute != null) {
                        disputes.put(id, dispute);
                    }
                });
        byModel.forEach(said -> disputes.putAll(new OpennessOracle(said).disputes()));
        return disputes;
    }

    /** One side of a dispute. */
    static Disputes.Said said(Collection<Claim> claims) {
        return new Disputes.Said(
                claims.stream().sorted(NEWEST_FIRST).limit(Deciding.MOST).toList(),
                claims.stream()
                        .map(claim -> claim.source().publishedAt())
                        .filter(Objects::nonNull)
                        .min(naturalOrder())
                        .orElse(null));
    }

    private static ModelRef name(List<Claim> said) {
        return said.stream()
                .min(comparing((Claim claim) -> !claim.model().known()).thenComparing(NEWEST_FIRST))
                .orElseThrow()
                .model();
    }

    private static Stance stance(List<Claim> said, ModelRef model, Collection<Standing> standings) {
        var openness = new OpennessOracle(said);
        List<Instant> times = said.stream()
                .map(claim -> claim.source().publishedAt())
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return new Stance(
                model,
                openness.openness(),
                List.copyOf(standings),
                openness.evidence(),
                said.stream()
                        .map(Origins::of)
                        .collect(toCollection(TreeSet::new))
                        .size(),
                said.size(),
                times.stream().min(naturalOrder()).orElse(null),
                times.stream().max(naturalOrder()).orElse(null));
    }

    /** Days since 1970, what has no date before all. */
    static long day(@Nullable Instant at) {
        return at == null ? Long.MIN_VALUE : Math.floorDiv(at.getEpochSecond(), 86_400L);
    }
}
