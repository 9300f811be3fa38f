package io.claimstream.enrich.openness;

import io.claimstream.enrich.openness.Statement.Form;
import io.claimstream.enrich.text.Span;
import io.claimstream.events.Claim.Dimension;
import io.claimstream.events.Claim.Status;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the cues of one sentence as statements: each kind of cue by the class that knows how it is put. */
final class Statements {
    /** What an adjective or a predicate can be said of, other than a model. */
    private static final Set<Dimension> PARTS = Set.of(Dimension.WEIGHTS, Dimension.CODE, Dimension.DATA);

    /** Letters between "open-sourced" and what was. */
    private static final int OBJECT_REACH = 12;

    /** Letters of a date between "will" and its verb: "将于六月底开源". */
    private static final int DATE = 16;

    /** Letters of "to make its next versions available as". */
    private static final int VERSIONS = 45;

    private final Sentence sentence;
    private final Saying saying;
    private final Parts parts;
    private final Conditions conditions;

    private Statements(Sentence sentence) {
        this.sentence = sentence;
        this.saying = new Saying(sentence);
        this.parts = new Parts(saying);
        this.conditions = new Conditions(sentence);
    }

    static List<Statement> of(Sentence sentence) {
        Statements statements = new Statements(sentence);
        Parts parts = statements.parts;
        Hosts hosts = new Hosts(statements.saying, parts);
        Licences licences = new Licences(statements.saying);
        Permits permits = new Permits(statements.saying);
        Access access = new Access(statements.saying);
        Admission admission = new Admission(statements.saying);
        Echoes echoes = new Echoes(statements.saying);
        Purposes purposes = new Purposes(statements.saying);
        OnRequest request = new OnRequest(statements.saying);
        AtHome home = new AtHome(statements.saying);
        Absence absence = new Absence(statements.saying);
        Thresholds thresholds = new Thresholds(statements.saying);
        for (Hit hit : sentence.hits()) {
            switch (hit.cue().role()) {
                case ADJECTIVE -> statements.adjective(hit);
                case PREDICATE -> statements.predicate(hit);
                case STATE -> parts.state(hit);
                case WITH, WITHOUT -> parts.with(hit);
                case HOST -> hosts.of(hit);
                case LICENCE -> licences.named(hit);
                case OBJECT -> {
                    licences.own(hit);
                    absence.of(hit);
                }
                case PERMIT -> permits.terms(hit);
                case ACCESS -> access.phrase(hit);
                case ADMIT -> admission.of(hit);
                case TAKE -> access.taken(hit);
                case FREE -> thresholds.of(hit);
                case PAY -> thresholds.paid(hit);
                case ONLY -> {
                    access.only(hit);
                    purposes.only(hit);
                }
                case HOME -> home.of(hit);
                case REQUEST -> request.of(hit);
                case VIA -> access.via(hit);
                case NOT -> echoes.denial(hit);
                case COPULA, AFFIRMED -> echoes.affirmation(hit);
                case SEQUEL -> echoes.sequel(hit);
                case LIKEWISE -> echoes.likewise(hit);
                default -> {}
            }
        }
        echoes.same();
        return statements.saying.found();
    }

    private void adjective(Hit hit) {
        boolean lets = hit.cue().weak() || sentence.also(hit, Role.GRANT);
        Hit only = lets ? sentence.first(Role.ONLY, hit.end(), sentence.clauseEnd(hit.end())) : null;
        if (only != null && sentence.gap(hit.end(), only.start()) == 0) {
            return; // "open only to subscribers", "ouvert qu'aux abonnés"
        }
        if (Abbreviated.spells(sentence.plain(), hit.span()) || Others.done(sentence, hit)) {
            return;
        }
        Form form = Forms.of(sentence, hit);
        Hit plan = sentence.last(Role.PLAN, sentence.span().start(), hit.start());
        boolean dated = sentence.unspaced() && !sentence.lexicon().caseBehind();
        boolean next = plan != null && sentence.gap(plan.end(), hit.start()) <= (dated ? DATE : 0);
        next |= plan != null && form == Form.BARE && brackets(plan, hit);
        if (form != null && (next || (plan != null && versions(plan, hit)))) {
            form = Form.PREDICATE;
        }
        if (form == null
                || ((form == Form.BARE || next || sentence.lexicon().nounFirst())
                        && sentence.also(hit, Role.STATE)
                        && target(hit) != null)) {
            return;
        }
        Hit object = form == Form.COPULAR || form == Form.BARE || next ? subject(hit) : null;
        if (object != null && Possessors.other(sentence, object)) {
            return;
        }
        if (object != null) {
            for (Hit each : parts.before(hit, object)) {
                Span anchor = new Span(each.start(), hit.end());
                saying.say(hit.cue(), Saying.dimension(each.cue(), Dimension.MODEL), anchor, Form.PREDICATE);
            }
        } else {
            saying.say(hit.cue(), Saying.dimension(hit.cue(), Dimension.MODEL), hit.span(), form);
            if (form == Form.COPULAR && hit.cue().status() == Status.OPEN) {
                parts.told(hit);
            }
        }
    }

    /** "werde in sechs Monaten ebenfalls quelloffen": where verbs stand last, a plan and what it is go round the rest. */
    private boolean brackets(Hit plan, Hit hit) {
        return sentence.lexicon().verbLast()
                && plan.start() >= sentence.clauseStart(hit.start())
                && sentence.gap(plan.end(), hit.start()) <= VERSIONS
                && !sentence.named(plan.end(), hit.start());
    }

    /** "wants later versions to be open source": the versions that are planned stand between. */
    private boolean versions(Hit plan, Hit hit) {
        return sentence.any(Role.FUTURE, plan.end(), hit.start())
                && sentence.gap(plan.end(), hit.start()) <= VERSIONS
                && sentence.clauseStart(hit.start()) <= plan.start();
    }

    private void predicate(Hit hit) {
        if (Others.of(sentence, hit)
                || Others.done(sentence, hit)
                || (hit.cue().weak() && !conditions.licensing())
                || conditions.conditional(hit)) {
            return;
        }
        Dimension of = Saying.dimension(hit.cue(), Dimension.MODEL);
        if (of == Dimension.WEIGHTS && (OnRequest.gates(sentence, hit) || Admission.selects(sentence, hit))) {
            return;
        }
        if (of == Dimension.MODEL || of == Dimension.WEIGHTS) {
            Hit object = subject(hit);
            object = object == null ? target(hit) : object;
            if (object != null && Possessors.other(sentence, object)) {
                return;
            }
            if (object != null) {
                of = Saying.dimension(object.cue(), of);
            } else if (Others.target(sentence, hit)) {
                return;
            }
        }
        boolean api = hit.cue().denied() && of == Dimension.MODEL && sentence.ofApi(hit);
        saying.say(hit.cue(), api ? Dimension.API : of, hit.span(), none(hit) ? Form.BARE : Form.PREDICATE);
        if (of == Dimension.DATA || of == Dimension.CODE) {
            also(hit);
        } else if (of == Dimension.MODEL && hit.cue().status() == Status.OPEN) {
            parts.told(hit);
        }
    }

    /** "has not open-sourced a model since": any model. */
    private boolean none(Hit hit) {
        Hit determiner = sentence.first(
                Role.DETERMINER, hit.end(), Math.min(sentence.span().end(), hit.end() + 4));
        return determiner != null
                && sentence.deniedAt(hit.start())
                && sentence.any(Role.MODEL_NOUN, determiner.end(), sentence.clauseEnd(hit.end()));
    }

    /** The next of a list of objects: "open-sourced the training data and the training code". */
    private void also(Hit predicate) {
        Hit one = target(predicate);
        if (one == null) {
            return;
        }
        for (Hit next : sentence.hits()) {
            if (next.is(Role.OBJECT)
                    && next.start() >= one.end()
                    && sentence.gap(one.end(), next.start()) <= OBJECT_REACH
                    && sentence.joined(one.end(), next.start())) {
                saying.say(
                        predicate.cue(),
                        Saying.dimension(next.cue(), Dimension.CODE),
                        new Span(predicate.start(), next.end()),
                        Form.PREDICATE);
                return;
            }
        }
    }

    /** What stands before as its subject: "the weights are open", "the corpus can be downloaded". */
    private @Nullable Hit subject(Hit hit) {
        int from = sentence.clauseStart(hit.start());
        for (int i = sentence.hits().size() - 1; i >= 0; i--) {
            Hit object = sentence.hits().get(i);
            if (object.is(Role.OBJECT)
                    && object.start() >= from
                    && object.end() <= hit.start()
                    && (!object.cue().weak()
                            || Possessors.model(sentence, object)
                            || StatedParts.beside(sentence, object))
                    && PARTS.contains(Saying.dimension(object.cue(), Dimension.MODEL))) {
                return sentence.parted(object.end(), hit.start()) && !resumed(object, hit) ? null : object;
            }
        }
        return null;
    }

    /** "the texts it was trained on, are not published": a clause that hangs on the subject is over before the verb. */
    private boolean resumed(Hit object, Hit hit) {
        Hit copula = sentence.last(Role.COPULA, object.end(), hit.start());
        return copula != null
                && sentence.gap(copula.end(), hit.start()) <= OBJECT_REACH
                && sentence.plain().at(copula.start() - 2) == ',';
    }

    /** What stands behind as its object: "open-sourced the training code". */
    private @Nullable Hit target(Hit hit) {
        if (sentence.lexicon().caseBehind()) {
            return null;
        }
        for (Hit object : sentence.hits()) {
            if (object.is(Role.OBJECT)
                    && object.start() >= hit.end()
                    && PARTS.contains(Saying.dimension(object.cue(), Dimension.MODEL))) {
                boolean near = sentence.gap(hit.end(), object.start()) <= OBJECT_REACH
                        && !sentence.parted(hit.end(), object.start())
                        && !sentence.named(hit.end(), object.start());
                return near ? object : null;
            }
        }
        return null;
    }
}
