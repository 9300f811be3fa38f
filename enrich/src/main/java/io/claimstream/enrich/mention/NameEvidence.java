package io.claimstream.enrich.mention;

import io.claimstream.enrich.mention.NewName.Shape;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a text says of one name; a use counts once, and a little for coming again. */
final class NameEvidence {
    /** What makes a name a model's. */
    static final double ENOUGH = 1;

    private static final Map<Shape, Double> BY_SHAPE = weights(Shape.class, "shapes");
    private static final Map<Use, Double> BY_USE = weights(Use.class, "uses");
    private static final Map<Use, Double> BY_PLAIN_USE = weights(Use.class, "plain_uses");
    private static final Map<Use, Double> BY_QUOTED_USE = weights(Use.class, "quoted_uses");

    /** What a longer name has for it when the shorter one is a family's. */
    private static final double OF_FAMILY = 0.5;

    private static final Set<Use> AGAINST = EnumSet.of(Use.SOMEBODY, Use.OTHER_THING);

    private final Set<Use> uses = EnumSet.noneOf(Use.class);
    private final Set<Use> bare = EnumSet.noneOf(Use.class);
    private Shape shape = Shape.PLAIN;
    private boolean seen;
    private boolean whole;
    private int again;

    void add(NewName name, Set<Use> found) {
        Shape as = name.shape();
        whole |= as == Shape.VERSIONED && name.familyEnd() == name.end();
        boolean used = !uses.isEmpty() || !bare.isEmpty();
        boolean counts = as.compareTo(Shape.INNER) >= 0 ? !found.isEmpty() && used : seen;
        again += counts ? 1 : 0;
        seen = true;
        if (as.compareTo(Shape.INNER) >= 0) {
            bare.addAll(found);
        } else {
            uses.addAll(found);
        }
        shape = as.compareTo(shape) < 0 ? as : shape;
    }

    /** What speaks for and against it; that its maker bears the name says nothing against "NAME-V3". */
    private Set<Use> all() {
        Set<Use> all = EnumSet.copyOf(bare);
        if (shape.compareTo(Shape.INNER) < 0) {
            all.removeAll(AGAINST);
        }
        all.addAll(uses);
        return all;
    }

    double weight() {
        Map<Use, Double> weights = shape == Shape.PLAIN ? BY_PLAIN_USE : shape == Shape.QUOTED ? BY_QUOTED_USE : BY_USE;
        double weight = BY_SHAPE.getOrDefault(shape, 0.0) + Math.min(again, 3) * 0.1;
        for (Use use : all()) {
            weight += weights.getOrDefault(use, 0.0);
        }
        return weight;
    }

    /** Whether it would be enough beside a model. */
    boolean lacksNeighbour() {
        double weight = weight();
        return weight < ENOUGH && weight + BY_USE.getOrDefault(Use.BESIDE, 0.0) >= ENOUGH;
    }

    /** The same, where a shorter name is a family's. */
    double memberWeight() {
        return weight() + OF_FAMILY + (all().contains(Use.KIN) ? OF_FAMILY : 0);
    }

    /** Whether nothing but its results speaks for it, as they would for a person. */
    boolean onlyProper() {
        return bare.contains(Use.PROPER) && weight() - BY_PLAIN_USE.getOrDefault(Use.PROPER, 0.0) < ENOUGH;
    }

    /** Whether the name without more is a model's, too. */
    boolean single() {
        if (bare.contains(Use.SOMEBODY) && shape.compareTo(Shape.INNER) < 0) {
            return false;
        }
        return whole
                || shape.compareTo(Shape.INNER) >= 0
                || (shape == Shape.SUFFIXED && bare.contains(Use.SCORES))
                || bare.contains(Use.SAID)
                || bare.contains(Use.TABLED)
                || bare.contains(Use.CALLED)
                || bare.contains(Use.INTRODUCED);
    }

    private static <E extends Enum<E>> Map<E, Double> weights(Class<E> type, String section) {
        Map<E, Double> weights = new EnumMap<>(type);
        Roles.weights("weights", section)
                .forEach((name, weight) -> weights.put(Enum.valueOf(type, name.toUpperCase(Locale.ROOT)), weight));
        return weights;
    }
}
