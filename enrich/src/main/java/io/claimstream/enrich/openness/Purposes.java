package io.claimstream.enrich.openness;

import io.claimstream.enrich.openness.Statement.Form;
import io.claimstream.enrich.text.Span;
import io.claimstream.events.Claim.Dimension;
import io.claimstream.events.Claim.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What may be used for some purposes only: "may only be used for research", "연구용으로만 쓸 수 있다". */
final class Purposes {
    /** Letters between "only" and the purpose. */
    private static final int REACH = 24;

    private static final int REACH_UNSPACED = 6;

    /** One of these says that something is there to be used. */
    private static final List<Role> USABLE =
            List.of(Role.GRANT, Role.PERMIT, Role.OFFER, Role.STATE, Role.RUN, Role.PRONOUN);

    private final Saying saying;
    private final Sentence sentence;

    Purposes(Saying saying) {
        this.saying = saying;
        this.sentence = saying.sentence();
    }

    void only(Hit only) {
        int from = sentence.clauseStart(only.start());
        int to = sentence.clauseEnd(only.end());
        Hit purpose = purpose(only, from, to);
        if (purpose != null && usable(from, to)) {
            Span anchor = new Span(Math.min(only.start(), purpose.start()), Math.max(only.end(), purpose.end()));
            if (!Suppositions.asked(sentence, anchor)) {
                saying.say(Dimension.LICENCE, Status.RESTRICTED, anchor, Form.PREDICATE);
            }
        }
    }

    private boolean usable(int from, int to) {
        return sentence.named(from, to) || USABLE.stream().anyMatch(role -> sentence.any(role, from, to));
    }

    /** The purpose behind "only", or right before it where cases stand behind. */
    private @Nullable Hit purpose(Hit only, int from, int to) {
        Hit behind = sentence.first(Role.PURPOSE, only.end(), to);
        int reach = sentence.unspaced() ? REACH_UNSPACED : REACH;
        if (behind != null && !sentence.lexicon().caseBehind() && sentence.near(only.end(), behind.start(), reach)) {
            return behind;
        }
        Hit before = sentence.last(Role.PURPOSE, from, only.start());
        return before != null && sentence.near(before.end(), only.start(), REACH_UNSPACED) ? before : null;
    }
}
