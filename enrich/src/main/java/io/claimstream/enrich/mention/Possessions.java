package io.claimstream.enrich.mention;

import io.claimstream.enrich.text.Dictionary;
import io.claimstream.enrich.text.Folding;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.Span;

/** What a text says that a name has, or is one of, as models do: weights, a licence, siblings. */
final class Possessions {
    private static final Dictionary<Boolean> WEIGHTS_OF = Roles.dictionary("weights_before");
    private static final Dictionary<Boolean> WEIGHTS = Roles.dictionary("weights_behind");
    private static final Dictionary<Boolean> OWNS = Roles.dictionary("owns");
    private static final Dictionary<Boolean> LICENCES = Roles.dictionary("licences");
    private static final Dictionary<Boolean> LICENCE_OF = Roles.dictionary("licence_of");
    private static final Dictionary<Boolean> KIN = Roles.dictionary("kin");
    private static final Dictionary<Boolean> PARAMETERS = Roles.dictionary("counts_parameters");
    private static final Dictionary<Boolean> MODEL_WORDS = Roles.dictionary("model_words");
    private static final Dictionary<Boolean> HAVE = Roles.dictionary("have");
    /** Between a name and the word for its parameters. */
    private static final int PARAMETERS_REACH = 45;
    /** Between a name and the word for a member of a family. */
    private static final int KIN_REACH = 45;
    /** Characters that "the open weights of the" may have. */
    private static final int WEIGHTS_REACH = 24;

    /** Between a name and what its licence is. */
    private static final int LICENCE_REACH = 16;

    private final Plain plain;
    private final NewNamePlace around;

    Possessions(Plain plain, NewNamePlace around) {
        this.plain = plain;
        this.around = around;
    }

    /** "the weights of NAME", "NAME's weights", "NAME的权重": nothing but a model has them. */
    boolean hasWeights(NewName name, Span span) {
        for (int i = Math.max(span.start(), name.start() - WEIGHTS_REACH); i < name.start(); i++) {
            var before = plain.wordStart(i) ? WEIGHTS_OF.longest(plain, i, name.start()) : null;
            if (before != null && before.end() >= name.start() - 2) {
                return true;
            }
        }
        if (hasParameters(name.end(), span.end())) {
            return true;
        }
        int i = around.closed(name.end());
        var owns = OWNS.longest(plain, i, span.end());
        i = owns != null ? owns.end() : i + (plain.at(i) == 's' && i > name.end() ? 1 : 0);
        return WEIGHTS.longest(plain, around.over(i), span.end()) != null;
    }

    /** "NAME has 12 billion parameters" */
    private boolean hasParameters(int end, int limit) {
        int stop = Math.min(limit, end + PARAMETERS_REACH);
        int number = plain.nextDigit(end, stop);
        if (number == stop || plain.nextCapital(end, number) < number) {
            return false;
        }
        for (int i = number; i < stop && ".;".indexOf(plain.at(i)) < 0; i++) {
            var word = plain.wordStart(i) || Folding.uncased(plain.at(i)) ? PARAMETERS.longest(plain, i, stop) : null;
            if (word != null) {
                int behind = around.over(word.end());
                boolean attribute = OWNS.longest(plain, behind, limit) != null
                        || MODEL_WORDS.longest(plain, behind, limit) != null; // "는 70억 파라미터 모델"
                return !attribute && HAVE.next(plain, end, number) != null;
            }
        }
        return false;
    }

    /** "NAME is Apache 2.0", "NAME steht unter MIT-Lizenz", "la licence de NAME" */
    boolean under(NewName name, Span span) {
        int i = around.closed(name.end());
        i += plain.at(i) == '\'' && plain.at(i + 1) == 's' ? 2 : 0;
        int stop = Math.min(span.end(), i + 3 * LICENCE_REACH);
        for (int j = i; j < stop && ".;,:".indexOf(plain.at(j)) < 0; j++) {
            if (plain.wordStart(j) && LICENCES.longest(plain, j, span.end()) != null) {
                return true;
            }
        }
        for (int j = Math.max(span.start(), name.start() - LICENCE_REACH); j < name.start(); j++) {
            var of = plain.wordStart(j) ? LICENCE_OF.longest(plain, j, name.start()) : null;
            if (of != null && of.end() >= name.start() - 2) {
                return true;
            }
        }
        return false;
    }

    /** "A larger sibling, NAME,", "NAME, sa déclinaison": a member of a family. */
    boolean kin(NewName name, Span span) {
        for (int j = name.start() - 1; j >= span.start() && name.start() - j < KIN_REACH && plain.at(j) != '.'; j--) {
            if (plain.wordStart(j) && KIN.longest(plain, j, name.start()) != null) {
                return true;
            }
        }
        int i = around.closed(name.end());
        int stop = plain.at(i) == ',' || plain.at(i) == '(' ? Math.min(span.end(), i + KIN_REACH) : i;
        for (int j = i; j < stop && plain.at(j) != '.'; j++) {
            if (plain.wordStart(j) && KIN.longest(plain, j, stop) != null) {
                return true;
            }
        }
        return false;
    }
}
