package io.claimstream.aggregate.rule;

import io.claimstream.events.Stance.Tally;
import io.claimstream.events.Stance.Verdict;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Who takes which position on one dimension of a model, each origin by its current word.
 *
 * @param groups positions that somebody takes
 */
public record Voices(Map<Position, Group> groups) {
    private static final Group NOBODY = new Group(0, 0);

    /**
     * Those who take a position.
     *
     * @param origins how many take it
     * @param weight their weights by {@link Recency}, summed
     */
    public record Group(long origins, long weight) {}

    Group group(Position position) {
        return groups.getOrDefault(position, NOBODY);
    }

    /** What weighs most; unknown where nobody said. */
    Verdict verdict() {
        return weight() == 0 ? Verdict.UNKNOWN : heaviest().verdict();
    }

    /** The position that weighs most; the more restrictive of equals. */
    Position heaviest() {
        return ordered().get(0);
    }

    Position runnerUp() {
        return ordered().get(1);
    }

    private List<Position> ordered() {
        return Stream.of(Position.CLOSED, Position.RESTRICTED, Position.OPEN)
                .sorted(Comparator.comparingLong(
                        (Position position) -> -group(position).weight()))
                .toList();
    }

    /** Whether what speaks against the verdict is at least a quarter of the weight. */
    boolean contested() {
        return weight() > 0 && 4 * (weight() - group(heaviest()).weight()) >= weight();
    }

    /** −1 where all say closed, 1 where all say open, by weight. */
    BigDecimal score() {
        return BigDecimal.valueOf(
                        group(Position.OPEN).weight() - group(Position.CLOSED).weight())
                .divide(BigDecimal.valueOf(weight()), 9, RoundingMode.HALF_EVEN);
    }

    Tally tally() {
        return new Tally(
                verdict(),
                group(Position.OPEN).origins(),
                group(Position.RESTRICTED).origins(),
                group(Position.CLOSED).origins(),
                group(Position.PROMISED).origins()
                        + group(Position.PROMISED_LATER).origins(),
                group(Position.RUMOURED).origins());
    }

    private long weight() {
        return group(Position.OPEN).weight()
                + group(Position.RESTRICTED).weight()
                + group(Position.CLOSED).weight();
    }
}
