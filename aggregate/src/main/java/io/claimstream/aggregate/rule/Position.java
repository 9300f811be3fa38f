package io.claimstream.aggregate.rule;

import io.claimstream.events.Claim;
import io.claimstream.events.Claim.Modality;
import io.claimstream.events.Claim.Status;
import io.claimstream.events.Stance.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a claim says of a model's openness, modality taken into account. In this order where one
 * origin says several things on one day: the most restrictive counts, and the promise that is
 * nearest.
 */
public enum Position {
    CLOSED(Mode.SAID, Verdict.CLOSED),
    RESTRICTED(Mode.SAID, Verdict.RESTRICTED),
    OPEN(Mode.SAID, Verdict.OPEN),
    /** Openness promised of this very model. */
    PROMISED(Mode.PLANNED, Verdict.UNKNOWN),
    /** Openness promised of later versions, which this model cannot keep. */
    PROMISED_LATER(Mode.PLANNED, Verdict.UNKNOWN),
    RUMOURED(Mode.RUMOURED, Verdict.UNKNOWN);

    /** The subjects on which an origin has one current word each. */
    public enum Mode {
        SAID,
        PLANNED,
        RUMOURED
    }

    private final Mode mode;
    private final Verdict verdict;

    Position(Mode mode, Verdict verdict) {
        this.mode = mode;
        this.verdict = verdict;
    }

    /** Sorts first what counts first of one day. */
    public String order() {
        return String.valueOf((char) ('a' + List.of(values()).indexOf(this)));
    }

    public Mode mode() {
        return mode;
    }

    /** The verdict that it speaks for; unknown for what is not said to be so today. */
    public Verdict verdict() {
        return verdict;
    }

    /**
     * The position that a claim takes; none where it says nothing of this model's openness today or
     * later: of other versions, a plan to close, a denial that leaves open what holds instead.
     */
    public static @Nullable Position of(Claim claim) {
        Claim.Openness said = claim.openness();
        if (said == null) {
            return null;
        }
        boolean others = said.about() != null;
        if (claim.modality() == Modality.PLANNED) {
            if (said.status() == Status.CLOSED) {
                return null;
            }
            return others ? PROMISED_LATER : PROMISED;
        }
        if (others) {
            return null;
        }
        return switch (claim.modality()) {
            case ASSERTED -> asserted(said.status());
            case DENIED -> denied(said.status());
            default -> RUMOURED;
        };
    }

    private static Position asserted(Status status) {
        return switch (status) {
            case OPEN -> OPEN;
            case RESTRICTED -> RESTRICTED;
            case CLOSED -> CLOSED;
        };
    }

    private static @Nullable Position denied(Status status) {
        return switch (status) {
            case OPEN -> CLOSED;
            case CLOSED -> OPEN;
            case RESTRICTED -> null;
        };
    }
}
