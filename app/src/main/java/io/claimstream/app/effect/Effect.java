package io.claimstream.app.effect;

import io.claimstream.events.Claim;
import io.claimstream.events.Stance.Standing;
import io.claimstream.events.StanceChange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one published record changed.
 *
 * @param articles the ids of the articles that it changed
 */
public record Effect(String origin, String outcome, String detail, List<String> articles, List<Said> claims) {

    /**
     * A claim that is new, or taken back.
     *
     * @param changes those that it decides, each of them told at one claim only
     * @param standing where its model stands by it, if its score is the one that counts
     */
    public record Said(
            Claim claim,
            boolean takenBack,
            List<StanceChange> changes,
            @Nullable Standing standing) {}
}
