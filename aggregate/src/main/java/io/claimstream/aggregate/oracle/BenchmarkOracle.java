package io.claimstream.aggregate.oracle;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;
import static java.util.Comparator.naturalOrder;

import io.claimstream.aggregate.rule.Deciding;
import io.claimstream.aggregate.rule.Disputes;
import io.claimstream.aggregate.rule.Figures;
import io.claimstream.aggregate.rule.Figures.Party;
import io.claimstream.aggregate.rule.Origins;
import io.claimstream.aggregate.rule.TextOrder;
import io.claimstream.events.Claim;
import io.claimstream.events.Claim.BenchmarkRef;
import io.claimstream.events.Claim.Direction;
import io.claimstream.events.Claim.ModelRef;
import io.claimstream.events.Claim.Score;
import io.claimstream.events.Claim.Unit;
import io.claimstream.events.Delta;
import io.claimstream.events.Dispute;
import io.claimstream.events.Leaderboard;
import io.claimstream.events.Leaderboard.Reporter;
import io.claimstream.events.Stance.Standing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One benchmark from all its figures. */
final class BenchmarkOracle {
    private static final Comparator<Claim> EXACT_THEN_NEWEST =
            comparing((Claim claim) -> score(claim).approximate()).thenComparing(AggregateOracle.NEWEST_FIRST);
    /** Newest day, exact ones, the better value, newest. */
    private static final Comparator<Claim> CURRENT_FIRST = comparingLong(
                    (Claim claim) -> AggregateOracle.day(claim.source().publishedAt()))
            .reversed()
            .thenComparing(claim -> score(claim).approximate())
            .thenComparing(claim -> Boolean.TRUE.equals(benchmark(claim).lowerIsBetter())
                    ? score(claim).value()
                    : score(claim).value().negate())
            .thenComparing(AggregateOracle.NEWEST_FIRST);

    private final SortedMap<String, ModelRef> names;
    private final SortedMap<String, List<Claim>> byModel = new TreeMap<>(TextOrder.BYTES);
    private final BenchmarkRef benchmark;
    private final boolean lowerIsBetter;
    private final Unit scale;
    /** Models on the board's scale, best first. */
    private final List<Result> results = new ArrayList<>();

    /** The figures of a model on one scale, and the best of them. */
    private record Result(ModelRef model, List<Claim> figures, Claim best) {
        BigDecimal value() {
            return score(best).value();
        }
    }

    BenchmarkOracle(List<Claim> figures, SortedMap<String, ModelRef> names) {
        this.names = names;
        figures.forEach(claim -> byModel.computeIfAbsent(claim.model().id(), any -> new ArrayList<>())
                .add(claim));
        this.benchmark = benchmark(byModel.values().iterator().next().stream()
                .min(comparingLong((Claim claim) ->
                                AggregateOracle.day(claim.source().publishedAt()))
                        .reversed()
                        .thenComparing(claim -> Figures.scale(score(claim).unit()))
                        .thenComparing(CURRENT_FIRST))
                .orElseThrow());
        this.lowerIsBetter = Boolean.TRUE.equals(benchmark.lowerIsBetter());
        this.scale = most(byModel.values().stream().flatMap(said -> scales(said).stream()));
        byModel.forEach((model, said) -> {
            if (scales(said).contains(scale)) {
                results.add(result(model, said, scale));
            }
        });
        results.sort(comparing(Result::value, lowerIsBetter ? naturalOrder() : Comparator.reverseOrder())
                .thenComparing(result -> result.model().id(), TextOrder.BYTES));
    }

    /** The dispute among all figures of one cell under one setting. */
    static @Nullable Dispute dispute(List<Claim> figures) {
        BigDecimal low = figures.stream()
                .map(claim -> score(claim).value())
                .min(naturalOrder())
                .orElseThrow();
        BigDecimal high = figures.stream()
                .map(claim -> score(claim).value())
                .max(naturalOrder())
                .orElseThrow();
        return Disputes.ofFigures(
                AggregateOracle.said(figures.stream()
                        .filter(claim -> score(claim).value().compareTo(low) == 0)
                        .toList()),
                AggregateOracle.said(figures.stream()
                        .filter(claim -> score(claim).value().compareTo(high) == 0)
                        .toList()));
    }

    Leaderboard leaderboard() {
        return new Leaderboard(
                benchmark,
                most(results.stream().map(result -> score(result.best()).unit())),
                results.stream().map(this::cell).toList());
    }

    List<Delta> deltas() {
        var deltas = new ArrayList<Delta>();
        for (Result one : results) {
            for (Result other : results) {
                if (!one.model().equals(other.model())) {
                    deltas.add(delta(one, other));
                }
            }
        }
        return deltas;
    }

    Map<String, Standing> standings() {
        var standings = new TreeMap<String, Standing>();
        byModel.forEach((model, said) -> {
            boolean ranked = scales(said).contains(scale);
            standings.put(
                    model,
                    standing(result(model, said, ranked ? scale : scales(said).first()), ranked));
        });
        return standings;
    }

    private Leaderboard.Cell cell(Result result) {
        List<BigDecimal> values = result.figures().stream()
                .map(claim -> score(claim).value())
                .sorted()
                .toList();
        return new Leaderboard.Cell(
                rank(result),
                result.model(),
                result.value(),
                values.get(0),
                values.get(values.size() - 1),
                score(result.best()).setting(),
                newest(result, Party.VENDOR),
                newest(result, Party.INDEPENDENT),
                gap(result),
                reporter(latest(result)),
                reporters(result, result.best()));
    }

    private Delta delta(Result one, Result other) {
        Map<String, Claim> settings = bySetting(one);
        Map<String, Claim> rivals = bySetting(other);
        String common = Figures.common(settings, rivals, claim -> score(claim).value(), lowerIsBetter);
        Claim shown = common == null ? one.best() : Objects.requireNonNull(settings.get(common));
        Claim against = common == null ? other.best() : Objects.requireNonNull(rivals.get(common));
        BigDecimal value = score(shown).value();
        BigDecimal rivalValue = score(against).value();
        int order = value.compareTo(rivalValue) * (lowerIsBetter ? -1 : 1);
        return new Delta(
                benchmark,
                score(shown).unit(),
                one.model(),
                other.model(),
                value,
                rivalValue,
                value.subtract(rivalValue),
                order > 0 ? Direction.AHEAD : order < 0 ? Direction.BEHIND : Direction.LEVEL,
                common == null ? null : score(shown).setting(),
                common != null,
                common == null
                        ? Figures.incomparable(
                                score(shown).setting(), score(against).setting())
                        : null,
                reporters(one, shown),
                reporters(other, against));
    }

    /** The best result under each of the first few settings by name, and under those of the two ends. */
    private Map<String, Claim> bySetting(Result result) {
        var settings = new TreeMap<String, List<Claim>>(TextOrder.BYTES);
        result.figures()
                .forEach(claim -> settings.computeIfAbsent(Figures.setting(score(claim)), any -> new ArrayList<>())
                        .add(claim));
        Set<String> held = settings.keySet().stream().limit(Figures.SETTINGS).collect(Collectors.toSet());
        for (boolean lower : new boolean[] {true, false}) {
            held.add(Figures.setting(score(best(result.figures(), lower))));
        }
        settings.keySet().retainAll(held);
        var best = new TreeMap<String, Claim>();
        settings.forEach((setting, said) -> best.put(setting, best(said, lowerIsBetter)));
        return best;
    }

    private Standing standing(Result result, boolean ranked) {
        Claim latest = latest(result);
        return new Standing(
                benchmark,
                result.value(),
                score(result.best()).unit(),
                ranked ? rank(result) : null,
                ranked ? results.get(0).model() : null,
                ranked ? result.value().subtract(results.get(0).value()) : null,
                newest(result, Party.VENDOR),
                newest(result, Party.INDEPENDENT),
                gap(result),
                score(latest).value(),
                latest.source().publishedAt(),
                result.best().claimId());
    }

    private static Claim latest(Result result) {
        return result.figures().stream().min(CURRENT_FIRST).orElseThrow();
    }

    private static @Nullable BigDecimal gap(Result result) {
        BigDecimal vendor = newest(result, Party.VENDOR);
        BigDecimal independent = newest(result, Party.INDEPENDENT);
        return vendor == null || independent == null ? null : vendor.subtract(independent);
    }

    /** One more than how many are better. */
    private int rank(Result result) {
        return 1
                + (int) results.stream()
                        .filter(other -> Figures.better(other.value(), result.value(), lowerIsBetter) < 0)
                        .count();
    }

    private Result result(String model, List<Claim> said, Unit scale) {
        List<Claim> figures = said.stream()
                .filter(claim -> Figures.scale(score(claim).unit()) == scale)
                .toList();
        return new Result(Objects.requireNonNull(names.get(model)), figures, best(figures, lowerIsBetter));
    }

    private static Claim best(List<Claim> figures, boolean lowerIsBetter) {
        return figures.stream()
                .min(comparing(
                                (Claim claim) -> score(claim).value(),
                                lowerIsBetter ? naturalOrder() : Comparator.reverseOrder())
                        .thenComparing(EXACT_THEN_NEWEST))
                .orElseThrow();
    }

    /** That of the claim shown, then those of the first few others by name. */
    private static List<Reporter> reporters(Result result, Claim shown) {
        var byOrigin = new TreeMap<String, List<Claim>>(TextOrder.BYTES);
        result.figures()
                .forEach(claim -> byOrigin.computeIfAbsent(Origins.of(claim), any -> new ArrayList<>())
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

    private static @Nullable BigDecimal newest(Result result, Party party) {
        return result.figures().stream()
                .filter(claim -> Figures.party(claim.attribution().type()) == party)
                .min(CURRENT_FIRST)
                .map(claim -> score(claim).value())
                .orElse(null);
    }

    private static Reporter reporter(Claim claim) {
        String credited = claim.attribution().name();
        return new Reporter(
                credited == null ? claim.source().publisher() : credited,
                claim.attribution().type(),
                score(claim).value(),
                score(claim).setting(),
                claim.source().publishedAt(),
                claim.claimId());
    }

    private static SortedSet<Unit> scales(List<Claim> said) {
        var scales = new TreeSet<Unit>();
        said.forEach(claim -> scales.add(Figures.scale(score(claim).unit())));
        return scales;
    }

    private static Unit most(Stream<Unit> units) {
        var counts = new TreeMap<Unit, Integer>();
        units.forEach(unit -> counts.merge(unit, 1, Integer::sum));
        int top = counts.values().stream().max(naturalOrder()).orElseThrow();
        return counts.entrySet().stream()
                .filter(count -> count.getValue() == top)
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    private static Score score(Claim claim) {
        if (claim.score() == null) {
            throw new IllegalArgumentException(claim.claimId() + " has no score");
        }
        return claim.score();
    }

    private static BenchmarkRef benchmark(Claim claim) {
        BenchmarkRef benchmark = score(claim).benchmark();
        if (benchmark == null) {
            throw new IllegalArgumentException(claim.claimId() + " names no benchmark");
        }
        return benchmark;
    }
}
