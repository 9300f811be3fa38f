package io.claimstream.enrich.cue;

import io.claimstream.events.Claim.Modality;
import org.jspecify.annotations.Nullable;

/** How a cue is said. */
public final class Mood {
    private static final int NOT_REACH = 22;
    private static final int NOT_AFTER_REACH = 14;
    private static final int PLAN_REACH = 70;
    private static final int PLAN_AFTER_REACH = 36;

    private Mood() {}

    /** The modality of what stands from {@code start} to {@code end}; nothing where it is only supposed. */
    public static @Nullable Modality of(CuedSentence sentence, int start, int end) {
        var clause = sentence.clause(start);
        if (sentence.any(Role.MAYBE, sentence.span().start(), start)) {
            return null;
        }
        Hit not = sentence.last(Role.NOT, clause.start(), end);
        Hit notAfter = sentence.first(Role.NOT_AFTER, start, clause.end());
        if ((not != null && sentence.letters(not.end(), start) <= NOT_REACH)
                || (notAfter != null && sentence.letters(end, notAfter.start()) <= NOT_AFTER_REACH)) {
            return Modality.DENIED;
        }
        Hit rumour = sentence.first(Role.RUMOUR, sentence.span().start(), clause.end());
        if (rumour != null && !sentence.parted(end, rumour.start(), ",")) {
            return Modality.RUMOURED;
        }
        Hit plan = sentence.last(Role.PLAN, clause.start(), end);
        Hit planAfter = sentence.first(Role.PLAN_AFTER, start, clause.end());
        boolean planned = (plan != null && sentence.letters(plan.end(), start) <= PLAN_REACH)
                || (planAfter != null && sentence.letters(end, planAfter.start()) <= PLAN_AFTER_REACH);
        return planned ? Modality.PLANNED : Modality.ASSERTED;
    }
}
