package io.claimstream.aggregate.fold;

import static io.claimstream.aggregate.fold.ScoreFold.score;

import io.claimstream.aggregate.fold.Cell.Ends;
import io.claimstream.aggregate.fold.Cell.Figure;
import io.claimstream.aggregate.fold.Cell.Scale;
import io.claimstream.aggregate.rule.Deciding;
import io.claimstream.aggregate.rule.Figures;
import io.claimstream.aggregate.rule.Figures.Party;
import io.claimstream.aggregate.rule.Origins;
import io.claimstream.aggregate.rule.TextOrder;
import io.claimstream.events.Claim;
import io.claimstream.events.Claim.BenchmarkRef;
import io.claimstream.events.Claim.ModelRef;
import io.claimstream.events.Claim.Score;
import io.claimstream.events.Claim.Unit;
import io.claimstream.events.Leaderboard.Reporter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** What a model's figures on one benchmark come to, read from the orders of {@link ScoreFold}: a few rows of each. */
final class CellFold {
    private static final Set<Unit> SCALES = EnumSet.of(Unit.PERCENT, Unit.ELO, Unit.RATIO);

    private final BiFunction<String, String, Claim> claims;
    private final Rows<String> index;

    CellFold(BiFunction<String, String, Claim> claims, Rows<String> index) {
        this.claims = claims;
        this.index = index;
    }

    @Nullable
    Cell cell(ModelRef model, String benchmark) {
        var scales = new ArrayList<Scale>();
        for (Unit unit : SCALES) {
            Scale scale = scale(model.id(), benchmark, unit);
            if (scale != null) {
                scales.add(scale);
            }
        }
        if (scales.isEmpty()) {
            return null;
        }
        return new Cell(model, named(model.id(), scales), List.copyOf(scales));
    }

    /** The benchmark as the latest figure names it; of one day, that on the first scale. */
    private BenchmarkRef named(String model, List<Scale> scales) {
        Claim latest = scales.stream()
                .map(scale -> claims.apply(model, scale.latest().reporter().claimId()))
                .min(Comparator.comparing(
                        claim -> Keys.newestDayFirst(claim.source().publishedAt())))
                .orElseThrow();
        return Objects.requireNonNull(score(latest).benchmark());
    }

    private @Nullable Scale scale(String model, String benchmark, Unit unit) {
        String prefix = Keys.of(model, ScoreFold.FIGURES, benchmark, unit.name());
        Claim low = first(model, prefix + Keys.of(ScoreFold.LOW));
        Claim high = first(model, prefix + Keys.of(ScoreFold.HIGH));
        Claim latest = first(model, prefix + Keys.of(ScoreFold.LATEST));
        if (low == null || high == null || latest == null) {
            return null;
        }
        Claim vendor = first(model, prefix + Keys.of(Party.VENDOR.name()));
        Claim independent = first(model, prefix + Keys.of(Party.INDEPENDENT.name()));
        return new Scale(
                unit,
                figure(low),
                figure(high),
                vendor == null ? null : figure(vendor),
                independent == null ? null : figure(independent),
                figure(latest),
                reporters(model, prefix),
                settings(model, prefix + Keys.of(ScoreFold.VALUES), List.of(low, high)));
    }

    /** The first few by name and those of the ends; none where there is only one. */
    private List<Ends> settings(String model, String all, List<Claim> ends) {
        var settings = new TreeMap<String, Ends>(TextOrder.BYTES);
        Claim low = first(model, all);
        if (low != null && index.firstBehind(all, all + Keys.of(Figures.setting(score(low)))) == null) {
            return List.of();
        }
        while (low != null && settings.size() < Figures.SETTINGS) {
            String setting = Figures.setting(score(low));
            settings.put(setting, ends(model, all + Keys.of(setting), low));
            String next = index.firstBehind(all, all + Keys.of(setting));
            low = next == null ? null : claims.apply(model, next);
        }
        for (Claim end : ends) {
            String setting = Figures.setting(score(end));
            settings.computeIfAbsent(setting, any -> ends(model, all + Keys.of(setting), null));
        }
        return List.copyOf(settings.values());
    }

    private Ends ends(String model, String values, @Nullable Claim lowest) {
        Claim low = lowest == null ? Objects.requireNonNull(first(model, values)) : lowest;
        Claim highest = Objects.requireNonNull(last(model, values));
        Claim high = Objects.requireNonNull(
                first(model, values + Keys.of(Keys.ascending(score(highest).value()))));
        return new Ends(figure(low), figure(high));
    }

    /** One figure of each origin: from the first of one origin to the first behind that origin. */
    private List<Figure> reporters(String model, String prefix) {
        var reporters = new TreeMap<String, Figure>(TextOrder.BYTES);
        String all = prefix + Keys.of(ScoreFold.ORIGIN);
        String claimId = index.first(all, 1).stream().findFirst().orElse(null);
        while (claimId != null && reporters.size() < Deciding.MOST) {
            Figure figure = figure(claims.apply(model, claimId));
            reporters.put(figure.origin(), figure);
            claimId = index.firstBehind(all, all + Keys.of(figure.origin()));
        }
        return List.copyOf(reporters.values());
    }

    private @Nullable Claim first(String model, String prefix) {
        return index.first(prefix, 1).stream()
                .map(id -> claims.apply(model, id))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Claim last(String model, String prefix) {
        String claimId = index.lastBefore(prefix, Keys.LAST);
        return claimId == null ? null : claims.apply(model, claimId);
    }

    private static Figure figure(Claim claim) {
        Score score = score(claim);
        return new Figure(
                Origins.of(claim),
                score.unit(),
                new Reporter(
                        claim.attribution().name() == null
                                ? claim.source().publisher()
                                : claim.attribution().name(),
                        claim.attribution().type(),
                        score.value(),
                        score.setting(),
                        claim.source().publishedAt(),
                        claim.claimId()));
    }
}
