package io.claimstream.enrich.openness;

import io.claimstream.enrich.openness.Statement.Form;
import io.claimstream.enrich.text.Span;
import io.claimstream.events.Claim.Dimension;
import io.claimstream.events.Claim.Status;
import java.util.List;

/** What a licence allows and what it does not. */
final class Permits {
    /** Letters between "allows" and "only". */
    private static final int ONLY_REACH = 14;

    /** Letters between "commercial use" and "allowed". */
    private static final int TERMS_REACH = 30;

    private static final Cue SOME_USE = Cue.of(Role.PERMIT, Dimension.LICENCE, Status.RESTRICTED, "some uses only");

    /** What a licence keeps out, or whom. */
    private static final List<Role> WHAT_AND_WHOM =
            List.of(Role.USE, Role.PURPOSE, Role.PEOPLE, Role.TURNOVER, Role.LIMIT);

    private final Saying saying;
    private final Sentence sentence;

    Permits(Saying saying) {
        this.saying = saying;
        this.sentence = saying.sentence();
    }

    /** "commercial use is allowed", "its licence bars large platforms". */
    void terms(Hit permit) {
        int from = sentence.clauseStart(permit.start());
        int to = sentence.clauseEnd(permit.end());
        if (sentence.any(Role.LICENCE, from, to)) {
            return;
        }
        boolean open = permit.cue().status() == Status.OPEN;
        Hit limit = open ? sentence.first(Role.LIMIT, permit.end(), Math.min(to, permit.end() + ONLY_REACH)) : null;
        if (limit != null
                && sentence.any(Role.TURNOVER, limit.end(), sentence.span().end())) {
            return; // "is free up to a million dollars of revenue"
        }
        boolean some = open && only(permit, from, to);
        Cue cue = some ? SOME_USE : permit.cue();
        boolean restricts = cue.status() == Status.RESTRICTED;
        for (Hit hit : sentence.hits()) {
            boolean use = hit.is(Role.USE);
            if ((!use && !licence(hit)) || !near(hit, permit, from, to)) {
                continue;
            }
            boolean governs = use
                    || (hit.end() <= permit.start() && !ofOther(hit.end(), permit.start()) && !leavesOut(permit, to));
            boolean sure = use && !hit.cue().weak();
            if (sure
                    || (governs
                            && (restricts || Mood.of(sentence, permit.span()).negated()))) {
                Span anchor = new Span(Math.min(hit.start(), permit.start()), Math.max(hit.end(), permit.end()));
                if (restricts && supposed(hit, permit)) {
                    saying.say(Dimension.LICENCE, Status.RESTRICTED, anchor, Form.PREDICATE);
                } else {
                    say(cue, permit, anchor);
                }
                return;
            }
        }
    }

    /** What a permit says, of which the "not" may be a part: "ruled out", 対象外. */
    private void say(Cue cue, Hit permit, Span anchor) {
        boolean itself = sentence.also(permit, Role.NOT) || sentence.also(permit, Role.NOT_AFTER);
        if (itself && cue.status() == Status.RESTRICTED) {
            saying.say(Dimension.LICENCE, Status.RESTRICTED, anchor, Form.PREDICATE);
        } else {
            saying.say(cue, Dimension.LICENCE, anchor, Form.PREDICATE);
        }
    }

    /** "whoever earns money with it, needs a licence": only the use is supposed, and the permit not. */
    private boolean supposed(Hit use, Hit permit) {
        if (use.start() > permit.start() || Suppositions.asked(sentence, permit.span())) {
            return false;
        }
        Hit maybe = sentence.last(Role.MAYBE, sentence.span().start(), permit.start());
        return maybe != null
                && !maybe.cue().weak()
                && (maybe.start() >= use.end() || sentence.parted(use.end(), permit.start()));
    }

    /** Whether it stands in the same clause as the permit, and not far from it. */
    private boolean near(Hit hit, Hit permit, int from, int to) {
        if (hit.start() < from || hit.end() > to) {
            return false;
        }
        return hit.end() <= permit.start()
                ? sentence.gap(hit.end(), permit.start()) <= TERMS_REACH
                : hit.start() >= permit.end() && sentence.gap(permit.end(), hit.start()) <= TERMS_REACH;
    }

    /** "the licence of the parking app allows" */
    private boolean ofOther(int from, int to) {
        Hit other = sentence.first(Role.OTHER_NOUN, from, to);
        return other != null && !sentence.also(other, Role.PEOPLE) && !sentence.also(other, Role.OBJECT);
    }

    /** "excludes photographs": what is left out is neither a use nor somebody who uses it. */
    private boolean leavesOut(Hit permit, int to) {
        return sentence.also(permit, Role.WITHOUT)
                && sentence.gap(permit.end(), to) > 0
                && WHAT_AND_WHOM.stream().noneMatch(role -> sentence.any(role, permit.end(), to));
    }

    /** "allows only research", "for research only" */
    private boolean only(Hit permit, int from, int to) {
        Hit before = sentence.last(Role.ONLY, from, permit.start());
        Hit behind = sentence.first(Role.ONLY, permit.end(), to);
        return (before != null && sentence.gap(before.end(), permit.start()) <= ONLY_REACH)
                || (behind != null
                        && !sentence.lexicon().caseBehind()
                        && sentence.gap(permit.end(), behind.start()) <= ONLY_REACH);
    }

    private static boolean licence(Hit hit) {
        return hit.is(Role.OBJECT)
                && hit.cue().dimension() == Dimension.LICENCE
                && !hit.cue().weak();
    }
}
