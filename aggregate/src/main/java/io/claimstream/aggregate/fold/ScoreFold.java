package io.claimstream.aggregate.fold;

import io.claimstream.aggregate.fold.Cell.Ends;
import io.claimstream.aggregate.fold.Cell.Figure;
import io.claimstream.aggregate.fold.Cell.Scale;
import io.claimstream.aggregate.rule.Deciding;
import io.claimstream.aggregate.rule.Disputes;
import io.claimstream.aggregate.rule.Figures;
import io.claimstream.aggregate.rule.Figures.Party;
import io.claimstream.aggregate.rule.Origins;
import io.claimstream.aggregate.rule.TextOrder;
import io.claimstream.events.Claim;
import io.claimstream.events.Claim.BenchmarkRef;
import io.claimstream.events.Claim.ModelRef;
import io.claimstream.events.Claim.Score;
import io.claimstream.events.Claim.Unit;
import io.claimstream.events.Dispute;
import io.claimstream.events.Leaderboard.Reporter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** A model's figures on each benchmark, in every order in which the board asks for them. */
final class ScoreFold {
    /** model, benchmark, scale: what follows, each ended by newest and claim. */
    private static final String FIGURES = "figures";

    private static final String LOW = "low";
    private static final String HIGH = "high";
    private static final String LATEST = "latest";
    private static final String VALUES = "values";
    private static final String ORIGIN = "origin";
    private static final String EXACT = "0";
    private static final String APPROXIMATE = "1";
    private static final Set<Unit> SCALES = EnumSet.of(Unit.PERCENT, Unit.ELO, Unit.RATIO);

    private final BiFunction<String, String, Claim> claims;
    private final Rows<String> index;

    ScoreFold(BiFunction<String, String, Claim> claims, Rows<String> index) {
        this.claims = claims;
        this.index = index;
    }

    void add(String model, Claim claim) {
        keys(model, claim).forEach(key -> index.put(key, claim.claimId()));
    }

    void remove(String model, Claim claim) {
        keys(model, claim).forEach(index::remove);
    }

    /** The benchmarks that have a figure, in the order of their ids. */
    List<String> benchmarks(String model) {
        var benchmarks = new ArrayList<String>();
        String all = Keys.of(model, FIGURES);
        String claimId = index.first(all, 1).stream().findFirst().orElse(null);
        while (claimId != null) {
            String benchmark = String.valueOf(Figures.benchmark(claims.apply(model, claimId)));
            benchmarks.add(benchmark);
            claimId = index.firstBehind(all, Keys.of(model, FIGURES, benchmark));
        }
        return benchmarks;
    }

    /** The dispute in which a claim's figure is or was, among all of its cell under its setting. */
    Optional<Dispute> dispute(String model, Claim claim) {
        String values = values(model, claim);
        Claim low = first(model, values);
        Claim high = last(model, values);
        if (low == null
                || high == null
                || score(low).value().compareTo(score(high).value()) == 0) {
            return Optional.empty();
        }
        return Optional.ofNullable(Disputes.ofFigures(said(model, values, low), said(model, values, high)));
    }

    /** All that report one value, exact ones and approximate ones. */
    private Disputes.Said said(String model, String values, Claim one) {
        var newest = new ArrayList<Claim>();
        Instant since = null;
        for (String exact : List.of(EXACT, APPROXIMATE)) {
            String same = values + Keys.of(Keys.ascending(score(one).value()), exact);
            index.first(same, Deciding.MOST).forEach(id -> newest.add(claims.apply(model, id)));
            Claim oldest = last(model, same);
            Instant first = oldest == null ? null : oldest.source().publishedAt();
            since = since == null || (first != null && first.isBefore(since)) ? first : since;
        }
        newest.sort(Keys.NEWEST_FIRST);
        return new Disputes.Said(newest.stream().limit(Deciding.MOST).toList(), since);
    }

    private static String values(String model, Claim claim) {
        Score score = score(claim);
        return Keys.of(
                model,
                FIGURES,
                String.valueOf(Figures.benchmark(claim)),
                Figures.scale(score.unit()).name(),
                VALUES,
                Figures.setting(score));
    }

    private @Nullable Claim last(String model, String prefix) {
        String claimId = index.lastBefore(prefix, Keys.LAST);
        return claimId == null ? null : claims.apply(model, claimId);
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
        String prefix = Keys.of(model, FIGURES, benchmark, unit.name());
        Claim low = first(model, prefix + Keys.of(LOW));
        Claim high = first(model, prefix + Keys.of(HIGH));
        Claim latest = first(model, prefix + Keys.of(LATEST));
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
                settings(model, prefix + Keys.of(VALUES), List.of(low, high)));
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
        String all = prefix + Keys.of(ORIGIN);
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

    private static List<String> keys(String model, Claim claim) {
        String benchmark = Figures.benchmark(claim);
        if (benchmark == null) {
            return List.of();
        }
        Score score = score(claim);
        Instant at = claim.source().publishedAt();
        String newest = Keys.of(Keys.newestFirst(at), claim.claimId());
        String exact = score.approximate() ? APPROXIMATE : EXACT;
        boolean lower = score.benchmark() != null
                && Boolean.TRUE.equals(score.benchmark().lowerIsBetter());
        String statement = Keys.of(Keys.newestDayFirst(at), exact, Keys.best(score.value(), lower)) + newest;
        String prefix =
                Keys.of(model, FIGURES, benchmark, Figures.scale(score.unit()).name());
        var keys = new ArrayList<String>();
        keys.add(prefix + Keys.of(LOW, Keys.ascending(score.value()), exact) + newest);
        keys.add(prefix + Keys.of(HIGH, Keys.ascending(score.value().negate()), exact) + newest);
        keys.add(prefix + Keys.of(ORIGIN, Origins.of(claim)) + statement);
        keys.add(prefix + Keys.of(LATEST) + statement);
        keys.add(values(model, claim) + Keys.of(Keys.ascending(score.value()), exact) + newest);
        Party party = Figures.party(claim.attribution().type());
        if (party != null) {
            keys.add(prefix + Keys.of(party.name()) + statement);
        }
        return keys;
    }

    private static Score score(Claim claim) {
        if (claim.score() == null) {
            throw new IllegalStateException("Claim %s has no score".formatted(claim.claimId()));
        }
        return claim.score();
    }
}
