package io.claimstream.enrich.openness;

import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.openness.Statement.Form;
import io.claimstream.enrich.text.Span;
import io.claimstream.events.Claim.Dimension;
import io.claimstream.events.Claim.Status;
import java.util.List;

/** Weights, code and training data: published, withheld, or kept on a hub for anyone. */
final class Parts {
    /** Letters between "without" and "training data", and between two things that come together. */
    private static final int WITH_REACH = 14;

    private static final int WITHOUT_REACH = 6;

    /** Detail of how a model is kept from others: "to itself". */
    static final String KEPT = "kept";

    /** Detail of where things are kept that may as well be a user's: "in house". */
    private static final String INSIDE = "inside";

    /** Letters of a word such as "strictly". */
    private static final int ADVERB = 10;

    private static final Cue CLOSED = Cue.of(Role.STATE, Dimension.MODEL, Status.CLOSED, null);

    private final Saying saying;
    private final Sentence sentence;
    private final StatedParts parts;

    Parts(Saying saying) {
        this.saying = saying;
        this.sentence = saying.sentence();
        this.parts = new StatedParts(sentence);
    }

    /** "the weights are not publicly accessible", "without releasing the weights": each thing that the state is of. */
    void state(Hit state) {
        if ((state.cue().status() == Status.CLOSED && keepsLicence(state))
                || ofName(state)
                || Speakers.quoted(sentence, state)) {
            return;
        }
        List<Hit> objects = of(state);
        for (Hit object : objects) {
            say(state.cue(), object, state);
        }
        if (objects.isEmpty() && state.cue().status() == Status.CLOSED) {
            kept(state);
        }
    }

    /** "promised an open-source Grok 2": it goes with the name right behind, and with nothing before. */
    private boolean ofName(Hit state) {
        return sentence.also(state, Role.ADJECTIVE)
                && sentence.plain().at(state.end()) == ' '
                && sentence.models().stream().anyMatch(model -> model.start() == state.end() + 1);
    }

    /** "keep the Apache 2.0 licence" withholds nothing. */
    private boolean keepsLicence(Hit verb) {
        Hit licence = sentence.first(Role.LICENCE, verb.end(), sentence.clauseEnd(verb.end()));
        return licence != null && sentence.gap(verb.end(), licence.start()) == 0;
    }

    /** "keeps GLM-5 to itself", "hält es unter Verschluss": a model between the two halves of what is done to it. */
    private void kept(Hit verb) {
        Hit how = sentence.first(Role.STATE, verb.end(), sentence.clauseEnd(verb.end()));
        if (how == null || !KEPT.equals(how.cue().detail()) || sentence.parted(verb.end(), how.start())) {
            return;
        }
        int model = verb.end();
        for (Mention named : sentence.models()) {
            model = named.start() >= verb.end() && named.end() <= how.start() ? named.end() : model;
        }
        for (Role stands : List.of(Role.PRONOUN, Role.MODEL_NOUN)) {
            Hit word = sentence.last(stands, verb.end(), how.start());
            model = word == null ? model : Math.max(model, word.end());
        }
        boolean between = model > verb.end() && sentence.gap(model, how.start()) <= ADVERB;
        if (between && !sentence.any(Role.OTHER_NOUN, verb.end(), how.start())) {
            saying.say(CLOSED, Dimension.MODEL, how.span(), Form.PREDICATE);
        }
    }

    /** "without training data or code", "comes with its training data". */
    void with(Hit with) {
        int reach = with.is(Role.WITH) ? WITH_REACH : WITHOUT_REACH;
        List<Hit> objects = parts.chain(with, with.start(), sentence.clauseEnd(with.end()), 1, reach, WITH_REACH);
        if (objects.isEmpty() && with.is(Role.WITH)) {
            objects = parts.all(with);
        }
        boolean without = with.is(Role.WITHOUT) || sentence.deniedAt(with.start());
        Status status = without ? Status.CLOSED : Status.OPEN;
        boolean beside = weightsNamed(with);
        for (Hit object : believed(objects, beside || status == Status.CLOSED)) {
            Span anchor = new Span(object.start(), object.end());
            if (!Mood.of(sentence, with.span()).unsaid()) {
                saying.say(Saying.dimension(object.cue(), Dimension.WEIGHTS), status, anchor, Form.PREDICATE);
            }
        }
    }

    /** Whether what comes along is open weights in one word, which are no object of their own. */
    private boolean weightsNamed(Hit with) {
        Hit weights = sentence.first(
                Role.PREDICATE,
                with.end(),
                Math.min(sentence.clauseEnd(with.end()), with.end() + StatedParts.FORWARD_REACH));
        return weights != null && weights.cue().dimension() == Dimension.WEIGHTS;
    }

    void say(Cue cue, Hit object, Hit state) {
        Span anchor = new Span(Math.min(object.start(), state.start()), Math.max(object.end(), state.end()));
        Dimension of = Saying.dimension(object.cue(), Dimension.MODEL);
        int apart = object.start() > state.end()
                ? sentence.gap(state.end(), object.start())
                : sentence.gap(object.end(), state.start());
        if (of == Dimension.WEIGHTS && state.is(Role.STATE) && OnRequest.gates(sentence, state)) {
            return;
        }
        if (object.cue().weak() && parts.listed(state, object)) {
            saying.say(cue, of, anchor, Form.PREDICATE);
            return;
        }
        boolean attributive = apart > StatedParts.FORWARD_REACH
                || (cue.status() == Status.CLOSED && object.start() - state.end() == 1);
        if ((cue.status() == Status.CLOSED && of == Dimension.DATA && users(object, cue))
                || Possessors.other(sentence, object)) {
            return;
        }
        if (object.cue().weak()
                && (of == Dimension.DATA || of == Dimension.CODE || state.is(Role.HOST))
                && Possessors.model(sentence, object)) {
            saying.say(cue, of, anchor, Form.PREDICATE);
            return;
        }
        if (object.cue().weak()
                && (attributive
                        || (cue.status() == Status.OPEN
                                && !Mood.of(sentence, anchor).negated()))) {
            return;
        }
        saying.say(cue, of, anchor, Form.PREDICATE);
    }

    /** "firms keep their data in house", "the data stays private": of those who use a model, not what it learned from. */
    private boolean users(Hit data, Cue state) {
        int clause = sentence.clauseStart(data.start());
        return INSIDE.equals(state.detail())
                && (data.cue().weak() || sentence.any(Role.PEOPLE, clause, data.start()))
                && !sentence.any(Role.TRAINED, clause, sentence.clauseEnd(data.end()));
    }

    List<Hit> of(Hit state) {
        int from = sentence.clauseStart(state.start());
        int to = sentence.clauseEnd(state.end());
        int reach = sentence.lexicon().reach(Role.OBJECT);
        boolean behind = attributive(state, to) || governs(state, to);
        List<Hit> objects = behind ? List.of() : parts.chain(state, from, to, -1, reach, reach);
        if (objects.isEmpty()) {
            objects = parts.chain(state, from, to, 1, StatedParts.FORWARD_REACH, reach);
        }
        if (objects.isEmpty()) {
            objects = parts.apart(state, from, to);
        }
        return withModel(objects)
                        || several(objects)
                        || objects.stream().anyMatch(object -> !object.cue().weak())
                ? objects.stream().map(StatedParts::strong).toList()
                : objects;
    }

    /** The things of a list that ends with {@code object}, before what is said of all: "weights and code are open". */
    List<Hit> before(Hit said, Hit object) {
        int from = sentence.clauseStart(said.start());
        List<Hit> objects = parts.chain(said, from, said.end(), -1, WITH_REACH, WITHOUT_REACH);
        return objects.contains(object) ? objects : List.of(object);
    }

    /** What an adjective goes on to tell: "is fully open: weights, data, code". */
    void told(Hit said) {
        List<Hit> objects = parts.told(said);
        for (Hit object : objects.size() > 1 ? objects : List.<Hit>of()) {
            say(said.cue(), StatedParts.strong(object), said);
        }
    }

    /** "公布训练数据": where verbs stand before their objects, and the object right behind. */
    private boolean governs(Hit state, int to) {
        Hit next = sentence.unspaced() && !sentence.lexicon().caseBehind()
                ? sentence.first(Role.OBJECT, state.end(), to)
                : null;
        return next != null
                && next.start() == state.end()
                && (state.cue().status() == Status.CLOSED || sentence.deniedAt(state.start()));
    }

    /** "Model, data and code are on GitHub": things of several kinds, with the model itself among them. */
    private boolean withModel(List<Hit> objects) {
        if (objects.size() < 2
                || objects.stream()
                                .map(object -> object.cue().dimension())
                                .distinct()
                                .count()
                        < 2) {
            return false;
        }
        int start = objects.stream().mapToInt(Hit::start).min().orElseThrow();
        int clause = sentence.clauseStart(start);
        Hit noun = sentence.last(Role.MODEL_NOUN, clause, start);
        Hit model = noun == null ? sentence.last(Role.PRONOUN, clause, start) : noun;
        return model != null && sentence.gap(model.end(), start) <= WITHOUT_REACH;
    }

    /** "Data, methods and code are public" of a model that the sentence names. */
    private boolean several(List<Hit> objects) {
        return !sentence.models().isEmpty()
                && objects.stream()
                                .map(object -> object.cue().dimension())
                                .distinct()
                                .count()
                        > 1;
    }

    /** Whether it only goes with a noun behind it: "includes publicly available datasets". */
    private boolean attributive(Hit state, int to) {
        if (sentence.unspaced() && sentence.plain().at(state.end()) == '的') {
            return true;
        }
        if (sentence.unspaced() || sentence.lexicon().nounFirst()) {
            return false;
        }
        Hit next = sentence.first(Role.OBJECT, state.end(), Math.min(to, state.end() + 30));
        return next != null
                && sentence.gap(state.end(), next.start()) <= WITH_REACH
                && !sentence.parted(state.end(), next.start())
                && !sentence.any(Role.COPULA, Math.max(sentence.span().start(), state.start() - 6), state.start());
    }

    /** Things that could mean much are believed beside one that cannot, or when they are withheld. */
    private static List<Hit> believed(List<Hit> objects, boolean withheld) {
        boolean believed =
                withheld || objects.stream().anyMatch(object -> !object.cue().weak());
        return believed ? objects : List.of();
    }
}
