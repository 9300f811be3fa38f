package io.claimstream.enrich.openness;

import io.claimstream.enrich.openness.Statement.Form;
import io.claimstream.enrich.text.Span;
import io.claimstream.events.Claim.Dimension;
import io.claimstream.events.Claim.Status;

/** What nobody can run for themselves, as its weights are not to be had: "cannot be installed on your own server". */
final class AtHome {
    /** Letters between a verb and the place: "install the model on your own server". */
    private static final int REACH = 30;

    private static final int REACH_UNSPACED = 10;

    /** Letters behind the place in which it is told what it would take. */
    private static final int EXCUSE = 60;

    private static final Cue RUN = new Cue(Role.HOME, Dimension.WEIGHTS, Status.OPEN, null, false, true);

    private final Saying saying;
    private final Sentence sentence;

    AtHome(Saying saying) {
        this.saying = saying;
        this.sentence = saying.sentence();
    }

    void of(Hit home) {
        if (excused(home)) {
            return;
        }
        int from = sentence.clauseStart(home.start());
        Hit before = sentence.last(Role.RUN, from, home.start());
        Hit behind = sentence.first(Role.RUN, home.end(), sentence.clauseEnd(home.end()));
        if (before != null && near(before.end(), home.start())) {
            say(new Span(before.start(), home.end()));
        } else if (behind != null && near(home.end(), behind.start())) {
            say(new Span(home.start(), behind.end()));
        }
    }

    /** "locally without 400 GB of memory": whether it is the machine that will not do. */
    private boolean excused(Hit home) {
        int end = Math.min(sentence.span().end(), home.end() + EXCUSE);
        for (int i = home.end(); i < end; i++) {
            int unit = sentence.plain().at(i + 1) == ' ' ? i + 2 : i + 1;
            boolean memory = "gt".indexOf(sentence.plain().at(unit)) >= 0
                    && sentence.plain().at(unit + 1) == 'b';
            if (memory && Character.isDigit(sentence.plain().at(i))) {
                return true;
            }
        }
        return sentence.any(Role.WITHOUT, home.end(), end);
    }

    private boolean near(int from, int to) {
        return sentence.near(from, to, sentence.unspaced() ? REACH_UNSPACED : REACH);
    }

    private void say(Span anchor) {
        if (!Others.about(sentence, anchor.start())) {
            saying.say(RUN, Dimension.WEIGHTS, anchor, Form.PREDICATE);
        }
    }
}
