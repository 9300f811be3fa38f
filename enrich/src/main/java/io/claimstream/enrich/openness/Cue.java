package io.claimstream.enrich.openness;

import io.claimstream.events.Claim.Dimension;
import io.claimstream.events.Claim.Status;
import org.jspecify.annotations.Nullable;

/**
 * One word or phrase of a lexicon.
 *
 * @param dimension what it speaks of, where it says so
 * @param status what it says of that, where it does
 * @param detail SPDX id of a licence, or in short what the restriction is
 * @param weak whether it needs another word beside it to mean this ("MIT")
 * @param denied whether it says something only when it is denied: "generally available"
 */
record Cue(
        Role role,
        @Nullable Dimension dimension,
        @Nullable Status status,
        @Nullable String detail,
        boolean weak,
        boolean denied) {

    static Cue of(Role role, Dimension dimension, Status status, @Nullable String detail) {
        return new Cue(role, dimension, status, detail, false, false);
    }
}
