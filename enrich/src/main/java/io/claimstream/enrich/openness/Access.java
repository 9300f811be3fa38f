package io.claimstream.enrich.openness;

import io.claimstream.enrich.openness.Statement.Form;
import io.claimstream.enrich.text.Span;
import io.claimstream.events.Claim.Dimension;
import io.claimstream.events.Claim.Status;
import org.jspecify.annotations.Nullable;

/** Who gets in: previews and invitations, some people only, an API only. */
final class Access {
    /** Characters in which "limited to" must say whom. */
    private static final int PEOPLE_REACH = 40;

    /** Letters between "only" and whom, or through what. */
    private static final int ONLY_REACH = 32;

    private static final Cue SOME = Cue.of(Role.ACCESS, Dimension.MODEL, Status.RESTRICTED, "limited access");
    private static final Cue API_ONLY = Cue.of(Role.ACCESS, Dimension.WEIGHTS, Status.CLOSED, "API only");

    private final Saying saying;
    private final Sentence sentence;

    Access(Saying saying) {
        this.saying = saying;
        this.sentence = saying.sentence();
    }

    void phrase(Hit hit) {
        int people = Math.min(sentence.span().end(), hit.end() + PEOPLE_REACH);
        if (hit.cue().weak() && !sentence.any(Role.PEOPLE, hit.end(), people)) {
            return;
        }
        Dimension of = hit.cue().dimension();
        saying.say(hit.cue(), of == null ? ofApi(hit) : of, hit.span(), Form.PREDICATE);
    }

    /** "only … for partners", "can be used only through the API". */
    void only(Hit only) {
        int from = sentence.clauseStart(only.start());
        int to = sentence.clauseEnd(only.end());
        Hit people = near(only, Role.PEOPLE, from, to);
        if (people != null && sentence.any(Role.GRANT, from, to)) {
            Span anchor = new Span(Math.min(only.start(), people.start()), Math.max(only.end(), people.end()));
            saying.say(SOME, ofApi(only), anchor, Form.PREDICATE);
            return;
        }
        Hit via = near(only, Role.VIA, from, to);
        Hit api = via == null ? null : near(via, Role.OBJECT, from, to);
        if (api != null && api.cue().dimension() == Dimension.API) {
            Span anchor = new Span(
                    Math.min(Math.min(only.start(), via.start()), api.start()),
                    Math.max(Math.max(only.end(), via.end()), api.end()));
            saying.say(API_ONLY, Dimension.WEIGHTS, anchor, Form.PREDICATE);
        }
    }

    private Dimension ofApi(Hit hit) {
        int from = sentence.clauseStart(hit.start());
        int to = sentence.clauseEnd(hit.end());
        boolean api = sentence.hits().stream()
                .anyMatch(each -> each.cue().dimension() == Dimension.API && each.start() >= from && each.end() <= to);
        return api ? Dimension.API : Dimension.MODEL;
    }

    /** The nearest cue of this role; behind is nearer than before. */
    private @Nullable Hit near(Hit hit, Role role, int from, int to) {
        Hit behind = sentence.first(role, hit.end(), to);
        if (behind != null && sentence.gap(hit.end(), behind.start()) <= ONLY_REACH) {
            return behind;
        }
        Hit before = sentence.last(role, from, hit.start());
        return before != null && sentence.gap(before.end(), hit.start()) <= ONLY_REACH ? before : null;
    }
}
