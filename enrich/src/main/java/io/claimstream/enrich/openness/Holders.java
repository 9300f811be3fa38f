package io.claimstream.enrich.openness;

import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.openness.Statement.Form;
import io.claimstream.enrich.reading.Reading;
import io.claimstream.enrich.text.Block;
import io.claimstream.enrich.text.Span;
import java.util.List;

/** Finds the models that a statement is about: the cheapest reading wins, if it is cheap enough. */
final class Holders {
    /** Costs, with those of {@link HolderCosts}. A reading that costs more than LIMIT is not believed. */
    static final double LIMIT = 3.4;

    private static final double AMID_NAMES = 1.2;
    private static final double DISCOURSE = 2;
    private static final double DISCOURSE_IN_ITEM = 1.2;
    private static final double DISCOURSE_BY_PRONOUN = 0.6;

    /** Characters back in which "both" finds its models. */
    private static final int BOTH_REACH = 400;

    /** Letters of a sentence that is little more than the statement: "Proprietary, and the most expensive." */
    private static final int FRAGMENT = 90;

    private final Reading reading;
    private final Sentence sentence;
    private final Names names;
    private final HolderCosts costs;

    Holders(Reading reading, Sentence sentence) {
        this.reading = reading;
        this.sentence = sentence;
        this.names = new Names(sentence);
        this.costs = new HolderCosts(sentence, names);
    }

    /** Who holds it, and what the reading cost. */
    record Held(List<Mention> models, double cost) {}

    Held of(Statement statement) {
        if (costs.otherSubject(statement)) {
            return new Held(List.of(), LIMIT);
        }
        Mention best = null;
        double lowest = LIMIT;
        for (Mention model : sentence.models()) {
            double cost = statement.form().cost + costs.of(statement, model);
            if (cost < lowest) {
                lowest = cost;
                best = model;
            }
        }
        if (both(statement)) {
            return new Held(before(statement.anchor().start()), statement.form().cost + DISCOURSE_BY_PRONOUN);
        }
        Mention subject = reading.subjects().at(sentence.span().start());
        double byDiscourse = discourse(statement);
        if (subject != null && byDiscourse < lowest) {
            return new Held(List.of(subject), byDiscourse);
        }
        return best == null ? new Held(List.of(), LIMIT) : new Held(names.joined(best, statement.form()), lowest);
    }

    /** What it costs to take it for the subject of the text before. */
    private double discourse(Statement statement) {
        int clause = sentence.clauseStart(statement.anchor().start());
        boolean pronoun = sentence.any(Role.PRONOUN, clause, statement.anchor().end());
        boolean fragment = fragment(statement);
        if (sentence.place() == Block.Kind.HEADING
                || costs.generic(statement)
                || statement.form() == Form.NAMED
                || statement.form() == Form.LISTED
                || (statement.form() == Form.BARE && !fragment)) {
            return LIMIT;
        }
        boolean amid = sentence.models().stream().anyMatch(model -> !names.against(model));
        boolean other =
                !pronoun && costs.otherBetween(clause, statement.anchor().start());
        double base = pronoun
                ? DISCOURSE_BY_PRONOUN
                : fragment || sentence.place() == Block.Kind.LIST_ITEM ? DISCOURSE_IN_ITEM : DISCOURSE;
        return Math.min(statement.form().cost, 1.5)
                + base
                + (amid ? AMID_NAMES : 0)
                + (other ? HolderCosts.OTHER_SUBJECT : 0);
    }

    /** Whether the sentence opens with it, and has no subject: "An open-source model for agents." */
    private boolean fragment(Statement statement) {
        int start = sentence.span().start();
        Hit determiner =
                sentence.first(Role.DETERMINER, start, statement.anchor().start());
        int from = determiner != null && determiner.start() == start ? determiner.end() : start;
        return sentence.gap(from, statement.anchor().start()) == 0
                && sentence.gap(start, sentence.span().end()) <= FRAGMENT
                && !sentence.any(Role.COPULA, start, sentence.span().end())
                && !sentence.any(Role.MODEL_NOUNS, start, sentence.span().end());
    }

    private boolean both(Statement statement) {
        return sentence.any(
                Role.BOTH,
                sentence.clauseStart(statement.anchor().start()),
                statement.anchor().end());
    }

    /** The models that were just named: in the sentence, else before it under the same heading. */
    private List<Mention> before(int anchor) {
        List<Mention> own = sentence.models().stream()
                .filter(model -> model.end() <= anchor && !names.against(model))
                .toList();
        if (!own.isEmpty()) {
            return own;
        }
        int end = sentence.span().start();
        Span previous = new Span(Math.max(sentence.section(), end - BOTH_REACH), end);
        return reading.models(previous);
    }
}
