package io.claimstream.aggregate.rule;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import io.claimstream.events.Claim;
import io.claimstream.events.Claim.Dimension;
import io.claimstream.events.Claim.Score;
import io.claimstream.events.Dispute;
import io.claimstream.events.Dispute.Side;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Where an article contradicts itself: a stated difference that its own numbers refute, a model that
 * it calls open under a licence that is not.
 */
public final class ArticleDisputes {
    private static final Comparator<Claim> BY_PLACE =
            comparingInt((Claim claim) -> claim.evidence().start()).thenComparing(Claim::claimId, TextOrder.BYTES);

    private ArticleDisputes() {}

    /** A claim's article and what in it the claim has to agree with the other claims about. */
    public record Subject(String article, Topic topic, String id) {
        /** What the id is of. */
        public enum Topic {
            BENCHMARK,
            MODEL
        }
    }

    /** The subject of a claim; none where it cannot contradict another of its article. */
    public static @Nullable Subject subject(Claim claim) {
        String benchmark = benchmark(claim);
        if (benchmark != null) {
            return new Subject(claim.articleId(), Subject.Topic.BENCHMARK, benchmark);
        }
        return callsOpen(claim) || namesAnotherLicence(claim)
                ? new Subject(
                        claim.articleId(), Subject.Topic.MODEL, claim.model().id())
                : null;
    }

    /** The disputes among all claims on one subject, by id. */
    public static SortedMap<String, Dispute> of(Collection<Claim> claims) {
        List<Claim> inOrder = claims.stream().sorted(BY_PLACE).toList();
        var disputes = new TreeMap<String, Dispute>();
        inOrder.stream()
                .flatMap(claim -> refuted(claim, inOrder).stream())
                .forEach(dispute -> disputes.put(dispute.disputeId(), dispute));
        mislabelled(inOrder).ifPresent(dispute -> disputes.put(dispute.disputeId(), dispute));
        return disputes;
    }

    private static @Nullable String benchmark(Claim claim) {
        Difference stated = Difference.of(claim);
        return stated == null ? Figures.benchmark(claim) : stated.benchmark().id();
    }

    /** The numbers of two models that come closest to a stated difference, with what they differ by. */
    private record Numbers(Claim model, Claim rival, BigDecimal off, int places, boolean approximate) {}

    private static Optional<Dispute> refuted(Claim claim, List<Claim> all) {
        Difference stated = Difference.of(claim);
        if (stated == null) {
            return Optional.empty();
        }
        return numbers(claim.model().id(), stated, all).stream()
                .min(comparing(Numbers::off))
                .filter(closest -> Tolerance.exceeded(
                        closest.off(), score(closest.model()).unit(), closest.places(), closest.approximate()))
                .map(closest -> new Dispute(
                        "difference|" + claim.claimId(),
                        "stated difference on " + stated.benchmark().name(),
                        claim.model(),
                        stated.benchmark(),
                        side(
                                "%s %s"
                                        .formatted(
                                                stated.delta().toPlainString(),
                                                stated.direction().name().toLowerCase(Locale.ROOT)),
                                List.of(claim)),
                        side(
                                "%s against %s"
                                        .formatted(
                                                score(closest.model()).value().toPlainString(),
                                                score(closest.rival()).value().toPlainString()),
                                List.of(closest.model(), closest.rival())),
                        closest.off(),
                        Figures.unit(
                                score(closest.model()).unit(),
                                score(closest.rival()).unit()),
                        claim.source().publishedAt()));
    }

    private static List<Numbers> numbers(String model, Difference stated, List<Claim> all) {
        var numbers = new ArrayList<Numbers>();
        for (Claim one : scores(model, all)) {
            for (Claim other : scores(stated.rival(), all)) {
                Score a = score(one);
                Score b = score(other);
                if (Figures.scale(a.unit()) == Figures.scale(b.unit())) {
                    int places = Math.min(
                            stated.delta().scale(),
                            Math.min(a.value().scale(), b.value().scale()));
                    numbers.add(new Numbers(one, other, stated.off(a, b), places, a.approximate() || b.approximate()));
                }
            }
        }
        return numbers;
    }

    private static List<Claim> scores(String model, List<Claim> all) {
        return all.stream()
                .filter(claim ->
                        Figures.benchmark(claim) != null && claim.model().id().equals(model))
                .toList();
    }

    private static Score score(Claim claim) {
        if (claim.score() == null) {
            throw new IllegalArgumentException(claim.claimId() + " has no score");
        }
        return claim.score();
    }

    private static Optional<Dispute> mislabelled(List<Claim> all) {
        List<Claim> open = some(all, ArticleDisputes::callsOpen);
        List<Claim> other = some(all, ArticleDisputes::namesAnotherLicence);
        if (open.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        Claim first = open.get(0);
        return Optional.of(new Dispute(
                String.join("|", "licence", first.articleId(), first.model().id()),
                "called open under a licence that is not",
                first.model(),
                null,
                side("open", open),
                side(licence(other.get(0)), other),
                null,
                null,
                first.source().publishedAt()));
    }

    private static List<Claim> some(List<Claim> all, Predicate<Claim> which) {
        return all.stream().filter(which).limit(Deciding.MOST).toList();
    }

    private static boolean callsOpen(Claim claim) {
        return Position.of(claim) == Position.OPEN
                && (dimension(claim) == Dimension.MODEL || dimension(claim) == Dimension.LICENCE);
    }

    private static boolean namesAnotherLicence(Claim claim) {
        Position position = Position.of(claim);
        return dimension(claim) == Dimension.LICENCE
                && (position == Position.RESTRICTED || position == Position.CLOSED);
    }

    private static @Nullable Dimension dimension(Claim claim) {
        return claim.openness() == null ? null : claim.openness().dimension();
    }

    private static String licence(Claim claim) {
        if (claim.openness() == null) {
            throw new IllegalArgumentException(claim.claimId() + " is not about openness");
        }
        String detail = claim.openness().detail();
        return detail == null ? claim.openness().status().name().toLowerCase(Locale.ROOT) : detail;
    }

    private static Side side(String says, List<Claim> claims) {
        return new Side(says, claims.stream().map(Deciding::of).toList());
    }
}
