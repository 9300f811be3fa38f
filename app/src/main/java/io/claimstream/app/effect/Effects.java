package io.claimstream.app.effect;

import static java.util.stream.Collectors.toSet;

import io.claimstream.app.effect.Effect.Said;
import io.claimstream.events.Claim;
import io.claimstream.events.Dispute;
import io.claimstream.events.Stance;
import io.claimstream.events.Stance.Deciding;
import io.claimstream.events.Stance.Standing;
import io.claimstream.events.StanceChange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What published records changed.
 *
 * @param others what changed meanwhile of the models they speak of, and is decided by none of their claims: what follows
 *     from a withdrawal, or comes from other articles
 * @param disputes those that changes are about, by id
 */
public record Effects(List<Effect> effects, List<StanceChange> others, Map<String, Dispute> disputes) {

    /** What is said before what is taken back, in the order of the text. */
    private static final Comparator<ClaimChange> ORDER = Comparator.comparing(ClaimChange::takenBack)
            .thenComparingInt(each -> each.claim().evidence().start())
            .thenComparing(each -> each.claim().claimId());

    /** A claim that was written or taken back, with the timestamp of the raw record from which that follows. */
    record ClaimChange(Claim claim, boolean takenBack, long timestamp) {
        String article() {
            return claim.articleId();
        }
    }

    /**
     * Puts each claim to the record that it comes from, and each change to the claim that decides it.
     *
     * @param turn the models of which the claims are
     */
    static Effects of(List<Became> records, Collection<ClaimChange> claims, Turn turn) {
        List<ClaimChange> inOrder = claims.stream().sorted(ORDER).toList();
        var byId = new HashMap<String, Claim>();
        inOrder.forEach(each -> byId.put(each.claim().claimId(), each.claim()));
        var decided = new HashMap<String, List<StanceChange>>();
        var others = new ArrayList<StanceChange>();
        for (StanceChange change : turn.changes(byId)) {
            decider(change, inOrder)
                    .ifPresentOrElse(
                            claim -> decided.computeIfAbsent(claim.claimId(), key -> new ArrayList<>())
                                    .add(change),
                            () -> others.add(change));
        }
        var said = new HashMap<Became, List<Said>>();
        for (ClaimChange each : inOrder) {
            Became from = from(each, records);
            if (from != null) {
                said.computeIfAbsent(from, key -> new ArrayList<>())
                        .add(new Said(
                                each.claim(),
                                each.takenBack(),
                                decided.getOrDefault(each.claim().claimId(), List.of()),
                                standing(each, turn.after().stances())));
            }
        }
        return new Effects(
                records.stream()
                        .map(each -> new Effect(
                                each.published().origin(),
                                each.outcome().name().toLowerCase(Locale.ROOT),
                                each.detail(),
                                List.copyOf(each.articles()),
                                said.getOrDefault(each, List.of())))
                        .toList(),
                others,
                turn.disputes());
    }

    /** The first of the claims that a change is told because of; where it names none, the first about its model. */
    private static Optional<Claim> decider(StanceChange change, List<ClaimChange> claims) {
        Set<String> because = change.because().stream().map(Deciding::claimId).collect(toSet());
        return claims.stream()
                .filter(each -> !each.takenBack())
                .map(ClaimChange::claim)
                .filter(claim -> because.isEmpty()
                        ? claim.model().id().equals(change.model().id())
                        : because.contains(claim.claimId()))
                .findFirst();
    }

    /** Of several records of one article, the one whose time the claim bears. */
    private static @Nullable Became from(ClaimChange claim, List<Became> records) {
        Became from = null;
        for (Became each : records) {
            if (each.articles().contains(claim.article())
                    && (from == null || from.published().timestamp() != claim.timestamp())) {
                from = each;
            }
        }
        return from;
    }

    private static @Nullable Standing standing(ClaimChange claim, Map<String, Stance> stances) {
        Stance stance = stances.get(claim.claim().model().id());
        return stance == null || claim.takenBack()
                ? null
                : stance.benchmarks().stream()
                        .filter(standing -> claim.claim().claimId().equals(standing.claimId()))
                        .findFirst()
                        .orElse(null);
    }
}
