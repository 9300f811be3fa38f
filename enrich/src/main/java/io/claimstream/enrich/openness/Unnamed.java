package io.claimstream.enrich.openness;

import io.claimstream.enrich.openness.Statement.Form;
import io.claimstream.events.Claim.Dimension;

/** Statements about models that bear no name: all of a kind, or one that is yet to come. */
final class Unnamed {
    /** Letters of "of their", and of a word between a superlative and its noun. */
    private static final int CLASS_REACH = 12;

    /** Characters of "a large language". */
    private static final int ARTICLE = 30;

    /** Letters of "that the company has put out as". */
    private static final int RELATIVE = 40;

    /** Detail of an article that brings up what was not spoken of: "a". */
    private static final String INDEFINITE = "indefinite";

    private Unnamed() {}

    /** "a single version that": whether a clause hangs on the noun. */
    private static boolean related(Sentence sentence, Hit noun) {
        int next = noun.end() + (sentence.plain().at(noun.end()) == ',' ? 2 : 1);
        return sentence.hits().stream()
                .anyMatch(hit -> hit.start() == next && (hit.is(Role.RELATIVE) || hit.is(Role.DETERMINER)));
    }

    /** "the weights of their most capable systems": of all of a kind, not of the model spoken of. */
    static boolean ofClass(Sentence sentence, Statement statement) {
        int from = statement.anchor().end();
        Hit best = sentence.first(Role.AMONG, from, sentence.clauseEnd(from));
        if (best == null || sentence.gap(from, best.start()) > CLASS_REACH) {
            return false;
        }
        Hit models = sentence.first(Role.MODEL_NOUNS, best.end(), sentence.clauseEnd(from));
        return models != null && sentence.gap(best.end(), models.start()) <= CLASS_REACH;
    }

    /** "announced that a large model with open weights would follow": of one that nobody knows yet. */
    static boolean ofSome(Sentence sentence, Statement statement, int clause) {
        Hit noun = sentence.last(Role.MODEL_NOUN, clause, statement.anchor().start());
        if (noun == null || statement.dimension() == Dimension.LICENCE) {
            return false;
        }
        int letters = sentence.gap(noun.end(), statement.anchor().start());
        boolean with = statement.form() == Form.PREDICATE && letters <= HolderCosts.WITH;
        if (!with && !(letters <= RELATIVE && related(sentence, noun))) {
            return false;
        }
        Hit article = sentence.last(Role.DETERMINER, Math.max(clause, noun.start() - ARTICLE), noun.start());
        return article != null
                && INDEFINITE.equals(article.cue().detail())
                && !sentence.any(Role.COPULA, clause, article.start());
    }
}
