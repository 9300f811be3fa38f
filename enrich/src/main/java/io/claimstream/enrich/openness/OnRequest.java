package io.claimstream.enrich.openness;

import io.claimstream.enrich.openness.Statement.Form;
import io.claimstream.enrich.text.Span;
import io.claimstream.events.Claim.Dimension;
import io.claimstream.events.Claim.Status;
import org.jspecify.annotations.Nullable;

/** Weights that are given to those who ask for them: "the weights have to be applied for", "申请后才能下载". */
final class OnRequest {
    /** Letters between the request and what is asked for. */
    private static final int REACH = 30;

    private static final int REACH_UNSPACED = 12;

    private static final Cue GATED = Cue.of(Role.REQUEST, Dimension.WEIGHTS, Status.RESTRICTED, "on request");

    private final Saying saying;
    private final Sentence sentence;

    OnRequest(Saying saying) {
        this.saying = saying;
        this.sentence = saying.sentence();
    }

    void of(Hit request) {
        Hit weights = near(request, Role.OBJECT);
        Hit asked =
                weights != null && weights.cue().dimension() == Dimension.WEIGHTS ? weights : near(request, Role.TAKE);
        if (asked != null) {
            int start = Math.min(request.start(), asked.start());
            saying.say(GATED, Dimension.WEIGHTS, new Span(start, Math.max(request.end(), asked.end())), Form.PREDICATE);
        }
    }

    /** Whether what can be had at {@code hit} can only be had by those who ask. */
    static boolean gates(Sentence sentence, Hit hit) {
        return hit.cue().status() != Status.CLOSED
                && sentence.any(Role.REQUEST, sentence.clauseStart(hit.start()), sentence.clauseEnd(hit.end()));
    }

    private @Nullable Hit near(Hit request, Role role) {
        Hit before = sentence.last(role, sentence.clauseStart(request.start()), request.start());
        if (before != null && near(before.end(), request.start())) {
            return before;
        }
        Hit behind = sentence.first(role, request.end(), sentence.clauseEnd(request.end()));
        return behind != null && near(request.end(), behind.start()) ? behind : null;
    }

    private boolean near(int from, int to) {
        return sentence.near(from, to, sentence.unspaced() ? REACH_UNSPACED : REACH);
    }
}
