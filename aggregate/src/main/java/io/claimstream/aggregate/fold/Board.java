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
import java.util.TreeMap;
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

    /** A model's result on the board's scale; {@code rank} counts from 1, equals share one. */
    private record Place(int rank, ModelRef model, Scale scale, Figure best, List<Reporter> reporters) {
        BigDecimal value() {
            return best.reporter().value();
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

    public Leaderboard leaderboard() {
        return new Leaderboard(
                benchmark,
                most(ranked.stream().map(place -> place.best().unit()).toList()),
                ranked.stream()
                        .map(place -> new Leaderboard.Cell(
                                place.rank(),
                                place.model(),
                                place.best().reporter().value(),
                                place.scale().low().reporter().value(),
                                place.scale().high().reporter().value(),
                                place.best().reporter().setting(),
                                place.reporters()))
                        .toList());
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
                    Figure best = best(figures);
                    unranked.add(new Place(0, cell.model(), figures, best, reporters(best, figures)));
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
            ranked.add(new Place(rank, place.model(), place.scale(), place.best(), place.reporters()));
        }
        return List.copyOf(ranked);
    }

    private Figure best(Scale figures) {
        return lowerIsBetter ? figures.low() : figures.high();
    }

    /** Whose figure is shown first, then the others by name. */
    private static List<Reporter> reporters(Figure best, Scale figures) {
        var reporters = new ArrayList<Reporter>();
        reporters.add(best.reporter());
        for (Figure figure : figures.reporters()) {
            if (!figure.origin().equals(best.origin())) {
                reporters.add(figure.reporter());
            }
        }
        return List.copyOf(reporters);
    }

    private Standing standing(Cell cell, @Nullable Place place) {
        Scale figures = place == null ? cell.figures().get(0) : place.scale();
        Figure best = best(figures);
        BigDecimal vendor = value(figures.vendor());
        BigDecimal independent = value(figures.independent());
        Place leader = place == null ? null : ranked.get(0);
        return new Standing(
                benchmark,
                best.reporter().value(),
                best.unit(),
                place == null ? null : place.rank(),
                leader == null ? null : leader.model(),
                leader == null ? null : best.reporter().value().subtract(leader.value()),
                vendor,
                independent,
                vendor == null || independent == null ? null : vendor.subtract(independent));
    }

    private static @Nullable BigDecimal value(@Nullable Figure figure) {
        return figure == null ? null : figure.reporter().value();
    }

    private void put(Map<String, Delta> deltas, Place place, Place rival) {
        String reason = Figures.incomparable(
                place.best().reporter().setting(), rival.best().reporter().setting());
        int order = Figures.better(place.value(), rival.value(), lowerIsBetter);
        deltas.put(
                Delta.key(benchmark.id(), place.model().id(), rival.model().id()),
                new Delta(
                        benchmark,
                        place.best().unit(),
                        place.model(),
                        rival.model(),
                        place.value(),
                        rival.value(),
                        place.value().subtract(rival.value()),
                        order < 0 ? Direction.AHEAD : order > 0 ? Direction.BEHIND : Direction.LEVEL,
                        reason == null,
                        reason,
                        place.reporters(),
                        rival.reporters()));
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
