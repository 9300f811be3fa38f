package io.claimstream.aggregate.oracle;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;
import static java.util.Comparator.naturalOrder;

import io.claimstream.aggregate.rule.Deciding;
import io.claimstream.aggregate.rule.Figures;
import io.claimstream.aggregate.rule.Figures.Party;
import io.claimstream.aggregate.rule.Origins;
import io.claimstream.aggregate.rule.TextOrder;
import io.claimstream.events.Claim;
import io.claimstream.events.Claim.BenchmarkRef;
import io.claimstream.events.Claim.ModelRef;
import io.claimstream.events.Claim.Score;
import io.claimstream.events.Leaderboard.Reporter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The figures of a model on one scale of a benchmark, and the best of them. */
record Result(ModelRef model, List<Claim> figures, Claim best) {
    private static final Comparator<Claim> EXACT_THEN_NEWEST =
            comparing((Claim claim) -> score(claim).approximate()).thenComparing(AggregateOracle.NEWEST_FIRST);
    /** Newest day, exact ones, the better value, newest. */
    static final Comparator<Claim> CURRENT_FIRST = comparingLong(
                    (Claim claim) -> AggregateOracle.day(claim.source().publishedAt()))
            .reversed()
            .thenComparing(claim -> score(claim).approximate())
            .thenComparing(claim -> Boolean.TRUE.equals(benchmark(claim).lowerIsBetter())
                    ? score(claim).value()
                    : score(claim).value().negate())
            .thenComparing(AggregateOracle.NEWEST_FIRST);

    BigDecimal value() {
        return score(best).value();
    }

    /** The best result under each of the first few settings by name, and under those of the two ends. */
    Map<String, Claim> bySetting(boolean lowerIsBetter) {
        var settings = new TreeMap<String, List<Claim>>(TextOrder.BYTES);
        figures.forEach(claim -> settings.computeIfAbsent(Figures.setting(score(claim)), any -> new ArrayList<>())
                .add(claim));
        Set<String> held = settings.keySet().stream().limit(Figures.SETTINGS).collect(Collectors.toSet());
        for (boolean lower : new boolean[] {true, false}) {
            held.add(Figures.setting(score(best(figures, lower))));
        }
        settings.keySet().retainAll(held);
        var best = new TreeMap<String, Claim>();
        settings.forEach((setting, said) -> best.put(setting, best(said, lowerIsBetter)));
        return best;
    }

    Claim latest() {
        return figures.stream().min(CURRENT_FIRST).orElseThrow();
    }

    @Nullable
    BigDecimal gap() {
        BigDecimal vendor = newest(Party.VENDOR);
        BigDecimal independent = newest(Party.INDEPENDENT);
        return vendor == null || independent == null ? null : vendor.subtract(independent);
    }

    static Claim best(List<Claim> figures, boolean lowerIsBetter) {
        return figures.stream()
                .min(comparing(
                                (Claim claim) -> score(claim).value(),
                                lowerIsBetter ? naturalOrder() : Comparator.reverseOrder())
                        .thenComparing(EXACT_THEN_NEWEST))
                .orElseThrow();
    }

    /** That of the claim shown, then those of the first few others by name. */
    List<Reporter> reporters(Claim shown) {
        var byOrigin = new TreeMap<String, List<Claim>>(TextOrder.BYTES);
        figures.forEach(claim -> byOrigin.computeIfAbsent(Origins.of(claim), any -> new ArrayList<>())
                .add(claim));
        var reporters = new ArrayList<Reporter>();
        reporters.add(reporter(shown));
        byOrigin.entrySet().stream()
                .limit(Deciding.MOST)
                .filter(said -> !said.getKey().equals(Origins.of(shown)))
                .forEach(said -> reporters.add(
                        reporter(said.getValue().stream().min(CURRENT_FIRST).orElseThrow())));
        return reporters;
    }

    @Nullable
    BigDecimal newest(Party party) {
        return figures.stream()
                .filter(claim -> Figures.party(claim.attribution().type()) == party)
                .min(CURRENT_FIRST)
                .map(claim -> score(claim).value())
                .orElse(null);
    }

    static Reporter reporter(Claim claim) {
        String credited = claim.attribution().name();
        return new Reporter(
                credited == null ? claim.source().publisher() : credited,
                claim.attribution().type(),
                score(claim).value(),
                score(claim).setting(),
                claim.source().publishedAt(),
                claim.claimId());
    }

    static Score score(Claim claim) {
        if (claim.score() == null) {
            throw new IllegalArgumentException(claim.claimId() + " has no score");
        }
        return claim.score();
    }

    static BenchmarkRef benchmark(Claim claim) {
        BenchmarkRef benchmark = score(claim).benchmark();
        if (benchmark == null) {
            throw new IllegalArgumentException(claim.claimId() + " names no benchmark");
        }
        return benchmark;
    }
}
