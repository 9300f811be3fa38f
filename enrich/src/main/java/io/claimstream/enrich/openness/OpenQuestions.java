package io.claimstream.enrich.openness;

import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.openness.Statement.Form;
import io.claimstream.events.Claim.Status;
import java.util.List;

/** What stays open is a question, unless a model is what stays so: "claims stay open", "with GPT-5, much remains open". */
final class OpenQuestions {
    /** A name behind one of these is not what the sentence is about. */
    private static final List<Role> OBLIQUE = List.of(Role.PLACE, Role.WITH, Role.VIA);

    /** Characters of "'s". */
    private static final int GENITIVE = 2;

    private OpenQuestions() {}

    static boolean left(Sentence sentence, Statement statement) {
        boolean plain = statement.form() == Form.COPULAR || statement.form() == Form.BARE;
        if (!plain || statement.status() != Status.OPEN || sentence.unspaced()) {
            return false;
        }
        int clause = sentence.clauseStart(statement.anchor().start());
        Hit other = sentence.last(Role.OTHER_NOUN, clause, statement.anchor().start());
        if (statement.form() == Form.BARE
                && other != null
                && !sentence.also(other, Role.OBJECT)
                && sentence.near(other.end(), statement.anchor().start(), 0)) {
            return true; // "leaves many questions open"
        }
        Hit stays = sentence.last(Role.STAY, clause, statement.anchor().start());
        if (stays == null
                || sentence.any(Role.EVERYTHING, stays.end(), statement.anchor().start())) {
            return false;
        }
        int from = stays.start();
        while (from > clause && !sentence.parted(from - 1, from)) {
            from--;
        }
        return sentence.gap(from, stays.start()) > 0 && !model(sentence, from, stays.start());
    }

    /** Whether a model, or what stands for one, is the subject in a stretch. */
    private static boolean model(Sentence sentence, int from, int to) {
        for (Mention model : sentence.models()) {
            if (model.start() >= from && model.end() <= to && !oblique(sentence, from, model)) {
                return true;
            }
        }
        return sentence.any(Role.RELATIVE, from, to)
                || sentence.any(Role.OBJECT, from, to)
                || Possessors.MODELS.stream().anyMatch(role -> sentence.any(role, from, to));
    }

    /** "with X", "X's future" */
    private static boolean oblique(Sentence sentence, int from, Mention model) {
        int end = model.end();
        boolean owner =
                "'’".indexOf(sentence.plain().at(end)) >= 0 && sentence.plain().at(end + GENITIVE) == ' ';
        return owner
                || OBLIQUE.stream().anyMatch(role -> {
                    Hit before = sentence.last(role, from, model.start());
                    return before != null && sentence.gap(before.end(), model.start()) == 0;
                });
    }
}
