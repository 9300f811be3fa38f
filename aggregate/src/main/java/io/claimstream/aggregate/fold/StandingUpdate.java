package io.claimstream.aggregate.fold;

import io.claimstream.events.Stance.Standing;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A model's standing on a benchmark as it is now; absent when it has none.
 *
 * @param leaderBefore the id of the model that led before this came to be; absent where none did
 */
public record StandingUpdate(
        String benchmarkId,
        @Nullable Standing standing,
        @Nullable String leaderBefore) {

    /** Who led before, where the model leads now and did not, or did and does no more. */
    public Optional<String> leadBefore(String model) {
        boolean leads = standing != null
                && standing.leader() != null
                && standing.leader().id().equals(model);
        return leads == model.equals(leaderBefore) ? Optional.empty() : Optional.ofNullable(leaderBefore);
    }
}
