package io.claimstream.aggregate.fold;

import io.claimstream.aggregate.fold.Cell.Figure;
import io.claimstream.aggregate.fold.Cell.Scale;
import io.claimstream.aggregate.rule.Figures;
import io.claimstream.aggregate.rule.TextOrder;
import io.claimstream.events.Claim.BenchmarkRef;
import io.claimstream.events.Claim.Direction;
import io.claimstream.events.Claim.ModelRef;
import io.claimstream.events.Claim.Unit;
import io.claimstream.events.Delta;
import io.claimstream.events.Leaderboard;
import io.claimstream.events.Leaderboard.Reporter;
import io.claimstream.events.Stance.Standing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All models on one benchmark, ranked. The board has the scale that most models have a figure on;
 * a model without one has a standing, but no rank and no deltas.
 */
public final class Board {
    private final BenchmarkRef benchmark;
    private final boolean lowerIsBetter;
    private final Unit scale;
    private final TreeMap<String, Cell> cells = new TreeMap<>(TextOrder.BYTES);
    private final TreeMap<String, Place> places = new TreeMap<>(TextOrder.BYTES);
    private final List<Place> ranked;

    /**
     * A model's result on the board's scale.
     *
     * @param rank counts from 1, equals share one
     * @param bySetting the best under each setting
     */
    private record Place(int rank, ModelRef model, Scale scale, Figure best, Map<String, Figure> bySetting) {
        BigDecimal value() {
            return best.value();
        }

        Place at(int rank) {
            return new Place(rank, model, scale, best, bySetting);
        }

        /** Whose figure is shown first, then the others by name. */
        List<Reporter> reporters(Figure shown) {
            return Stream.concat(
                            Stream.of(shown),
                            scale.reporters().stream()
                                    .filter(figure -> !figure.origin().equals(shown.origin())))
                    .map(Figure::reporter)
                    .toList();
        }
    }

    private Board(Collection<Cell> cells) {
        cells.forEach(cell -> this.cells.put(cell.model().id(), cell));
        this.benchmark = this.cells.firstEntry().getValue().benchmark();
        this.lowerIsBetter = Boolean.TRUE.equals(benchmark.lowerIsBetter());
        this.scale = most(cells.stream()
                .flatMap(cell -> cell.figures().stream())
                .map(Scale::scale)
                .toList());
        this.ranked = ranked();
        ranked.forEach(place -> places.put(place.model().id(), place));
    }

    /** The board of these cells, one for each model; none without cells. */
    public static @Nullable Board of(Collection<Cell> cells) {
        return cells.isEmpty() ? null : new Board(cells);
    }

    /** The id of the model that leads. */
    String leader() {
        return ranked.get(0).model().id();
    }

    public Leaderboard leaderboard() {
        return new Leaderboard(
                benchmark,
                most(ranked.stream().map(place -> place.best().unit()).toList()),
                ranked.stream().map(Board::cell).toList());
    }

    private static Leaderboard.Cell cell(Place place) {
        Scale figures = place.scale();
        return new Leaderboard.Cell(
                place.rank(),
                place.model(),
                place.value(),
                figures.low().value(),
                figures.high().value(),
                place.best().reporter().setting(),
                value(figures.vendor()),
                value(figures.independent()),
                gap(figures),
                figures.latest().reporter(),
                place.reporters(place.best()));
    }

    /** Where each model stands, by model id. */
    public Map<String, Standing> standings() {
        var standings = new TreeMap<String, Standing>();
        cells.forEach((model, cell) -> standings.put(model, standing(cell, places.get(model))));
        return standings;
    }

    /** A model against all others, both ways round, by key. */
    public Map<String, Delta> deltas(String model) {
        var deltas = new TreeMap<String, Delta>();
        Place place = places.get(model);
        if (place != null) {
            for (Place rival : ranked) {
                if (!rival.model().equals(place.model())) {
                    put(deltas, place, rival);
                    put(deltas, rival, place);
                }
            }
        }
        return deltas;
    }

    /** The models on the board's scale. */
    public Collection<String> models() {
        return places.keySet();
    }

    /** Whether both boards read any cell alike, so that only a cell that differs changes its deltas. */
    boolean readsAs(Board other) {
        return benchmark.equals(other.benchmark) && scale == other.scale;
    }

    private List<Place> ranked() {
        var unranked = new ArrayList<Place>();
        for (Cell cell : cells.values()) {
            for (Scale figures : cell.figures()) {
                if (figures.scale() == scale) {
                    unranked.add(new Place(
                            0, cell.model(), figures, figures.best(lowerIsBetter), figures.bySetting(lowerIsBetter)));
                }
            }
        }
        unranked.sort(Comparator.comparing(Place::value, (a, b) -> Figures.better(a, b, lowerIsBetter))
                .thenComparing(place -> place.model().id(), TextOrder.BYTES));
        var ranked = new ArrayList<Place>();
        for (Place place : unranked) {
            Place before = ranked.isEmpty() ? null : ranked.get(ranked.size() - 1);
            int rank =
                    before != null && before.value().compareTo(place.value()) == 0 ? before.rank() : ranked.size() + 1;
            ranked.add(place.at(rank));
        }
        return List.copyOf(ranked);
    }

    private Standing standing(Cell cell, @Nullable Place place) {
        Scale figures = place == null ? cell.figures().get(0) : place.scale();
        Figure best = figures.best(lowerIsBetter);
        Reporter latest = figures.latest().reporter();
        Place leader = place == null ? null : ranked.get(0);
        return new Standing(
                benchmark,
                best.value(),
                best.unit(),
                place == null ? null : place.rank(),
                leader == null ? null : leader.model(),
                leader == null ? null : best.value().subtract(leader.value()),
                value(figures.vendor()),
                value(figures.independent()),
                gap(figures),
                latest.value(),
                latest.at(),
                best.reporter().claimId());
    }

    private static @Nullable BigDecimal gap(Scale figures) {
        return figures.vendor() == null || figures.independent() == null
                ? null
                : figures.vendor().value().subtract(figures.independent().value());
    }

    /** The figure under a setting that the place has, its best one where there is no common setting. */
    private static Figure under(@Nullable String setting, Place place) {
        return setting == null
                ? place.best()
                : Objects.requireNonNull(place.bySetting().get(setting));
    }

    private static @Nullable BigDecimal value(@Nullable Figure figure) {
        return figure == null ? null : figure.value();
    }

    private void put(Map<String, Delta> deltas, Place place, Place rival) {
        String common = Figures.common(place.bySetting(), rival.bySetting(), Figure::value, lowerIsBetter);
        Figure one = under(common, place);
        Figure other = under(common, rival);
        int order = Figures.better(one.value(), other.value(), lowerIsBetter);
        deltas.put(
                Delta.key(benchmark.id(), place.model().id(), rival.model().id()),
                new Delta(
                        benchmark,
                        one.unit(),
                        place.model(),
                        rival.model(),
                        one.value(),
                        other.value(),
                        one.value().subtract(other.value()),
                        order < 0 ? Direction.AHEAD : order > 0 ? Direction.BEHIND : Direction.LEVEL,
                        common == null ? null : one.reporter().setting(),
                        common != null,
                        common == null
                                ? Figures.incomparable(
                                        one.reporter().setting(),
                                        other.reporter().setting())
                                : null,
                        place.reporters(one),
                        rival.reporters(other)));
    }

    /** The most frequent; the first of the units where several are. */
    private static Unit most(List<Unit> units) {
        var counts = new EnumMap<Unit, Integer>(Unit.class);
        units.forEach(unit -> counts.merge(unit, 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<Unit, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
    }
}
