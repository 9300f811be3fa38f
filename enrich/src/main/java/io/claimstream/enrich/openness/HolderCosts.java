package io.claimstream.enrich.openness;

import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.openness.Statement.Form;
import io.claimstream.enrich.text.Span;
import io.claimstream.events.Claim.Dimension;
import io.claimstream.events.Claim.Status;

/** What it costs to take a model that the sentence names for the holder of what it says. */
final class HolderCosts {
    static final double OTHER_SUBJECT = 1.5;

    private static final double BEHIND_ADJECTIVE = 0;
    private static final double BEFORE_IN_CLAUSE = 1;
    private static final double BEHIND_IN_CLAUSE = 2.7;
    private static final double EARLIER_CLAUSE = 2;
    private static final double LATER_CLAUSE = 4;
    private static final double AGAINST = 2.5;
    private static final double BY_PRONOUN = 0.6;
    private static final double PER_NAME = 0.3;
    private static final double CLOSE_BEHIND = 1;
    private static final double INTRODUCED = 0.7;
    private static final double RELATIVE = 0.5;
    private static final double LEFT = 1;
    private static final double COMPANY = 1.5;
    private static final double NOT_THE_MODEL = 3;
    private static final double PER_LETTER = 0.01;

    /** Characters of a name's own verb behind it: "will", "does not". */
    private static final int OWN_VERB = 12;

    /** Letters of a word such as "with". */
    static final int WITH = 4;

    private final Sentence sentence;
    private final Names names;
    private final Kin kin;
    private final Asides asides;
    private final Attachments attachments;
    private final Coordinated coordinated;

    HolderCosts(Sentence sentence, Names names) {
        this.sentence = sentence;
        this.names = names;
        this.kin = new Kin(sentence, names);
        this.asides = new Asides(sentence, names);
        this.attachments = new Attachments(sentence);
        this.coordinated = new Coordinated(sentence);
    }

    double of(Statement statement, Mention model) {
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
            boolean theirs = form == Form.LISTED
                    && company(model)
                    && !sentence.any(Role.LIKE, anchor.end(), Math.max(anchor.end(), model.start()));
            boolean member = form == Form.LISTED
                    && !before
                    && !sentence.unspaced()
                    && ClassLists.opens(sentence, anchor.end(), model);
            boolean behind = !before && !theirs && (member || adjacent(anchor.end(), model.start()));
            return behind || example ? cost + BEHIND_ADJECTIVE : Holders.LIMIT;
        }
        if ((before && kin.subject(model.end(), statement)) || platform(statement, model)) {
            return Holders.LIMIT;
        }
        int opens = sentence.clauseStart(anchor.start());
        if (!before && coordinated.apart(statement, opens, model)) {
            return Holders.LIMIT;
        }
        if (form == Form.COPULAR && Copulas.fronts(sentence, anchor)) {
            return before ? Holders.LIMIT : cost + INTRODUCED;
        }
        if (before && attachments.reason(model, opens)) {
            return RELATIVE;
        }
        if (before && attachments.relative(model, opens)) {
            return cost + RELATIVE;
        }
        if (statement.dimension() == Dimension.LICENCE
                && before
                && anchor.start() - model.end() <= 1
                && ((sentence.under(model.start()) && !attachments.belongs(model))
                        || givesItsLicence(statement, model))) {
            return Holders.LIMIT;
        }
        if (before && (asides.opensBrackets(model, anchor) || asides.tells(statement, model))) {
            return cost + RELATIVE;
        }
        if ((form == Form.COPULAR || kind(statement)) && generic(statement)) {
            return !before && ClassLists.opens(sentence, anchor.end(), model) ? cost + INTRODUCED : Holders.LIMIT;
        }
        if (!before && statement.dimension() != Dimension.LICENCE && attachments.owns(anchor.end(), model)) {
            return cost + INTRODUCED;
        }
        boolean amid = anchor.contains(model.start());
        boolean inClause = before
                ? model.start() >= sentence.clauseStart(anchor.start())
                : model.end() <= sentence.clauseEnd(anchor.end());
        if (amid || (inClause && before)) {
            cost += BEFORE_IN_CLAUSE;
        } else if (inClause) {
            boolean close = (form == Form.RANKED || asides.apposed(statement, model)) && !predicated(statement, model);
            boolean other = otherBetween(sentence.clauseStart(anchor.start()), anchor.start());
            boolean introduced = asides.introduced(anchor.end(), model.start());
            cost += (introduced
                            ? INTRODUCED
                            : close ? CLOSE_BEHIND : ownVerb(statement, model) ? LATER_CLAUSE : BEHIND_IN_CLAUSE)
                    + (other ? OTHER_SUBJECT : 0);
        } else if (before) {
            cost = (sentence.pronoun(anchor) ? BY_PRONOUN : EARLIER_CLAUSE)
                    + PER_NAME * sentence.models().indexOf(model)
                    + (attachments.left(model, anchor.start()) || attachments.opening(model, anchor.start())
                            ? LEFT
                            : 0);
        } else {
            cost += asides.introduced(anchor.end(), model.start()) ? INTRODUCED : LATER_CLAUSE;
        }
        cost += before && doer(statement, model) ? NOT_THE_MODEL : 0;
        cost += company(model) ? sentence.models().size() > 1 ? NOT_THE_MODEL : COMPANY : 0;
        cost += asides.cost(anchor, model);
        cost += modifies(model) ? NOT_THE_MODEL : 0;
        return names.against(model) || attachments.belongedTo(model) ? cost + AGAINST : cost;
    }

    /** "Kimi has open-sourced Kimi K2.5": a family's name for its makers, whose member is what it is done to. */
    private boolean doer(Statement statement, Mention model) {
        int index = sentence.models().indexOf(model) + 1;
        Mention next = model.family() && index < sentence.models().size()
                ? sentence.models().get(index)
                : null;
        return next != null
                && statement.form() == Form.PREDICATE
                && next.id().startsWith(model.id())
                && asides.apposed(statement, next)
                && next.start() >= statement.anchor().end();
    }

    /** Whether it bears the name of the platform that the subject is only to be had on. */
    private static boolean platform(Statement statement, Mention model) {
        return Access.HOSTED.equals(statement.detail()) && statement.anchor().contains(model.start());
    }

    /** Whether it is said of a model before it by a verb: "A is open, B", "A kann man herunterladen, B nicht". */
    private boolean predicated(Statement statement, Mention behind) {
        int anchor = statement.anchor().start();
        int clause = sentence.clauseStart(anchor);
        boolean parted = statement.form() == Form.PREDICATE && ownVerb(statement, behind);
        return sentence.models().stream()
                .anyMatch(model -> model.start() >= clause
                        && model.end() <= anchor
                        && (parted || sentence.any(Role.COPULA, model.end(), anchor))
                        && !names.against(model));
    }

    /** Whether a comma parts it from a model that goes on with a verb of its own: "the weights are out, and B will". */
    private boolean ownVerb(Statement statement, Mention behind) {
        int end = Math.min(sentence.span().end(), behind.end() + OWN_VERB);
        return sentence.parted(statement.anchor().end(), behind.start())
                && (sentence.any(Role.PLAN, behind.end(), end) || sentence.any(Role.NOT, behind.end(), end));
    }

    /** "Breeze 2 keeps the Llama 3.2 community licence": the name only tells whose terms they are. */
    private boolean givesItsLicence(Statement statement, Mention model) {
        int index = sentence.models().indexOf(model);
        return statement.status() == Status.RESTRICTED
                && !sentence.any(
                        Role.NOT, statement.anchor().start(), statement.anchor().end())
                && index > 0
                && sentence.models().get(index - 1).start() >= sentence.clauseStart(model.start())
                && !names.against(sentence.models().get(index - 1))
                && !names.joined(model, statement.form())
                        .contains(sentence.models().get(index - 1));
    }

    /** Whether models in general are the subject: "the best models are closed"; not "all checkpoints", which are somebody's. */
    boolean generic(Statement statement) {
        int anchor = statement.anchor().start();
        int clause = sentence.clauseStart(anchor);
        Hit models = sentence.last(Role.MODEL_NOUNS, clause, anchor);
        return models != null
                && !sentence.also(models, Role.OBJECT)
                && !sentence.any(Role.PRONOUN, clause, statement.anchor().end())
                && !sentence.named(clause, anchor);
    }

    /** Whether it only tells which kind of models: "models with open weights". */
    private boolean kind(Statement statement) {
        int anchor = statement.anchor().start();
        Hit noun = sentence.last(Role.MODEL_NOUNS, sentence.clauseStart(anchor), anchor);
        return statement.form() == Form.PREDICATE && noun != null && sentence.gap(noun.end(), anchor) <= WITH;
    }

    /** Whether something that is no model, and nobody either, comes first. */
    boolean otherBetween(int from, int to) {
        for (Hit noun : sentence.from(from)) {
            if (noun.start() > to) {
                return false;
            }
            if (noun.is(Role.OTHER_NOUN)
                    && noun.end() <= to
                    && !sentence.also(noun, Role.PEOPLE)
                    && !sentence.also(noun, Role.GRANT)
                    && !sentence.also(noun, Role.TRAINED)
                    && !sentence.also(noun, Role.OBJECT)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the name only goes with the noun behind it: "the Gemini app". */
    boolean modifies(Mention model) {
        Hit noun = sentence.first(
                Role.OTHER_NOUN, model.end(), Math.min(sentence.span().end(), model.end() + 20));
        return noun != null
                && sentence.gap(model.end(), noun.start()) == 0
                && noun.start() - model.end() <= 1
                && !sentence.lexicon().nounFirst()
                && !sentence.also(noun, Role.OBJECT);
    }

    /** Whether the name may as well be its maker's. */
    static boolean company(Mention model) {
        return model.family()
                && model.name()
                        .equals(model.vendor() == null ? "" : model.vendor().replace(" AI", ""));
    }

    /** Whether only a noun and words that name examples stand between an adjective and a name. */
    private boolean adjacent(int from, int to) {
        return sentence.gap(from, to) <= 45
                && (sentence.any(Role.LIKE, from, to)
                        || Forms.attributive(sentence, to - Forms.ATTRIBUTIVE, to)
                        || !sentence.any(Role.COPULA, from, to))
                && !sentence.any(Role.AGAINST, from, to)
                && !sentence.any(Role.BREAK, from, to);
    }
}
