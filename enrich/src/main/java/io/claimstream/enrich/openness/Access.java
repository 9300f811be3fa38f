package io.claimstream.enrich.openness;

import io.claimstream.enrich.openness.Statement.Form;
import io.claimstream.enrich.text.Span;
import io.claimstream.events.Claim.Dimension;
import io.claimstream.events.Claim.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who gets in: previews and invitations, some people only, an API only. */
final class Access {
    /** Characters in which "limited to" must say whom. */
    private static final int PEOPLE_REACH = 40;

    /** Letters between "through" and "API". */
    private static final int API_REACH = 26;

    /** Letters of "only through the company's own cloud platform". */
    private static final int PLATFORM_REACH = 30;

    /** Letters of "being made available". */
    private static final int GIVEN = 18;

    /** One of these says that something is there to be used. */
    private static final List<Role> USABLE = List.of(Role.GRANT, Role.COPULA, Role.PERMIT, Role.OFFER);

    /** Detail of what can be used on a platform, and had nowhere. */
    static final String HOSTED = "hosted only";

    private static final Cue TAKEN = Cue.of(Role.TAKE, Dimension.WEIGHTS, Status.OPEN, null);
    private static final Cue HOSTED_ONLY = Cue.of(Role.ACCESS, Dimension.WEIGHTS, Status.CLOSED, HOSTED);
    private static final Cue NO_API = new Cue(Role.ACCESS, Dimension.API, Status.OPEN, "no API", false, true);
    private static final Cue SOME = Cue.of(Role.ACCESS, Dimension.MODEL, Status.RESTRICTED, "limited access");
    private static final Cue API_ONLY = Cue.of(Role.ACCESS, Dimension.WEIGHTS, Status.CLOSED, "API only");

    /** Detail of a word that leaves out others together with a "not": しか. */
    private static final String EXCEPT = "except";

    /** Detail of a few that are let in: "a handful of customers". */
    private static final String SELECTED = "selected partners";

    private final Saying saying;
    private final Sentence sentence;

    Access(Saying saying) {
        this.saying = saying;
        this.sentence = saying.sentence();
    }

    void phrase(Hit hit) {
        int people = Math.min(sentence.span().end(), hit.end() + PEOPLE_REACH);
        Hit whom = hit.cue().weak() ? sentence.first(Role.PEOPLE, hit.end(), people) : null;
        if (hit.cue().weak() && (whom == null || Speakers.tells(sentence, whom))) {
            return;
        }
        if (SELECTED.equals(hit.cue().detail()) && sentence.models().isEmpty() && !granted(hit)) {
            return;
        }
        Dimension of = hit.cue().dimension();
        saying.say(hit.cue(), of == null ? ofApi(hit) : of, hit.span(), Form.PREDICATE);
    }

    /** Whether those few are said to get something, and not just to be few: "depends on a handful of customers". */
    private boolean granted(Hit few) {
        int from = sentence.clauseStart(few.start());
        int to = sentence.clauseEnd(few.end());
        return sentence.pronoun(few.span())
                || List.of(Role.GRANT, Role.ONLY, Role.ADMIT, Role.MODEL_NOUN, Role.OFFER).stream()
                        .anyMatch(role -> sentence.any(role, from, to));
    }

    /** "anyone can download it", "누구나 내려받을": whoever likes does what is done with weights. */
    void taken(Hit take) {
        int from = sentence.clauseStart(take.start());
        Hit nobody = sentence.last(Role.NOBODY, from, take.start());
        if (nobody != null
                && sentence.gap(nobody.end(), take.start())
                        <= sentence.lexicon().reach(Role.TAKE)) {
            denied(nobody, take);
            return;
        }
        Hit anyone = sentence.last(Role.ANYONE, from, take.start());
        boolean near = anyone != null
                && sentence.gap(anyone.end(), take.start())
                        <= sentence.lexicon().reach(Role.TAKE)
                && !sentence.parted(anyone.end(), take.start());
        if (near
                && anyone != null
                && !OnRequest.gates(sentence, take)
                && !Others.target(sentence, take)
                && !Others.about(sentence, take.start())) {
            Span anchor = new Span(anyone.start(), take.end());
            if (sentence.any(Role.MAYBE, anyone.end(), take.start())
                    && !sentence.any(Role.NOT, from, take.start())
                    && !Suppositions.asked(sentence, anchor)) {
                saying.say(Dimension.WEIGHTS, Status.OPEN, anchor, Form.PREDICATE); // "anyone may download"
            } else {
                saying.say(TAKEN, Dimension.WEIGHTS, anchor, Form.PREDICATE);
            }
        }
    }

    /** "nobody can download it", "誰もダウンロードできない" */
    private void denied(Hit nobody, Hit take) {
        Span anchor = new Span(nobody.start(), take.end());
        boolean ends = !sentence.lexicon().caseBehind()
                || sentence.any(Role.NOT_AFTER, take.end(), sentence.clauseEnd(take.end()));
        if (ends && !Others.target(sentence, take) && !Suppositions.asked(sentence, anchor)) {
            saying.say(Dimension.WEIGHTS, Status.CLOSED, anchor, Form.PREDICATE);
        }
    }

    /** "only … for partners", "can be used only through the API". */
    void only(Hit only) {
        int from = sentence.clauseStart(only.start());
        int to = sentence.clauseEnd(only.end());
        Hit hosted = hosted(only, from, to);
        if (hosted != null) {
            Span anchor = new Span(Math.min(only.start(), hosted.start()), Math.max(only.end(), hosted.end()));
            say(only, HOSTED_ONLY, Dimension.WEIGHTS, anchor);
            return;
        }
        Hit people = near(only, Role.PEOPLE, from, to);
        if (people != null && !owner(people) && !Speakers.tells(sentence, people) && Others.given(sentence, from, to)) {
            Span anchor = new Span(Math.min(only.start(), people.start()), Math.max(only.end(), people.end()));
            say(only, SOME, ofApi(only), anchor);
            return;
        }
        Hit via = near(only, Role.VIA, from, to);
        if (via == null) {
            return;
        }
        Hit api = api(via, from, to);
        boolean through = via.start() > only.start() || sentence.lexicon().caseBehind();
        if (api != null && through) {
            Span anchor = new Span(
                    Math.min(Math.min(only.start(), via.start()), api.start()),
                    Math.max(Math.max(only.end(), via.end()), api.end()));
            say(only, API_ONLY, Dimension.WEIGHTS, anchor);
        }
    }

    /** What is denied with "but" means "only", and is not denied: "API経由でしか使えない". */
    private void say(Hit only, Cue cue, Dimension of, Span anchor) {
        Status status = cue.status();
        if (EXCEPT.equals(only.cue().detail()) && status != null) {
            saying.say(of, status, anchor, Form.PREDICATE);
        } else {
            saying.say(cue, of, anchor, Form.PREDICATE);
        }
    }

    /** Whether it only tells whose something is: "the company's API". */
    private boolean owner(Hit people) {
        char mark = sentence.plain().at(people.end());
        return (mark == '\'' || mark == '’') && sentence.plain().at(people.end() + 1) == 's';
    }

    /** The platform that it is offered on and nowhere else: "only on its own cloud". */
    private @Nullable Hit hosted(Hit only, int from, int to) {
        Hit platform = near(only, Role.PLATFORM, from, to);
        if (platform == null || USABLE.stream().noneMatch(role -> sentence.any(role, from, to))) {
            return null;
        }
        boolean behind = platform.start() > only.start();
        Hit place = behind
                ? placed(only.end(), platform.start())
                : sentence.lexicon().caseBehind()
                        ? placed(platform.end(), only.end() + 1)
                        : placed(Math.max(from, platform.start() - PLATFORM_REACH), platform.start());
        int gap = behind ? sentence.gap(only.end(), platform.start()) : sentence.gap(platform.end(), only.start());
        boolean adjoins = sentence.lexicon().caseBehind() || gap == 0;
        boolean next = place != null && (behind ? leads(only.end(), place.start()) : adjoins);
        return next && gap <= PLATFORM_REACH ? platform : null;
    }

    /** Whether nothing stands between "only" and the place, or a verb of giving: "only offered through". */
    private boolean leads(int from, int to) {
        int gap = sentence.gap(from, to);
        return gap == 0 || (gap <= GIVEN && sentence.any(Role.GRANT, from, to));
    }

    private @Nullable Hit placed(int from, int to) {
        Hit place = sentence.first(Role.PLACE, from, to);
        return place == null ? sentence.first(Role.VIA, from, to) : place;
    }

    /** "behind the company's API", where it is kept; "cannot be reached through an API". */
    void via(Hit via) {
        if (via.cue().status() == Status.CLOSED) {
            behind(via);
        } else {
            denied(via);
        }
    }

    private void behind(Hit via) {
        Hit api = api(via, sentence.clauseStart(via.start()), sentence.clauseEnd(via.end()));
        if (api != null && !sentence.parted(via.end(), api.start())) {
            Span anchor = new Span(Math.min(via.start(), api.start()), Math.max(via.end(), api.end()));
            saying.say(API_ONLY, Dimension.WEIGHTS, anchor, Form.PREDICATE);
        }
    }

    private void denied(Hit via) {
        Hit api = api(via, sentence.clauseStart(via.start()), sentence.clauseEnd(via.end()));
        int to = sentence.lexicon().caseBehind() ? sentence.clauseEnd(via.end()) : via.start();
        if (api != null && !spared(via) && !sentence.any(Role.ONLY, sentence.clauseStart(via.start()), to)) {
            Span anchor = new Span(Math.min(via.start(), api.start()), Math.max(via.end(), api.end()));
            saying.say(NO_API, Dimension.API, anchor, Form.PREDICATE);
        }
    }

    /** "without having to go through an API": none is needed, which is no refusal of one. */
    private boolean spared(Hit via) {
        Hit not = sentence.last(Role.NOT, sentence.clauseStart(via.start()), via.start());
        return not != null && sentence.also(not, Role.WITHOUT);
    }

    /** The API named right behind "through", or right before it where cases stand behind. */
    private @Nullable Hit api(Hit via, int from, int to) {
        boolean before = sentence.lexicon().caseBehind();
        Hit object =
                before ? sentence.last(Role.OBJECT, from, via.start()) : sentence.first(Role.OBJECT, via.end(), to);
        if (object == null || object.cue().dimension() != Dimension.API) {
            return null;
        }
        int gap = before ? sentence.gap(object.end(), via.start()) : sentence.gap(via.end(), object.start());
        return gap <= API_REACH ? object : null;
    }

    private Dimension ofApi(Hit hit) {
        return sentence.ofApi(hit) ? Dimension.API : Dimension.MODEL;
    }

    /** The nearest cue of this role; behind is nearer than before. */
    private @Nullable Hit near(Hit hit, Role role, int from, int to) {
        Hit behind = sentence.first(role, hit.end(), to);
        int reach = sentence.lexicon().reach(Role.ONLY);
        boolean fits = !sentence.lexicon().caseBehind();
        if (fits && behind != null && sentence.gap(hit.end(), behind.start()) <= reach) {
            return behind;
        }
        Hit before = sentence.unspaced() && fits ? null : sentence.last(role, from, hit.start());
        return before != null && sentence.near(before.end(), hit.start(), reach) ? before : null;
    }
}
