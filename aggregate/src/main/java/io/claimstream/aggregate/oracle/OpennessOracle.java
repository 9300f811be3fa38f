package io.claimstream.aggregate.oracle;

import static java.util.Comparator.comparingLong;
import static java.util.stream.Collectors.groupingBy;

import io.claimstream.aggregate.rule.Deciding;
import io.claimstream.aggregate.rule.Disputes;
import io.claimstream.aggregate.rule.Origins;
import io.claimstream.aggregate.rule.Position;
import io.claimstream.aggregate.rule.Recency;
import io.claimstream.aggregate.rule.Verdicts;
import io.claimstream.aggregate.rule.Voices;
import io.claimstream.events.Claim;
import io.claimstream.events.Claim.Dimension;
import io.claimstream.events.Dispute;
import io.claimstream.events.Stance;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The openness of one model from all its claims. */
final class OpennessOracle {
    /** Newest day, then the position that counts first, then newest. */
    private static final Comparator<Claim> CURRENT_FIRST = comparingLong(
                    (Claim claim) -> AggregateOracle.day(claim.source().publishedAt()))
            .reversed()
            .thenComparing(OpennessOracle::position)
            .thenComparing(AggregateOracle.NEWEST_FIRST);

    /** The current words by dimension and position, newest first. */
    private final Map<Dimension, Map<Position, List<Claim>>> words = new EnumMap<>(Dimension.class);

    private final Verdicts verdicts;

    /** One origin on one subject. */
    private record Voice(Dimension dimension, Position.Mode mode, String origin) {}

    OpennessOracle(Collection<Claim> claims) {
        Map<Voice, List<Claim>> statements =
                claims.stream().filter(claim -> Position.of(claim) != null).collect(groupingBy(OpennessOracle::voice));
        statements.forEach((voice, said) -> {
            Claim word = said.stream().min(CURRENT_FIRST).orElseThrow();
            words.computeIfAbsent(voice.dimension(), any -> new EnumMap<>(Position.class))
                    .computeIfAbsent(position(word), any -> new ArrayList<>())
                    .add(word);
        });
        words.values()
                .forEach(positions -> positions.values().forEach(said -> said.sort(AggregateOracle.NEWEST_FIRST)));
        var voices = new EnumMap<Dimension, Voices>(Dimension.class);
        words.forEach((dimension, positions) -> voices.put(dimension, voices(positions)));
        this.verdicts = Verdicts.of(voices, PromiseOracle.of(claims));
    }

    Stance.Openness openness() {
        return verdicts.openness();
    }

    Map<String, Dispute> disputes() {
        var disputes = new TreeMap<String, Dispute>();
        verdicts.conflicts().forEach((name, conflict) -> {
            Dispute dispute = Disputes.ofOpenness(name, said(conflict.one()), said(conflict.other()));
            disputes.put(dispute.disputeId(), dispute);
        });
        return disputes;
    }

    private Disputes.Said said(Verdicts.Ground ground) {
        return AggregateOracle.said(words(ground));
    }

    List<Stance.Deciding> evidence() {
        var evidence = new ArrayList<Stance.Deciding>();
        verdicts.grounds().stream()
                .flatMap(ground -> words(ground).stream())
                .sorted(AggregateOracle.NEWEST_FIRST)
                .limit(Deciding.MOST)
                .map(Deciding::of)
                .forEach(evidence::add);
        if (verdicts.openness().planned()) {
            words.values().stream()
                    .flatMap(positions -> positions.entrySet().stream())
                    .filter(said -> said.getKey().mode() == Position.Mode.PLANNED)
                    .flatMap(said -> said.getValue().stream())
                    .min(AggregateOracle.NEWEST_FIRST)
                    .map(Deciding::of)
                    .ifPresent(evidence::add);
        }
        return evidence;
    }

    private static Voices voices(Map<Position, List<Claim>> positions) {
        long newest = positions.entrySet().stream()
                .filter(said -> said.getKey().mode() == Position.Mode.SAID)
                .flatMap(said -> said.getValue().stream())
                .mapToLong(claim -> Recency.month(claim.source().publishedAt()))
                .max()
                .orElse(0);
        var groups = new EnumMap<Position, Voices.Group>(Position.class);
        positions.forEach((position, said) -> {
            long weight = said.stream()
                    .mapToLong(
                            claim -> Recency.weight(Recency.month(claim.source().publishedAt()), newest))
                    .sum();
            groups.put(position, new Voices.Group(said.size(), position.mode() == Position.Mode.SAID ? weight : 0));
        });
        return new Voices(groups);
    }

    private List<Claim> words(Verdicts.Ground ground) {
        return words.getOrDefault(ground.dimension(), Map.of()).getOrDefault(ground.position(), List.of());
    }

    private static Voice voice(Claim claim) {
        Claim.Openness openness = Objects.requireNonNull(claim.openness());
        return new Voice(openness.dimension(), position(claim).mode(), Origins.of(claim));
    }

    private static Position position(Claim claim) {
        Position position = Position.of(claim);
        if (position == null) {
            throw new IllegalArgumentException(claim.claimId() + " takes no position");
        }
        return position;
    }
}
