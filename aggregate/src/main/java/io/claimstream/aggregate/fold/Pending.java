package io.claimstream.aggregate.fold;

import io.claimstream.aggregate.rule.Changes;
import io.claimstream.events.Dispute;
import io.claimstream.events.Stance;
import io.claimstream.events.StanceChange;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was last told of a model, or of a dispute about it, and what is so now.
 *
 * @param id the dispute's; empty for the model's stance
 */
public record Pending(
        String id,
        @Nullable Stance before,
        @Nullable Stance after,
        @Nullable Dispute disputeBefore,
        @Nullable Dispute disputeAfter) {

    public static Pending of(@Nullable Stance before, @Nullable Stance after) {
        return new Pending("", before, after, null, null);
    }

    public static Pending of(String disputeId, @Nullable Dispute before, @Nullable Dispute after) {
        return new Pending(disputeId, null, null, before, after);
    }

    /** This, and what came of it since. */
    public Pending then(Pending later) {
        return new Pending(id, before, later.after, disputeBefore, later.disputeAfter);
    }

    /**
     * What there is to tell.
     *
     * @param claims the model's claims by id, in short
     */
    public List<StanceChange> changes(Function<String, Optional<Stance.Deciding>> claims) {
        return Stream.concat(
                        Changes.between(before, after, claims).stream(),
                        Changes.between(disputeBefore, disputeAfter).stream())
                .toList();
    }
}
