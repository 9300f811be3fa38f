package io.claimstream.enrich.openness;

import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.openness.Statement.Form;
import io.claimstream.events.Claim.Dimension;
import io.claimstream.events.Claim.Modality;
import io.claimstream.events.Claim.Status;
import org.jspecify.annotations.Nullable;

/** Short sentences that only answer the one before them: "GPT-5.2 isn't.", "So are A and B.", "It isn't." */
final class Answers {
    /** Letters between a name and the "not" that is all that is said of it. */
    private static final int VERB = 24;

    private Answers() {}

    /**
     * A sentence that only denies of another model what the one before it said, or says the same: "GPT-5.2 isn't.", "GLM-5,
     * same."
     *
     * @return null when it does not
     */
    static @Nullable Statement to(Sentence sentence, Statement said) {
        if (said.modality() != Modality.ASSERTED) {
            return null;
        }
        if (sentence.models().isEmpty()) {
            return contradicts(sentence, said)
                    ? Statement.asserted(said.dimension(), Status.CLOSED, sentence.span())
                    : null;
        }
        Hit sequel = sentence.last(
                Role.SEQUEL, sentence.span().start(), sentence.span().end());
        if (sequel != null) {
            return follows(sentence, sequel) && said.status() == Status.OPEN
                    ? new Statement(
                            said.dimension(), Status.OPEN, null, Modality.PLANNED, null, sequel.span(), Form.LISTED)
                    : null;
        }
        Hit same = sentence.first(
                Role.SAME, sentence.span().start(), sentence.span().end());
        if (same != null && opens(sentence, same)) {
            return new Statement(
                    said.dimension(), said.status(), said.detail(), said.modality(), null, same.span(), Form.LISTED);
        }
        Hit not =
                sentence.last(Role.NOT, sentence.span().start(), sentence.span().end());
        if (not == null) {
            Hit too = sentence.last(
                    Role.LIKEWISE, sentence.span().start(), sentence.span().end());
            return too != null && answers(sentence, too)
                    ? new Statement(
                            said.dimension(),
                            said.status(),
                            said.detail(),
                            said.modality(),
                            null,
                            too.span(),
                            Form.LISTED)
                    : null;
        }
        Status status = said.dimension() == Dimension.LICENCE ? Status.RESTRICTED : Status.CLOSED;
        return said.status() == Status.OPEN && answers(sentence, not)
                ? Statement.asserted(said.dimension(), status, not.span())
                : null;
    }

    /** "Grok 3 will follow in half a year.": the same is to be done with another. */
    private static boolean follows(Sentence sentence, Hit sequel) {
        return (Echoes.planned(sequel)
                        || sentence.any(Role.PLAN, sentence.span().start(), sequel.end())
                        || sentence.any(
                                Role.PLAN_AFTER, sequel.start(), sentence.span().end()))
                && !sentence.any(
                        Role.NOT, sentence.span().start(), sentence.span().end());
    }

    /** "It isn't.": of what somebody called open. */
    private static boolean contradicts(Sentence sentence, Statement said) {
        Hit not =
                sentence.last(Role.NOT, sentence.span().start(), sentence.span().end());
        Hit it = sentence.first(
                Role.PRONOUN, sentence.span().start(), sentence.span().end());
        return not != null
                && it != null
                && said.dimension() == Dimension.MODEL
                && said.status() == Status.OPEN
                && it.start() == sentence.span().start()
                && (sentence.gap(it.end(), not.start()) == 0 || sentence.any(Role.COPULA, it.end(), not.start()))
                && sentence.gap(not.end(), sentence.span().end()) == 0;
    }

    /** "So are A and B.": nothing stands before it, and only names behind. */
    private static boolean opens(Sentence sentence, Hit same) {
        Mention last = sentence.models().get(sentence.models().size() - 1);
        return sentence.gap(sentence.span().start(), same.start()) == 0
                && sentence.gap(same.end(), sentence.models().get(0).start()) == 0
                && sentence.gap(last.end(), sentence.span().end()) == 0;
    }

    /** Whether a sentence is no more than names and a word that answers. */
    private static boolean answers(Sentence sentence, Hit word) {
        Mention last = sentence.models().get(sentence.models().size() - 1);
        int start = sentence.models().get(0).start();
        return sentence.gap(sentence.span().start(), start) == 0
                && last.end() <= word.start()
                && sentence.gap(last.end(), word.start()) <= VERB
                && sentence.gap(word.end(), sentence.span().end()) == 0;
    }
}
