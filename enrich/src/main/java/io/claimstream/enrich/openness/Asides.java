package io.claimstream.enrich.openness;

import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.openness.Statement.Form;
import io.claimstream.enrich.text.Span;
import io.claimstream.events.Claim.Dimension;

/** Brackets and appositions: what is put behind a name to tell more of it, and what belongs to something nearer. */
final class Asides {
    /** Letters between a name and the brackets that tell more of it. */
    private static final int NAME_TO_BRACKETS = 16;

    /** Characters back in which brackets are looked for. */
    private static final int ASIDE = 60;

    /** Characters of a comma and an article, or of the words before a sentence's first name. */
    private static final int OPENS = 20;

    private static final double BRACKETS = 2.5;

    /** The same where the sentence names one model only, and other brackets do not part them. */
    private static final double OF_ONE = 0.8;

    private final Sentence sentence;
    private final Names names;

    Asides(Sentence sentence, Names names) {
        this.sentence = sentence;
        this.names = names;
    }

    /** What brackets that stand around one of them alone add to the cost. */
    double cost(Span anchor, Mention model) {
        if (bracketed(anchor, model)) {
            return BRACKETS;
        }
        if (model.end() > anchor.start() || !aside(anchor, model)) {
            return 0;
        }
        return sentence.models().size() > 1 || closes(model.end(), anchor.start()) ? BRACKETS : OF_ONE;
    }

    /** "an open-weight reasoning model, X": only the noun and a comma stand between. */
    boolean apposed(Statement statement, Mention model) {
        int from = statement.anchor().end();
        int to = model.start();
        Hit noun = sentence.last(Role.MODEL_NOUN, from, to);
        boolean next = noun == null && statement.dimension() == Dimension.LICENCE && sentence.parted(from, to);
        return !next && sentence.gap(noun == null ? from : noun.end(), to) == 0 && sentence.gap(from, to) <= 30;
    }

    /** "against X, the smallest open model": the noun that it goes with only tells more of the name before the comma. */
    boolean tells(Statement statement, Mention model) {
        int from = model.end();
        int to = statement.anchor().start();
        Form form = statement.form();
        boolean noun = form == Form.SINGULAR || form == Form.RANKED;
        return noun
                && ",:".indexOf(sentence.plain().at(from)) >= 0
                && to - from <= ASIDE
                && !sentence.parted(from + 1, to)
                && sentence.any(Role.DETERMINER, from, Math.min(to, from + OPENS))
                && !sentence.named(from, to)
                && !sentence.any(Role.COPULA, from, to)
                && !sentence.any(Role.BREAK, from, to)
                && !fronted(model);
    }

    /** "Unlike X, the open model": what opens a sentence to be set against its subject is not told more of. */
    private boolean fronted(Mention model) {
        return names.against(model) && sentence.gap(sentence.span().start(), model.start()) <= OPENS;
    }

    /** "its first open models: X" */
    boolean introduced(int from, int to) {
        for (int i = from; i < to; i++) {
            if (sentence.plain().at(i) == ':') {
                return sentence.gap(i, to) <= 12;
            }
        }
        return false;
    }

    /** Whether what is said stands in brackets that open behind the name: "X from Y (MIT)". */
    boolean opensBrackets(Mention model, Span anchor) {
        for (int i = anchor.start() - 1; i >= model.end(); i--) {
            char c = sentence.plain().at(i);
            if (c == '(') {
                return sentence.gap(model.end(), i) <= NAME_TO_BRACKETS && !sentence.named(model.end(), i);
            } else if (c == ')') {
                return false;
            }
        }
        return false;
    }

    /** Whether what is said stands in brackets that belong to something nearer than the name. */
    private boolean aside(Span anchor, Mention model) {
        for (int i = anchor.start() - 1; i >= Math.max(model.end(), anchor.start() - ASIDE); i--) {
            char c = sentence.plain().at(i);
            if (c == '(' || c == ')') {
                return c == '(';
            }
        }
        return false;
    }

    /** Whether other brackets stand in between: "Llama (community licence) and others (MIT)". */
    private boolean closes(int from, int to) {
        for (int i = from; i < to; i++) {
            if (sentence.plain().at(i) == ')') {
                return true;
            }
        }
        return false;
    }

    /** Whether what is said stands in brackets that are closed before the name. */
    private boolean bracketed(Span anchor, Mention model) {
        for (int i = anchor.end(); i < model.start(); i++) {
            char c = sentence.plain().at(i);
            if (c == '(' || c == ')') {
                return c == ')';
            }
        }
        return false;
    }
}
