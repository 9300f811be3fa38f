package io.claimstream.enrich.openness;

import io.claimstream.enrich.mention.Mention;

/** What hangs on a name, and what a name hangs on: clauses behind it, the class it belongs to, a colon that leaves it. */
final class Attachments {
    /** Characters of "member of the". */
    private static final int WIDER = 20;

    /** Letters of "the" between "member of" and the class. */
    private static final int MEMBER = 4;

    /** Characters of "from" and the spaces around it. */
    private static final int OF = 6;

    /** Characters of "terms" and a comma. */
    private static final int TERMS = 14;

    private final Sentence sentence;

    Attachments(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Whether a colon parts it from another model, which the sentence goes on with: "with X, it was: Y is closed, but". */
    boolean left(Mention model, int to) {
        for (int i = model.end(); i < to; i++) {
            if (":;：；".indexOf(sentence.plain().at(i)) >= 0) {
                return sentence.named(i, to);
            }
        }
        return false;
    }

    /** "While X is expensive, Y is free, but not": whether it stands in the opening clause, and another behind that. */
    boolean opening(Mention model, int to) {
        int start = sentence.span().start();
        int end = sentence.clauseEnd(start + 1);
        Hit opens = sentence.first(Role.BREAK, start, Math.min(end, start + Sentence.OPENING));
        return opens != null && opens.start() == start && model.end() <= end && sentence.named(end, to);
    }

    /** "X is a member of the Y family and": a class that a model named before belongs to. */
    boolean belongedTo(Mention model) {
        Hit among = sentence.last(Role.AMONG, Math.max(sentence.span().start(), model.start() - WIDER), model.start());
        return model.family()
                && sentence.models().indexOf(model) > 0
                && among != null
                && sentence.gap(among.end(), model.start()) <= MEMBER;
    }

    /** "X, because its maker": the clause that gives the reason hangs on the name right before. */
    boolean reason(Mention model, int clause) {
        return sentence.models().indexOf(model) > 0
                && sentence.plain().at(model.end()) == ','
                && clause - model.end() <= 2
                && clause >= model.end()
                && sentence.any(Role.BREAK, clause, Math.min(sentence.span().end(), clause + Sentence.OPENING));
    }

    /** "the licence of Olmo 3 forbids": the first model named has it, and does not only lend its name. */
    boolean belongs(Mention model) {
        int word = sentence.plain().text().lastIndexOf(' ', model.start() - 2);
        return sentence.models().get(0).equals(model) && owns(word, model);
    }

    /** Whether nothing but "of" stands before it from there. */
    boolean owns(int from, Mention model) {
        return from >= 0
                && model.start() - from > 2
                && model.start() - from <= OF
                && sentence.lexicon().made(sentence.plain().folded().substring(from + 1, model.start() - 1));
    }

    /** Whether the clause hangs on the name: "Llama, which". */
    boolean relative(Mention model, int clause) {
        Hit opens =
                sentence.first(Role.RELATIVE, clause, Math.min(sentence.span().end(), clause + 12));
        return opens != null
                && opens.start() == clause
                && model.end() <= clause
                && sentence.gap(model.end(), clause) <= 8;
    }

    /** Whether its clause hangs on somebody of the same sentence: "Vals, which runs tests on its own servers". */
    boolean hanging(int clause) {
        Hit relative =
                sentence.first(Role.RELATIVE, clause, Math.min(sentence.span().end(), clause + Sentence.OPENING));
        return relative != null
                && relative.start() == clause
                && clause > sentence.span().start()
                && !terms(clause);
    }

    /** Whether it hangs on a licence's terms, which are the model's: "under its maker's terms, which forbid". */
    private boolean terms(int clause) {
        int from = Math.max(sentence.span().start(), clause - TERMS);
        return sentence.any(Role.TERMS, from, clause) || sentence.any(Role.LICENCE, from, clause);
    }
}
