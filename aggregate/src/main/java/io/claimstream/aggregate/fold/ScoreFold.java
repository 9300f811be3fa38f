package io.claimstream.aggregate.fold;

import io.claimstream.aggregate.rule.Deciding;
import io.claimstream.aggregate.rule.Disputes;
import io.claimstream.aggregate.rule.Figures;
import io.claimstream.aggregate.rule.Figures.Party;
import io.claimstream.aggregate.rule.Origins;
import io.claimstream.events.Claim;
import io.claimstream.events.Claim.Score;
import io.claimstream.events.Dispute;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** A model's figures on each benchmark, in every order in which its cells and disputes ask for them. */
final class ScoreFold {
    /** model, benchmark, scale: what follows, each ended by newest and claim. */
    static final String FIGURES = "figures";

    static final String LOW = "low";
    static final String HIGH = "high";
    static final String LATEST = "latest";
    static final String VALUES = "values";
    static final String ORIGIN = "origin";
    private static final String EXACT = "0";
    private static final String APPROXIMATE = "1";

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

    private @Nullable Claim first(String model, String prefix) {
        return index.first(prefix, 1).stream()
                .map(id -> claims.apply(model, id))
                .findFirst()
                .orElse(null);
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

    static Score score(Claim claim) {
        if (claim.score() == null) {
            throw new IllegalStateException("Claim %s has no score".formatted(claim.claimId()));
        }
        return claim.score();
    }
}
