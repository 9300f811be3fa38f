package io.claimstream.aggregate.oracle;

import static io.claimstream.aggregate.oracle.Result.benchmark;
import static io.claimstream.aggregate.oracle.Result.score;
import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;
import static java.util.Comparator.naturalOrder;

import io.claimstream.aggregate.rule.Disputes;
import io.claimstream.aggregate.rule.Figures;
import io.claimstream.aggregate.rule.Figures.Party;
import io.claimstream.aggregate.rule.TextOrder;
import io.claimstream.events.Claim;
import io.claimstream.events.Claim.BenchmarkRef;
import io.claimstream.events.Claim.Direction;
import io.claimstream.events.Claim.ModelRef;
import io.claimstream.events.Claim.Unit;
import io.claimstream.events.Delta;
import io.claimstream.events.Dispute;
import io.claimstream.events.Leaderboard;
import io.claimstream.events.Stance.Standing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One benchmark from all its figures. */
final class BenchmarkOracle {
    private final SortedMap<String, ModelRef> names;
    private final SortedMap<String, List<Claim>> byModel = new TreeMap<>(TextOrder.BYTES);
    private final BenchmarkRef benchmark;
    private final boolean lowerIsBetter;
    private final Unit scale;
    /** Models on the board's scale, best first. */
    private final List<Result> results = new ArrayList<>();

    BenchmarkOracle(List<Claim> figures, SortedMap<String, ModelRef> names) {
        this.names = names;
        figures.forEach(claim -> byModel.computeIfAbsent(claim.model().id(), any -> new ArrayList<>())
                .add(claim));
        this.benchmark = benchmark(byModel.values().iterator().next().stream()
                .min(comparingLong((Claim claim) ->
                                AggregateOracle.day(claim.source().publishedAt()))
                        .reversed()
                        .thenComparing(claim -> Figures.scale(score(claim).unit()))
                        .thenComparing(Result.CURRENT_FIRST))
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
                result.newest(Party.VENDOR),
                result.newest(Party.INDEPENDENT),
                result.gap(),
                Result.reporter(result.latest()),
                result.reporters(result.best()));
    }

    private Delta delta(Result one, Result other) {
        Map<String, Claim> settings = one.bySetting(lowerIsBetter);
        Map<String, Claim> rivals = other.bySetting(lowerIsBetter);
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
                one.reporters(shown),
                other.reporters(against));
    }

    private Standing standing(Result result, boolean ranked) {
        Claim latest = result.latest();
        return new Standing(
                benchmark,
                result.value(),
                score(result.best()).unit(),
                ranked ? rank(result) : null,
                ranked ? results.get(0).model() : null,
                ranked ? result.value().subtract(results.get(0).value()) : null,
                result.newest(Party.VENDOR),
                result.newest(Party.INDEPENDENT),
                result.gap(),
                score(latest).value(),
                latest.source().publishedAt(),
                result.best().claimId());
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
        return new Result(Objects.requireNonNull(names.get(model)), figures, Result.best(figures, lowerIsBetter));
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
}
