package io.claimstream.events;

import io.claimstream.events.Claim.BenchmarkRef;
import io.claimstream.events.Claim.ModelRef;
import io.claimstream.events.Claim.Unit;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two sides that cannot both hold.
 *
 * @param disputeId stable: the same for as long as it is about the same
 * @param subject what they disagree on, in words
 * @param model whom it is about
 * @param benchmark where it is about a score
 * @param one the one side
 * @param other the other side
 * @param size how far apart they are
 * @param unit of the size
 * @param since when the later side was first said
 */
public record Dispute(
        String disputeId,
        String subject,
        ModelRef model,
        @Nullable BenchmarkRef benchmark,
        Side one,
        Side other,
        @Nullable BigDecimal size,
        @Nullable Unit unit,
        @Nullable Instant since) {
    public Dispute {
        size = size == null ? null : Decimals.canonical(size);
    }

    /**
     * One side of a dispute.
     *
     * @param says what it says, in words
     * @param claims those that say it, newest first, the newest few
     */
    public record Side(String says, List<Stance.Deciding> claims) {}
}
