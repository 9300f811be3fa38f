package io.claimstream.enrich.openness;

import io.claimstream.events.Claim.Dimension;
import java.util.ArrayList;
import java.util.List;

/** The parts that a state is said of: beside it, in a list that a colon parts from it, behind "what is not published is". */
final class StatedParts {
    /** Letters between "releasing" and "weights". */
    static final int FORWARD_REACH = 22;

    /** Letters between a state and the colon behind it. */
    private static final int COLON_REACH = 24;

    /** Letters between two of a list: "code and intermediate checkpoints". */
    private static final int NEXT_REACH = 20;

    /** Letters between "releasing" and "checkpoints" when only their kinds stand between. */
    private static final int KINDS_REACH = 45;

    /** Letters between "text" and "used to train". */
    private static final int TRAINED_REACH = 24;

    /** Characters between what is not shown and the word that makes it a subject, where that stands behind. */
    private static final int CLEFT_BEHIND = 5;

    /** Detail of what is data only where it is said to have been trained on: "images". */
    static final String MATERIAL = "material";

    /** Detail of a refusal to answer: "won't say". */
    private static final String SILENT = "silent";

    /** Letters between "open weights" and "open recipes". */
    private static final int LISTED = 12;

    private final Sentence sentence;

    StatedParts(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Those that stand elsewhere than beside the state. */
    List<Hit> apart(Hit state, int from, int to) {
        if (SILENT.equals(state.cue().detail())) {
            return asked(state, from);
        }
        return cleft(state, from) ? behindCopula(state, to) : listed(state, from, to);
    }

    /** "what it was trained on, but they won't say": the question in the clause before, when nothing else is left unsaid. */
    private List<Hit> asked(Hit state, int from) {
        boolean ends = state.end() >= sentence.span().end()
                || ".,;!".indexOf(sentence.plain().at(state.end())) >= 0;
        return ends && from > sentence.span().start()
                ? chain(state, sentence.clauseStart(from - 1), state.end(), -1, KINDS_REACH, NEXT_REACH)
                : List.of();
    }

    /** "what they have not published is the data", "没有公开的是训练数据" */
    private boolean cleft(Hit state, int from) {
        Hit what = sentence.unspaced()
                ? sentence.first(
                        Role.CLEFT, state.end(), Math.min(sentence.span().end(), state.end() + CLEFT_BEHIND))
                : sentence.last(Role.CLEFT, from, state.start());
        return what != null && sentence.gap(what.end(), state.start()) <= KINDS_REACH;
    }

    private List<Hit> behindCopula(Hit state, int to) {
        int near = Math.min(to, state.end() + KINDS_REACH);
        for (Hit copula : sentence.from(state.end())) {
            if (copula.start() > near) {
                break;
            }
            if (copula.is(Role.COPULA) && copula.end() <= to) {
                List<Hit> objects = chain(copula, copula.start(), to, 1, NEXT_REACH, NEXT_REACH);
                if (!objects.isEmpty()) {
                    return objects;
                }
            }
        }
        Hit link = sentence.first(Role.CLEFT, state.end(), to);
        return link == null ? List.of() : chain(link, link.start(), to, 1, NEXT_REACH, NEXT_REACH);
    }

    /** "comes with everything: weights, data, code" */
    List<Hit> all(Hit with) {
        Hit all = sentence.first(Role.EVERYTHING, with.end(), sentence.span().end());
        return all != null && sentence.gap(with.end(), all.start()) == 0 && announces(all.end())
                ? chain(all, all.end(), sentence.clauseEnd(all.end() + 1), 1, FORWARD_REACH, NEXT_REACH)
                : List.of();
    }

    /** "is fully open: weights, data, code", "is fully open (weights, data, code)" */
    List<Hit> told(Hit said) {
        int mark = said.end();
        int end = Math.min(sentence.span().end(), said.end() + COLON_REACH);
        while (mark < end && !announces(mark) && sentence.plain().at(mark) != '(') {
            mark++;
        }
        Hit first = mark >= end ? null : sentence.first(Role.OBJECT, mark, sentence.clauseEnd(mark + 1));
        if (first == null || sentence.gap(mark, first.start()) > FORWARD_REACH || goesOn(mark)) {
            return List.of();
        }
        List<Hit> told = new ArrayList<>(List.of(first));
        told.addAll(chain(first, mark, sentence.clauseEnd(mark + 1), 1, NEXT_REACH, NEXT_REACH));
        return told;
    }

    /** Whether what a colon opens says something of its own: "open-weight: the parameters are there, the data is not". */
    private boolean goesOn(int mark) {
        int end = sentence.clauseEnd(mark + 1);
        return sentence.any(Role.COPULA, mark, end) || sentence.any(Role.STATE, mark, end);
    }

    /** "they released everything: weights, data, code", "weights, data, code: all of it is on the Hub" */
    private List<Hit> listed(Hit state, int from, int to) {
        Hit all = sentence.first(Role.EVERYTHING, state.end(), Math.min(to, state.end() + COLON_REACH));
        if (all != null && sentence.gap(state.end(), all.start()) == 0) {
            List<Hit> told = chain(all, from, to, 1, KINDS_REACH, NEXT_REACH);
            if (!told.isEmpty()) {
                return told;
            }
        }
        if (announces(to) && sentence.any(Role.EVERYTHING, from, to) && sentence.gap(state.end(), to) <= COLON_REACH) {
            return chain(state, from, sentence.clauseEnd(to + 1), 1, FORWARD_REACH, NEXT_REACH);
        }
        if (announces(from) && from > sentence.span().start() && sentence.any(Role.EVERYTHING, from, to)) {
            return chain(state, sentence.clauseStart(from - 1), to, -1, KINDS_REACH, NEXT_REACH);
        }
        return List.of();
    }

    private boolean announces(int position) {
        return position < sentence.span().end()
                && ":：\u2014".indexOf(sentence.plain().at(position)) >= 0;
    }

    /** Whether it is what a model learned from: "the text used to train". */
    private boolean trained(Hit object) {
        return object.cue().dimension() == Dimension.DATA
                && sentence.hits().stream()
                        .anyMatch(hit -> hit.is(Role.TRAINED)
                                && sentence.gap(
                                                Math.min(hit.end(), object.end()),
                                                Math.max(hit.start(), object.start()))
                                        <= TRAINED_REACH);
    }

    /** "open weights, open data, open recipes": of a list whose adjectives all go with a thing of their own. */
    boolean listed(Hit state, Hit object) {
        return object.start() - state.end() == 1
                && sentence.hits().stream()
                        .anyMatch(other -> other.cue().dimension() == Dimension.WEIGHTS
                                && (other.is(Role.ADJECTIVE) || other.is(Role.PREDICATE))
                                && other.end() <= state.start()
                                && sentence.gap(other.end(), state.start()) <= LISTED);
    }

    /** "the weights are open, the data is open": what could mean much goes on with a part that cannot. */
    static boolean beside(Sentence sentence, Hit object) {
        Hit part = sentence.last(Role.OBJECT, sentence.span().start(), object.start());
        return part != null
                && !part.cue().weak()
                && part.cue().dimension() != Dimension.LICENCE
                && part.cue().dimension() != Dimension.API
                && sentence.any(Role.ADJECTIVE, part.end(), object.start())
                && sentence.gap(part.end(), object.start()) <= KINDS_REACH;
    }

    /** Believed by itself. */
    static Hit strong(Hit hit) {
        Cue cue = hit.cue();
        return cue.weak()
                ? new Hit(new Cue(cue.role(), cue.dimension(), cue.status(), cue.detail(), false, false), hit.span())
                : hit;
    }

    /** The things before ({@code step} −1) or behind a state, up to the next state. */
    List<Hit> chain(Hit state, int from, int to, int step, int first, int next) {
        List<Hit> objects = new ArrayList<>();
        int edge = step < 0 ? state.start() : state.end();
        int index = sentence.index(state.start());
        while (!sentence.hits().get(index).equals(state)) {
            index++;
        }
        for (int i = index + step; i >= 0 && i < sentence.hits().size(); i += step) {
            Hit hit = sentence.hits().get(i);
            if (hit.start() < from || hit.end() > to) {
                break;
            }
            int gap = step < 0 ? sentence.gap(hit.end(), edge) : sentence.gap(edge, hit.start());
            if (gap > Math.max(objects.isEmpty() ? first : next, KINDS_REACH)) {
                break;
            }
            Dimension of = hit.cue().dimension();
            boolean kinds = step > 0
                    && objects.isEmpty()
                    && first == FORWARD_REACH
                    && !hit.cue().weak()
                    && gap <= KINDS_REACH
                    && !sentence.any(Role.COPULA, Math.max(from, state.start() - 14), state.start())
                    && !sentence.named(edge, hit.start())
                    && !sentence.any(Role.OTHER_NOUN, edge, hit.start());
            boolean anew = step > 0
                    && objects.isEmpty()
                    && gap == 0
                    && state.is(Role.STATE)
                    && sentence.plain().at(edge) == ','
                    && !sentence.unspaced()
                    && !sentence.lexicon().verbLast(); // "the parameters are there, code is kept back"
            boolean predicate = step > 0
                    && objects.isEmpty()
                    && sentence.any(Role.COPULA, Math.max(from, state.start() - 14), state.start())
                    && hit.start() <= sentence.clauseEnd(edge)
                    && (sentence.parted(edge, hit.start()) || sentence.joined(edge, hit.start()));
            if (anew || predicate || stops(hit, state, step) || (gap > (objects.isEmpty() ? first : next) && !kinds)) {
                break;
            }
            boolean api = of == Dimension.API && hit.is(Role.OBJECT) && objects.isEmpty(); // "datos a una API cerrada"
            boolean licensed = hit.is(Role.LICENCE) && !objects.isEmpty(); // "weights under MIT, data withheld"
            if (step < 0 && (api || licensed)) {
                break;
            }
            boolean loose = hit.cue().weak() && !objects.isEmpty() && gap > NEXT_REACH;
            if (hit.is(Role.OBJECT) && of != Dimension.LICENCE && of != Dimension.API && !loose) {
                Hit object = hit.cue().weak() && trained(hit) ? strong(hit) : hit;
                if (!MATERIAL.equals(object.cue().detail()) || !object.cue().weak()) {
                    objects.add(object);
                }
                edge = step < 0 ? hit.start() : hit.end();
            }
        }
        return objects;
    }

    /** What says something of its own; not ", the company says,". */
    private boolean stops(Hit hit, Hit state, int step) {
        boolean aside = hit.cue().denied() && !sentence.deniedAt(hit.start());
        return !hit.span().equals(state.span())
                && ((hit.is(Role.STATE) && !aside) || (step > 0 && (hit.is(Role.COPULA) || hit.is(Role.WITHOUT))));
    }
}
