package io.claimstream.aggregate.fold;

import io.claimstream.aggregate.rule.Changes;
import io.claimstream.events.Dispute;
import io.claimstream.events.Stance;
import io.claimstream.events.StanceChange;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was last told of a model, or of a dispute about it, and what is so now.
 *
 * @param id the dispute's; empty for the model's stance
 * @param leadersBefore by the id of a benchmark on which the model took or lost the lead, who led when it was last told
 */
public record Pending(
        String id,
        @Nullable Stance before,
        @Nullable Stance after,
        SortedMap<String, String> leadersBefore,
        @Nullable Dispute disputeBefore,
        @Nullable Dispute disputeAfter) {
    public Pending {
        // What an earlier release left untold has none.
        leadersBefore = leadersBefore == null ? new TreeMap<>() : leadersBefore;
    }

    public static Pending of(@Nullable Stance before, @Nullable Stance after, SortedMap<String, String> leadersBefore) {
        return new Pending("", before, after, leadersBefore, null, null);
    }

    public static Pending of(String disputeId, @Nullable Dispute before, @Nullable Dispute after) {
        return new Pending(disputeId, null, null, new TreeMap<>(), before, after);
    }

    /** This, and what came of it since. */
    public Pending then(Pending later) {
        var leaders = new TreeMap<>(later.leadersBefore);
        leaders.putAll(leadersBefore);
        return new Pending(id, before, later.after, leaders, disputeBefore, later.disputeAfter);
    }

    /**
     * What there is to tell.
     *
     * @param claims the model's claims by id, in short
     */
    public List<StanceChange> changes(Function<String, Optional<Stance.Deciding>> claims) {
        return Stream.concat(
                        Changes.between(before, after, leadersBefore, claims).stream(),
                        Changes.between(disputeBefore, disputeAfter).stream())
                .toList();
    }
}
