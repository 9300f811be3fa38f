package io.claimstream.enrich.openness;

import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.openness.Statement.Form;
import io.claimstream.enrich.reading.Reading;
import io.claimstream.enrich.text.Block;
import io.claimstream.enrich.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds the models that a statement is about: the cheapest reading wins, if it is cheap enough. */
final class Holders {
    /** Costs, in one table. A reading that costs more than LIMIT is not believed. */
    static final double LIMIT = 3.4;

    private static final double BEHIND_ADJECTIVE = 0;
    private static final double BEFORE_IN_CLAUSE = 1;
    private static final double BEHIND_IN_CLAUSE = 3;
    private static final double EARLIER_CLAUSE = 2;
    private static final double LATER_CLAUSE = 4;
    private static final double AGAINST = 2.5;
    private static final double PER_NAME = 0.3;
    private static final double AMID_NAMES = 1.2;
    private static final double CLOSE_BEHIND = 1;
    private static final double OTHER_SUBJECT = 1.5;
    private static final double RELATIVE = 0.5;
    private static final double COMPANY = 1.5;

    /** Characters back in which "both" finds its models. */
    private static final int BOTH_REACH = 400;

    private static final double PER_LETTER = 0.01;
    private static final double DISCOURSE = 2;
    private static final double DISCOURSE_IN_ITEM = 1.2;
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
        if (both(sentence, statement)) {
            return new Held(
                    before(reading, sentence, statement.anchor().start()),
                    statement.form().cost + DISCOURSE_BY_PRONOUN);
        }
        Mention subject = reading.subjects().at(sentence.span().start());
        double byDiscourse = discourse(sentence, statement);
        if (subject != null && byDiscourse < lowest) {
            return new Held(List.of(subject), byDiscourse);
        }
        return best == null ? new Held(List.of(), LIMIT) : new Held(joined(sentence, best, statement.form()), lowest);
    }

    /** What it costs to take it for the subject of the text before. */
    private static double discourse(Sentence sentence, Statement statement) {
        int clause = sentence.clauseStart(statement.anchor().start());
        boolean pronoun = sentence.any(Role.PRONOUN, clause, statement.anchor().end());
        if (sentence.place() == Block.Kind.HEADING
                || generic(sentence, statement)
                || statement.form() == Form.NAMED
                || statement.form() == Form.LISTED) {
            return LIMIT;
        }
        if (statement.form() == Form.BARE) {
            return LIMIT;
        }
        boolean amid = sentence.models().stream().anyMatch(model -> !against(sentence, model));
        boolean other =
                !pronoun && otherSubject(sentence, clause, statement.anchor().start());
        double base = pronoun
                ? DISCOURSE_BY_PRONOUN
                : sentence.place() == Block.Kind.LIST_ITEM ? DISCOURSE_IN_ITEM : DISCOURSE;
        return statement.form().cost + base + (amid ? AMID_NAMES : 0) + (other ? OTHER_SUBJECT : 0);
    }

    private static boolean both(Sentence sentence, Statement statement) {
        return sentence.any(
                Role.BOTH,
                sentence.clauseStart(statement.anchor().start()),
                statement.anchor().end());
    }

    /** The models that were just named: in the sentence, else before it under the same heading. */
    private static List<Mention> before(Reading reading, Sentence sentence, int anchor) {
        List<Mention> own = sentence.models().stream()
                .filter(model -> model.end() <= anchor && !against(sentence, model))
                .toList();
        if (!own.isEmpty()) {
            return own;
        }
        int end = sentence.span().start();
        Span previous = new Span(Math.max(sentence.section(), end - BOTH_REACH), end);
        List<Mention> models = new ArrayList<>();
        for (Mention model : reading.models(previous)) {
            if (!against(sentence, model)) {
                models.add(model);
            }
        }
        return models;
    }

    private static double cost(Sentence sentence, Statement statement, Mention model) {
        Span anchor = statement.anchor();
        boolean before = model.end() <= anchor.start();
        int from = before ? model.end() : anchor.end();
        int to = before ? anchor.start() : model.start();
        double cost = PER_LETTER * sentence.gap(from, Math.max(from, to));
        Form form = statement.form();
        if (form == Form.NAMED || form == Form.LISTED) {
            boolean example = before
                    && sentence.unspaced()
                    && sentence.any(Role.LIKE, model.end(), anchor.start())
                    && sentence.gap(model.end(), anchor.start()) <= 4;
            boolean behind = !before && adjacent(sentence, anchor.end(), model.start());
            return behind || example ? cost + BEHIND_ADJECTIVE : LIMIT;
        }
        if (before && relative(sentence, model, sentence.clauseStart(anchor.start()))) {
            return cost + RELATIVE;
        }
        if (form == Form.COPULAR && generic(sentence, statement)) {
            return LIMIT;
        }
        boolean inClause = before
                ? model.start() >= sentence.clauseStart(anchor.start())
                : model.end() <= sentence.clauseEnd(anchor.end());
        if (inClause && before) {
            cost += BEFORE_IN_CLAUSE;
        } else if (inClause) {
            boolean close = form == Form.RANKED || apposed(sentence, anchor.end(), model.start());
            boolean other = otherSubject(sentence, sentence.clauseStart(anchor.start()), anchor.start());
            cost += (close ? CLOSE_BEHIND : BEHIND_IN_CLAUSE) + (other ? OTHER_SUBJECT : 0);
        } else if (before) {
            cost = EARLIER_CLAUSE + PER_NAME * sentence.models().indexOf(model);
        } else {
            cost += LATER_CLAUSE;
        }
        cost += company(model) ? COMPANY : 0;
        return against(sentence, model) ? cost + AGAINST : cost;
    }

    /** Whether models in general are the subject: "the best models are closed". */
    private static boolean generic(Sentence sentence, Statement statement) {
        int anchor = statement.anchor().start();
        int clause = sentence.clauseStart(anchor);
        return !sentence.any(Role.PRONOUN, clause, statement.anchor().end())
                && sentence.any(Role.MODEL_NOUNS, clause, anchor)
                && sentence.models().stream().noneMatch(model -> model.start() >= clause && model.end() <= anchor);
    }

    /** Whether something that is no model, and nobody either, comes first. */
    private static boolean otherSubject(Sentence sentence, int from, int to) {
        return sentence.hits().stream()
                .anyMatch(noun -> noun.is(Role.OTHER_NOUN)
                        && noun.start() >= from
                        && noun.end() <= to
                        && sentence.hits().stream()
                                .noneMatch(
                                        hit -> hit.is(Role.PEOPLE) && hit.span().equals(noun.span())));
    }

    /** "an open-weight reasoning model, X": only the noun and a comma stand between. */
    private static boolean apposed(Sentence sentence, int from, int to) {
        Hit noun = sentence.last(Role.MODEL_NOUN, from, to);
        return sentence.gap(noun == null ? from : noun.end(), to) == 0 && sentence.gap(from, to) <= 30;
    }

    /** Whether it goes on with the list of the name before; "unlike A, B is" does not. */
    private static boolean coordinate(Sentence sentence, int index) {
        List<Mention> models = sentence.models();
        if (!listed(sentence, models.get(index - 1), models.get(index))) {
            return false;
        }
        char joint = sentence.plain().at(models.get(index - 1).end());
        char after = sentence.plain().at(models.get(index).end());
        return joint != ','
                || (index + 1 < models.size() && listed(sentence, models.get(index), models.get(index + 1)))
                || ").;:\0".indexOf(after) >= 0;
    }

    /** Whether the clause hangs on the name: "Llama, which". */
    private static boolean relative(Sentence sentence, Mention model, int clause) {
        Hit opens =
                sentence.first(Role.RELATIVE, clause, Math.min(sentence.span().end(), clause + 12));
        return opens != null
                && opens.start() == clause
                && model.end() <= clause
                && sentence.gap(model.end(), clause) <= 8;
    }

    /** Whether the name may as well be its maker's. */
    private static boolean company(Mention model) {
        return model.family()
                && model.name()
                        .equals(model.vendor() == null ? "" : model.vendor().replace(" AI", ""));
    }

    /** Whether only a noun and words that name examples stand between an adjective and a name. */
    private static boolean adjacent(Sentence sentence, int from, int to) {
        return sentence.gap(from, to) <= 45
                && (sentence.any(Role.LIKE, from, to) || !sentence.any(Role.COPULA, from, to))
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
        if (exemplary(sentence, model)) {
            return true;
        }
        Hit cue = sentence.last(Role.AGAINST, Math.max(sentence.span().start(), model.start() - 30), model.start());
        if (cue != null
                && sentence.gap(cue.end(), model.start()) <= 15
                && sentence.models().stream()
                        .noneMatch(other -> other.start() >= cue.end() && other.end() <= model.start())) {
            return true;
        }
        int index = sentence.models().indexOf(model);
        return index > 0
                && coordinate(sentence, index)
                && against(sentence, sentence.models().get(index - 1));
    }

    /** "like X": an example of something else than the subject. */
    private static boolean exemplary(Sentence sentence, Mention model) {
        Hit like = sentence.last(Role.LIKE, Math.max(sentence.span().start(), model.start() - 30), model.start());
        return !sentence.unspaced() && like != null && sentence.gap(like.end(), model.start()) <= 12;
    }

    /** The model and those listed with it: "Scout and Maverick", "A, B". */
    private static List<Mention> joined(Sentence sentence, Mention model, Form form) {
        List<Mention> models = new ArrayList<>();
        int index = sentence.models().indexOf(model);
        int first = index;
        while (first > 0 && coordinate(sentence, first)) {
            first--;
        }
        int last = index;
        while (last + 1 < sentence.models().size() && coordinate(sentence, last + 1)) {
            last++;
        }
        List<Mention> all = sentence.models().subList(first, last + 1);
        boolean members = all.stream().anyMatch(each -> !each.family());
        for (Mention each : all) {
            if (members && each.family()) {
                continue;
            }
            if (each.equals(model) || form == Form.LISTED || !against(sentence, each)) {
                models.add(each);
            }
        }
        return models;
    }

    private static boolean listed(Sentence sentence, Mention one, Mention next) {
        String between = sentence.plain().folded().substring(one.end(), Math.max(one.end(), next.start()));
        return between.length() <= 12 && Joins.is(between);
    }
}
