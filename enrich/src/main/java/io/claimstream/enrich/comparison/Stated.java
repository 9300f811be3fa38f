package io.claimstream.enrich.comparison;

import io.claimstream.enrich.cue.Hit;
import io.claimstream.events.Claim.Direction;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a word of comparison says: {@code ahead}, {@code behind?}, {@code ahead/price}.
 *
 * @param weak whether it needs a verb or a difference before it to say so
 * @param field what it compares, when the word itself tells
 */
record Stated(Direction direction, boolean weak, @Nullable String field) {
    static Stated by(Hit cue) {
        String[] parts = cue.value().split("/", 2);
        boolean weak = parts[0].endsWith("?");
        String direction = weak ? parts[0].substring(0, parts[0].length() - 1) : parts[0];
        return new Stated(
                Direction.valueOf(direction.toUpperCase(Locale.ROOT)), weak, parts.length > 1 ? parts[1] : null);
    }

    Stated turned() {
        Direction turned = direction == Direction.AHEAD ? Direction.BEHIND : Direction.AHEAD;
        return new Stated(direction == Direction.LEVEL ? direction : turned, weak, field);
    }
}
