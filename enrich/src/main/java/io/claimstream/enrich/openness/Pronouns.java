package io.claimstream.enrich.openness;

import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.text.Span;

/** Whether what a clause says is said of a model that a pronoun stands for. */
final class Pronouns {
    /** Letters of "but not". */
    private static final int JOIN = 10;

    /** Letters of the word by which a noun belongs to the name behind it. */
    private static final int PREPOSITION = 3;

    private Pronouns() {}

    /** Whether one in the clause around an anchor stands for its subject or its object: no other model comes in between. */
    static boolean standFor(Sentence sentence, Span anchor) {
        int clause = sentence.clauseStart(anchor.start());
        Hit pronoun = sentence.last(Role.PRONOUN, clause, anchor.end());
        if (pronoun == null) {
            return !sentence.named(clause, anchor.end())
                    && (object(sentence, anchor) || goesOn(sentence, clause, anchor));
        }
        return !sentence.named(pronoun.end(), anchor.start())
                && !subject(sentence, clause, pronoun.start())
                && !owned(sentence, pronoun.end());
    }

    /** "will open-source it", "nothing about the training data of it" */
    private static boolean object(Sentence sentence, Span anchor) {
        Hit object = sentence.first(Role.PRONOUN, anchor.end(), sentence.clauseEnd(anchor.end()));
        return object != null && sentence.near(anchor.end(), object.start(), PREPOSITION);
    }

    /** "It is free for research but not for": whether a clause has no subject of its own, and the one before it a pronoun. */
    private static boolean goesOn(Sentence sentence, int clause, Span anchor) {
        int start = sentence.span().start();
        if (clause == start || sentence.gap(clause, anchor.start()) > JOIN || sentence.named(start, anchor.start())) {
            return false;
        }
        int before = sentence.clauseStart(clause - 1);
        Hit subject = sentence.last(Role.PRONOUN, before, clause);
        return subject != null && sentence.gap(before, subject.start()) <= Sentence.OPENING;
    }

    /** Whether a name right behind says whose it is: "the weights of Grok 4". */
    private static boolean owned(Sentence sentence, int from) {
        for (Mention model : sentence.models()) {
            if (model.start() >= from) {
                return sentence.near(from, model.start(), PREPOSITION);
            }
        }
        return false;
    }

    /** Whether a stretch opens with a model, which a pronoun behind it stands for: "GLM-5 publishes its weights". */
    private static boolean subject(Sentence sentence, int clause, int to) {
        for (Mention model : sentence.models()) {
            if (model.start() >= clause && model.end() <= to) {
                return !sentence.unspaced()
                        && sentence.gap(clause, model.start()) <= Sentence.OPENING
                        && !sentence.any(Role.AGAINST, clause, model.start())
                        && !sentence.any(Role.LIKE, clause, model.start());
            }
        }
        return false;
    }
}
