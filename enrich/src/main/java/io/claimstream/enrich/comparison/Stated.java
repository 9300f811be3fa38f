package io.claimstream.enrich.comparison;

import io.claimstream.enrich.cue.Hit;
import io.claimstream.events.Claim.Direction;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a word of comparison says: {@code ahead}, {@code behind?}, {@code ahead#}, {@code ahead/price}.
 *
 * @param field what it compares, when the word itself tells
 */
record Stated(Direction direction, Needs needs, @Nullable String field) {

    /** What else must be said, or the word means something else. */
    enum Needs {
        NOTHING,
        /** "?": a verb before it or a difference ("is behind", not "the company behind"). */
        VERB,
        /** "#": a benchmark or a difference in points ("higher than" may be said of prices). */
        MEASURE
    }

    static Stated by(Hit cue) {
        String[] parts = cue.value().split("/", 2);
        String direction = parts[0];
        Needs needs = direction.endsWith("?") ? Needs.VERB : direction.endsWith("#") ? Needs.MEASURE : Needs.NOTHING;
        String name = needs == Needs.NOTHING ? direction : direction.substring(0, direction.length() - 1);
        return new Stated(
                Direction.valueOf(name.toUpperCase(Locale.ROOT)), needs, parts.length > 1 ? parts[1] : null);
    }

    Stated turned() {
        Direction turned = direction == Direction.AHEAD ? Direction.BEHIND : Direction.AHEAD;
        return new Stated(direction == Direction.LEVEL ? direction : turned, needs, field);
    }
}
