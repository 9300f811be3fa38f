package io.claimstream.enrich.openness;

import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.openness.Statement.Form;
import io.claimstream.enrich.text.Span;

/** Models that are named behind a statement, in what goes on with another subject or is a clause of its own. */
final class Coordinated {
    private final Sentence sentence;

    Coordinated(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Whether a model behind a statement is none of its subjects. */
    boolean apart(Statement statement, int clause, Mention model) {
        return joins(statement, clause, model) || another(statement, clause, model);
    }

    /** "LangServe is open source and runs X": what goes on by "and" has the subject before, which is not the name behind. */
    private boolean joins(Statement statement, int clause, Mention model) {
        Span anchor = statement.anchor();
        boolean fronted = sentence.gap(clause, anchor.start()) == 0;
        boolean goesOn =
                sentence.lexicon().caseBehind() && "며고".indexOf(sentence.plain().at(anchor.end() - 1)) >= 0;
        return (statement.form() == Form.COPULAR || goesOn)
                && !fronted
                && !sentence.named(clause, anchor.start())
                && !sentence.named(anchor.end(), model.start())
                && (sentence.lexicon().caseBehind()
                        ? sentence.plain().at(model.end()) == '을'
                                || sentence.plain().at(model.end()) == '를'
                        : !sentence.unspaced() && sentence.joined(anchor.end(), model.start()));
    }

    /** "문항은 누구나 내려받을 수 있고, GPT-5로": behind a comma, where modifiers stand right before, another clause begins. */
    private boolean another(Statement statement, int clause, Mention model) {
        Span anchor = statement.anchor();
        boolean apart = sentence.lexicon().caseBehind()
                && statement.form() == Form.PREDICATE
                && sentence.gap(clause, anchor.start()) > 0;
        for (int i = anchor.end(); apart && i < model.start(); i++) {
            if (sentence.plain().at(i) == ',' && sentence.plain().at(i + 1) == ' ') {
                return true;
            }
        }
        return false;
    }
}
