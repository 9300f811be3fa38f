package io.claimstream.enrich.openness;

import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.openness.Statement.Form;
import io.claimstream.enrich.reading.Reading;
import io.claimstream.enrich.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds the models that a statement is about: the cheapest reading wins, if it is cheap enough. */
final class Holders {
    /** Costs, in one table. A reading that costs more than LIMIT is not believed. */
    static final double LIMIT = 4.5;

    private static final double BEHIND_ADJECTIVE = 0;
    private static final double BEFORE_IN_CLAUSE = 1;
    private static final double BEHIND_IN_CLAUSE = 3;
    private static final double EARLIER_CLAUSE = 2;
    private static final double LATER_CLAUSE = 4;
    private static final double AGAINST = 2.5;
    private static final double PER_LETTER = 0.01;
    private static final double DISCOURSE = 2;
    private static final double DISCOURSE_BY_PRONOUN = 0.6;

    private Holders() {}

    /** Who holds it, and what the reading cost. */
    record Held(List<Mention> models, double cost) {}

    static Held of(Reading reading, Sentence sentence, Statement statement) {
        Mention best = null;
        double lowest = LIMIT;
        for (Mention model : sentence.models()) {
            double cost = statement.form().cost + cost(sentence, statement, model);
            if (cost < lowest) {
                lowest = cost;
                best = model;
            }
        }
        Mention subject = reading.subjects().at(sentence.span().start());
        boolean pronoun = sentence.any(
                Role.PRONOUN,
                sentence.clauseStart(statement.anchor().start()),
                statement.anchor().end());
        double byDiscourse = statement.form().cost + (pronoun ? DISCOURSE_BY_PRONOUN : DISCOURSE);
        if (subject != null && sentence.models().isEmpty() && byDiscourse < lowest) {
            return new Held(List.of(subject), byDiscourse);
        }
        return best == null ? new Held(List.of(), LIMIT) : new Held(joined(sentence, best), lowest);
    }

    private static double cost(Sentence sentence, Statement statement, Mention model) {
        Span anchor = statement.anchor();
        boolean before = model.end() <= anchor.start();
        int from = before ? model.end() : anchor.end();
        int to = before ? anchor.start() : model.start();
        double cost = PER_LETTER * sentence.gap(from, Math.max(from, to));
        Form form = statement.form();
        if (!before
                && (form == Form.NAMED || form == Form.LISTED || form == Form.SINGULAR)
                && adjacent(sentence, anchor.end(), model.start())) {
            return cost + BEHIND_ADJECTIVE;
        }
        boolean inClause = before
                ? model.start() >= sentence.clauseStart(anchor.start())
                : model.end() <= sentence.clauseEnd(anchor.end());
        if (before) {
            cost += inClause ? BEFORE_IN_CLAUSE : EARLIER_CLAUSE;
        } else {
            cost += inClause ? BEHIND_IN_CLAUSE : LATER_CLAUSE;
        }
        return against(sentence, model) ? cost + AGAINST : cost;
    }

    /** Whether only a noun and words that name examples stand between an adjective and a name. */
    private static boolean adjacent(Sentence sentence, int from, int to) {
        return sentence.gap(from, to) <= 45
                && !sentence.any(Role.COPULA, from, to)
                && !sentence.any(Role.AGAINST, from, to)
                && !sentence.any(Role.BREAK, from, to);
    }

    /** Whether the name is governed by a word that sets it apart from the subject. */
    private static boolean against(Sentence sentence, Mention model) {
        boolean behind = sentence.language().equals("ko") || sentence.language().equals("ja");
        if (behind) {
            int to = Math.min(sentence.span().end(), model.end() + 8);
            return sentence.any(Role.AGAINST, model.end(), to);
        }
        Hit cue = sentence.last(Role.AGAINST, Math.max(sentence.span().start(), model.start() - 30), model.start());
        return cue != null && sentence.gap(cue.end(), model.start()) <= 15;
    }

    /** The model and those listed with it: "Scout and Maverick", "A, B". */
    private static List<Mention> joined(Sentence sentence, Mention model) {
        List<Mention> models = new ArrayList<>();
        int index = sentence.models().indexOf(model);
        int first = index;
        while (first > 0
                && listed(
                        sentence,
                        sentence.models().get(first - 1),
                        sentence.models().get(first))) {
            first--;
        }
        int last = index;
        while (last + 1 < sentence.models().size()
                && listed(
                        sentence, sentence.models().get(last), sentence.models().get(last + 1))) {
            last++;
        }
        for (int i = first; i <= last; i++) {
            models.add(sentence.models().get(i));
        }
        return models;
    }

    private static boolean listed(Sentence sentence, Mention one, Mention next) {
        String between = sentence.plain().folded().substring(one.end(), Math.max(one.end(), next.start()));
        return between.length() <= 12 && Joins.is(between);
    }
}
