package io.claimstream.aggregate.rule;

import io.claimstream.events.Claim.Dimension;
import io.claimstream.events.Stance.Openness;
import io.claimstream.events.Stance.Tally;
import io.claimstream.events.Stance.Verdict;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The verdict's rule, from the voices on each dimension. RATIONALE.md tells it in words.
 *
 * @param openness as the stance carries it
 * @param grounds which positions on which dimensions decided
 * @param conflicts what is contested, by name: a dimension, or {@code model as such} where what it is
 *     called is the opposite of what its parts come to
 */
public record Verdicts(Openness openness, List<Ground> grounds, Map<String, Conflict> conflicts) {

    /** One position on one dimension. */
    public record Ground(Dimension dimension, Position position) {}

    /** Two positions that cannot both hold; the first is the one that weighs more. */
    public record Conflict(Ground one, Ground other) {}

    private static final String AS_SUCH = "model as such";

    /** The names that conflicts can have. */
    public static final List<String> CONFLICTS = Stream.concat(
                    Stream.of(Dimension.values())
                            .map(dimension -> dimension.name().toLowerCase(Locale.ROOT)),
                    Stream.of(AS_SUCH))
            .toList();

    /** How much a dimension counts for the score; the others 1. */
    private static final Map<Dimension, Integer> IMPORTANCE = new EnumMap<>(Map.of(
            Dimension.WEIGHTS, 4,
            Dimension.LICENCE, 3,
            Dimension.MODEL, 3));

    /** Decides; dimensions of which nobody spoke are absent from {@code voices}. */
    public static Verdicts of(Map<Dimension, Voices> voices, Promises promises) {
        var tallies = new EnumMap<Dimension, Tally>(Dimension.class);
        voices.forEach((dimension, spoken) -> tallies.put(dimension, spoken.tally()));
        Verdict verdict = verdict(tallies);
        Map<String, Conflict> conflicts = conflicts(verdict, voices, tallies);
        return new Verdicts(
                new Openness(
                        verdict,
                        score(voices, tallies),
                        contested(conflicts, tallies),
                        !promises.outstanding().isEmpty(),
                        tallies,
                        promises.outstanding(),
                        promises.kept()),
                grounds(verdict, tallies),
                conflicts);
    }

    /**
     * Open needs weights that can be had and a licence that is open; what is said of the model as
     * such stands in for the one that nobody spoke of. Weights that cannot be had make it closed.
     */
    private static Verdict verdict(Map<Dimension, Tally> tallies) {
        Verdict model = verdict(tallies, Dimension.MODEL);
        Verdict weights = verdict(tallies, Dimension.WEIGHTS);
        Verdict licence = verdict(tallies, Dimension.LICENCE);
        weights = weights == Verdict.UNKNOWN ? model : weights;
        licence = licence == Verdict.UNKNOWN ? model : licence;
        if (weights == Verdict.UNKNOWN && licence == Verdict.UNKNOWN) {
            return verdict(tallies, Dimension.API);
        }
        if (weights == Verdict.UNKNOWN || licence == Verdict.UNKNOWN) {
            return weights == Verdict.UNKNOWN ? licence : weights;
        }
        if (weights == Verdict.CLOSED) {
            return Verdict.CLOSED;
        }
        return weights == Verdict.OPEN && licence == Verdict.OPEN ? Verdict.OPEN : Verdict.RESTRICTED;
    }

    private static Verdict verdict(Map<Dimension, Tally> tallies, Dimension dimension) {
        Tally tally = tallies.get(dimension);
        return tally == null ? Verdict.UNKNOWN : tally.verdict();
    }

    private static BigDecimal score(Map<Dimension, Voices> voices, Map<Dimension, Tally> tallies) {
        BigDecimal sum = BigDecimal.ZERO;
        int importance = 0;
        for (var spoken : voices.entrySet()) {
            if (verdict(tallies, spoken.getKey()) != Verdict.UNKNOWN) {
                int weight = IMPORTANCE.getOrDefault(spoken.getKey(), 1);
                sum = sum.add(spoken.getValue().score().multiply(BigDecimal.valueOf(weight)));
                importance += weight;
            }
        }
        return importance == 0
                ? BigDecimal.ZERO
                : sum.divide(BigDecimal.valueOf(importance), 2, RoundingMode.HALF_EVEN);
    }

    /** Dimensions on which origins disagree, and a name for the model that is the opposite of the verdict. */
    private static Map<String, Conflict> conflicts(
            Verdict verdict, Map<Dimension, Voices> voices, Map<Dimension, Tally> tallies) {
        var conflicts = new TreeMap<String, Conflict>();
        voices.forEach((dimension, spoken) -> {
            if (spoken.contested()) {
                conflicts.put(
                        dimension.name().toLowerCase(Locale.ROOT),
                        new Conflict(
                                new Ground(dimension, spoken.heaviest()), new Ground(dimension, spoken.runnerUp())));
            }
        });
        Verdict model = verdict(tallies, Dimension.MODEL);
        if ((verdict == Verdict.CLOSED && model == Verdict.OPEN)
                || (verdict != Verdict.CLOSED && model == Verdict.CLOSED)) {
            Ground parts = grounds(verdict, tallies).stream()
                    .filter(ground -> ground.dimension() != Dimension.MODEL)
                    .findFirst()
                    .orElseThrow();
            conflicts.put(AS_SUCH, new Conflict(parts, new Ground(Dimension.MODEL, position(model))));
        }
        return conflicts;
    }

    /** Whether what decides is contested. */
    private static boolean contested(Map<String, Conflict> conflicts, Map<Dimension, Tally> tallies) {
        return conflicts.containsKey(AS_SUCH)
                || deciding(tallies).stream()
                        .anyMatch(dimension ->
                                conflicts.containsKey(dimension.name().toLowerCase(Locale.ROOT)));
    }

    private static List<Dimension> deciding(Map<Dimension, Tally> tallies) {
        var deciding = new ArrayList<Dimension>();
        for (Dimension dimension : List.of(Dimension.MODEL, Dimension.WEIGHTS, Dimension.LICENCE)) {
            if (verdict(tallies, dimension) != Verdict.UNKNOWN) {
                deciding.add(dimension);
            }
        }
        boolean limited = verdict(tallies, Dimension.API) != Verdict.UNKNOWN;
        return deciding.isEmpty() && limited ? List.of(Dimension.API) : deciding;
    }

    /** What agrees with the verdict; where only the two together make it, both. */
    private static List<Ground> grounds(Verdict verdict, Map<Dimension, Tally> tallies) {
        var agreeing = new ArrayList<Ground>();
        var all = new ArrayList<Ground>();
        for (Dimension dimension : deciding(tallies)) {
            Verdict said = verdict(tallies, dimension);
            var ground = new Ground(dimension, position(said));
            all.add(ground);
            if (said == verdict) {
                agreeing.add(ground);
            }
        }
        return List.copyOf(agreeing.isEmpty() ? all : agreeing);
    }

    private static Position position(Verdict verdict) {
        return switch (verdict) {
            case OPEN -> Position.OPEN;
            case RESTRICTED -> Position.RESTRICTED;
            case CLOSED, UNKNOWN -> Position.CLOSED;
        };
    }
}
