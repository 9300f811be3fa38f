package io.claimstream.enrich.openness;

import io.claimstream.enrich.openness.Statement.Form;
import io.claimstream.enrich.text.Span;
import io.claimstream.events.Claim.Dimension;
import io.claimstream.events.Claim.Modality;
import io.claimstream.events.Claim.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the cues of one sentence as statements. */
final class Statements {
    /** Letters between a licence's ambiguous name and the word that says it is one. */
    private static final int LICENCE_REACH = 25;

    /** Letters between "releasing" and "weights". */
    private static final int FORWARD_REACH = 22;

    /** Characters in which "limited to" must say whom. */
    private static final int PEOPLE_REACH = 40;

    private final Sentence sentence;
    private final List<Statement> found = new ArrayList<>();

    private Statements(Sentence sentence) {
        this.sentence = sentence;
    }

    static List<Statement> of(Sentence sentence) {
        Statements statements = new Statements(sentence);
        for (Hit hit : sentence.hits()) {
            statements.read(hit);
        }
        return statements.found;
    }

    private void read(Hit hit) {
        switch (hit.cue().role()) {
            case ADJECTIVE -> adjective(hit);
            case PREDICATE -> predicate(hit);
            case LICENCE -> licence(hit);
            case STATE -> state(hit);
            case HOST -> host(hit);
            case ACCESS -> access(hit);
            case OBJECT -> own(hit);
            default -> {}
        }
    }

    private void adjective(Hit hit) {
        Form form = Forms.of(sentence, hit);
        if (form == null) {
            return;
        }
        Hit object = subject(hit);
        if (object != null && (form == Form.COPULAR || form == Form.BARE)) {
            Span anchor = new Span(object.start(), hit.end());
            say(hit.cue(), dimension(object.cue(), Dimension.MODEL), anchor, Form.PREDICATE);
        } else {
            say(hit.cue(), dimension(hit.cue(), Dimension.MODEL), hit.span(), form);
        }
    }

    /** The object that an adjective is said of: "the weights are open". */
    private @Nullable Hit subject(Hit hit) {
        int from = sentence.clauseStart(hit.start());
        Hit object = objectWithin(Set.of(Dimension.WEIGHTS, Dimension.CODE, Dimension.DATA), from, hit.start());
        return object == null || sentence.parted(object.end(), hit.start()) ? null : object;
    }

    private void predicate(Hit hit) {
        if (!ofOther(hit)) {
            say(hit.cue(), dimension(hit.cue(), Dimension.MODEL), hit.span(), Form.PREDICATE);
        }
    }

    private void licence(Hit hit) {
        int from = sentence.clauseStart(hit.start());
        int to = sentence.clauseEnd(hit.end());
        if (hit.cue().weak()
                && objectWithin(
                                Set.of(Dimension.LICENCE),
                                Math.max(from, hit.start() - LICENCE_REACH),
                                Math.min(to, hit.end() + LICENCE_REACH))
                        == null) {
            return;
        }
        if (ofOther(hit)) {
            return;
        }
        Hit object = objectWithin(Set.of(Dimension.CODE, Dimension.DATA), from, hit.start());
        Dimension of = object == null ? Dimension.LICENCE : dimension(object.cue(), Dimension.LICENCE);
        boolean named = sentence.models().stream()
                .anyMatch(model -> model.start() >= hit.end() && model.start() <= hit.end() + 2);
        say(hit.cue(), of, hit.span(), named ? Form.NAMED : Form.PREDICATE);
    }

    /** "under the Qwen License": a licence that bears its giver's name is one of its own making. */
    private void own(Hit hit) {
        boolean licence = hit.cue().dimension() == Dimension.LICENCE
                && Character.isUpperCase(sentence.plain().text().charAt(hit.start()));
        boolean named = sentence.models().stream()
                .anyMatch(model ->
                        model.end() < hit.start() && hit.start() - model.end() <= 11 && sentence.under(model.start()));
        if (licence && named && sentence.hits().stream().noneMatch(other -> other.is(Role.LICENCE))) {
            Cue cue = new Cue(Role.LICENCE, Dimension.LICENCE, Status.RESTRICTED, "vendor licence", false);
            say(cue, Dimension.LICENCE, hit.span(), Form.PREDICATE);
        }
    }

    /** "the weights are not publicly accessible", "without releasing the weights": each object that the state is of. */
    private void state(Hit state) {
        int from = sentence.clauseStart(state.start());
        int to = sentence.clauseEnd(state.end());
        List<Hit> objects = chain(state, from, to, -1);
        if (objects.isEmpty()) {
            objects = chain(state, from, to, 1);
        }
        for (Hit object : objects) {
            Span anchor = new Span(Math.min(object.start(), state.start()), Math.max(object.end(), state.end()));
            say(state.cue(), dimension(object.cue(), Dimension.MODEL), anchor, Form.PREDICATE);
        }
    }

    /** The objects before ({@code step} −1) or behind a state, up to the next state. */
    private List<Hit> chain(Hit state, int from, int to, int step) {
        List<Hit> objects = new ArrayList<>();
        int edge = step < 0 ? state.start() : state.end();
        int index = sentence.hits().indexOf(state);
        for (int i = index + step; i >= 0 && i < sentence.hits().size(); i += step) {
            Hit hit = sentence.hits().get(i);
            if (hit.start() < from || hit.end() > to) {
                break;
            }
            int gap = step < 0 ? sentence.gap(hit.end(), edge) : sentence.gap(edge, hit.start());
            int reach = step > 0 && objects.isEmpty()
                    ? FORWARD_REACH
                    : sentence.lexicon().reach(Role.OBJECT);
            if ((hit.is(Role.STATE) && !hit.span().equals(state.span()))
                    || (step > 0 && hit.is(Role.COPULA))
                    || gap > reach) {
                break;
            }
            Dimension of = hit.cue().dimension();
            if (hit.is(Role.OBJECT) && of != Dimension.LICENCE && of != Dimension.API) {
                objects.add(hit);
                edge = step < 0 ? hit.start() : hit.end();
            }
        }
        return objects;
    }

    private void host(Hit hit) {
        int from = sentence.clauseStart(hit.start());
        int to = sentence.clauseEnd(hit.end());
        if (sentence.any(Role.OFFER, from, to) && !sentence.any(Role.OTHER_NOUN, from, to)) {
            Cue cue = new Cue(Role.HOST, Dimension.WEIGHTS, Status.OPEN, null, false);
            say(cue, Dimension.WEIGHTS, hit.span(), Form.PREDICATE);
        }
    }

    private void access(Hit hit) {
        if (hit.cue().weak()
                && !sentence.any(
                        Role.PEOPLE, hit.end(), Math.min(sentence.span().end(), hit.end() + PEOPLE_REACH))) {
            return;
        }
        int from = sentence.clauseStart(hit.start());
        int to = sentence.clauseEnd(hit.end());
        boolean api = sentence.hits().stream()
                .anyMatch(each -> each.cue().dimension() == Dimension.API && each.start() >= from && each.end() <= to);
        Dimension of = hit.cue().dimension();
        say(hit.cue(), of != null ? of : api ? Dimension.API : Dimension.MODEL, hit.span(), Form.PREDICATE);
    }

    /** Whether it is said of something else than a model that stands right before or behind. */
    private boolean ofOther(Hit hit) {
        int to = Math.min(sentence.span().end(), hit.end() + 14);
        Hit other = sentence.first(Role.OTHER_NOUN, hit.end(), to);
        return other != null
                && !sentence.parted(hit.end(), other.start())
                && sentence.hits().stream()
                        .noneMatch(hit2 -> hit2.is(Role.OBJECT) && hit2.span().equals(other.span()));
    }

    private @Nullable Hit objectWithin(Set<Dimension> dimensions, int from, int to) {
        for (Hit hit : sentence.hits()) {
            Dimension of = hit.cue().dimension();
            if (hit.is(Role.OBJECT)
                    && of != null
                    && dimensions.contains(of)
                    && hit.start() >= from
                    && hit.end() <= to) {
                return hit;
            }
        }
        return null;
    }

    private static Dimension dimension(Cue cue, Dimension otherwise) {
        Dimension of = cue.dimension();
        return of == null ? otherwise : of;
    }

    private void say(Cue cue, Dimension dimension, Span anchor, Form form) {
        Status status = cue.status();
        if (status == null) {
            return;
        }
        Mood mood = Mood.of(sentence, anchor);
        if (mood.unsaid()) {
            return;
        }
        if (mood.negated()) {
            if (status == Status.RESTRICTED || mood.modality() == Modality.PLANNED) {
                return;
            }
            status = status == Status.OPEN ? Status.CLOSED : Status.OPEN;
        }
        Modality modality = status == Status.OPEN ? mood.modality() : Modality.ASSERTED;
        found.add(new Statement(dimension, status, cue.detail(), modality, mood.about(), anchor, form));
    }
}
