package io.claimstream.enrich.openness;

import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.openness.Statement.Form;
import io.claimstream.enrich.reading.Reading;
import io.claimstream.enrich.text.Block;
import io.claimstream.enrich.text.Span;
import io.claimstream.events.Claim.Dimension;
import io.claimstream.events.Claim.Status;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds the models that a statement is about: the cheapest reading wins, if it is cheap enough. */
final class Holders {
    /** Costs, with those of {@link HolderCosts}. A reading that costs more than LIMIT is not believed. */
    static final double LIMIT = 3.4;

    private static final double AMID_NAMES = 1.2;
    private static final double DISCOURSE = 2;
    private static final double DISCOURSE_IN_ITEM = 1.2;
    private static final double DISCOURSE_BY_PRONOUN = 0.6;
    private static final double RANKED = 1;

    /** Letters of a sentence that is little more than the statement: "Proprietary, and the most expensive." */
    private static final int FRAGMENT = 90;

    /** Characters of ", by contrast, forbids". */
    private static final int PERMIT_REACH = 24;

    private final Reading reading;
    private final Topic topic;
    private final Block block;
    private final Sentence sentence;
    private final Names names;
    private final HolderCosts costs;
    private final Groups groups;
    private final Strangers strangers;
    private final Promises promises;
    private final Things things;
    private final Attachments attachments;

    /** The several models that the sentence has spoken of so far. */
    private @Nullable List<Mention> spoken;

    Holders(Reading reading, Topic topic, Block block, Sentence sentence) {
        this.reading = reading;
        this.topic = topic;
        this.block = block;
        this.sentence = sentence;
        this.names = new Names(sentence);
        this.costs = new HolderCosts(sentence, names);
        this.groups = new Groups(reading, block, sentence, names);
        this.strangers = new Strangers(reading, sentence);
        this.promises = new Promises(reading, sentence);
        this.things = new Things(reading, block, sentence);
        this.attachments = new Attachments(sentence);
    }

    /** Who holds it, and what the reading cost. */
    record Held(List<Mention> models, double cost) {}

    /** What each model that the sentence names would cost, for explaining. */
    Map<Mention, Double> considered(Statement statement) {
        Map<Mention, Double> considered = new LinkedHashMap<>();
        sentence.models().forEach(model -> considered.put(model, statement.form().cost + costs.of(statement, model)));
        return considered;
    }

    Held of(Statement statement) {
        if (things.hold(statement) || promises.of(statement)) {
            return new Held(List.of(), LIMIT);
        }
        Mention best = null;
        double lowest = LIMIT;
        boolean stranger = strangers.subject(statement);
        for (Mention model : sentence.models()) {
            double cost = statement.form().cost + costs.of(statement, model);
            if (cost < lowest && !(stranger && apart(statement, model))) {
                lowest = cost;
                best = model;
            }
        }
        List<Mention> group = groups.of(statement.anchor());
        group = group == null && sentence.models().isEmpty() && !sentence.pronoun(statement.anchor()) ? spoken : group;
        spoken = group == null || group.isEmpty() ? null : group;
        if (group != null) {
            return new Held(group, statement.form().cost + DISCOURSE_BY_PRONOUN);
        }
        List<Mention> titled = sentence.models().isEmpty() ? topic.several(block) : List.of();
        if (!titled.isEmpty() && fragment(statement) && !sentence.pronoun(statement.anchor())) {
            return new Held(titled, DISCOURSE_IN_ITEM);
        }
        Mention subject = topic.of(sentence, statement, block);
        Mention bearer = bearer(statement);
        if (bearer != null && (subject == null || !Objects.equals(bearer.vendor(), subject.vendor()))) {
            return new Held(List.of(bearer), DISCOURSE_IN_ITEM);
        }
        double byDiscourse = discourse(statement);
        if (subject != null && byDiscourse < lowest) {
            return new Held(
                    one(statement) ? List.of(subject) : new Kindred(reading, sentence).of(subject), byDiscourse);
        }
        if (best == null) {
            return new Held(List.of(), LIMIT);
        }
        int clause = sentence.clauseStart(statement.anchor().start());
        String maker = best.end() <= clause && statement.dimension() != Dimension.LICENCE
                ? topic.maker(sentence, statement)
                : null;
        if (maker != null && !maker.equals(best.vendor())) {
            Mention theirs = topic.of(maker, sentence);
            return new Held(theirs == null ? List.of() : List.of(theirs), DISCOURSE);
        }
        Mention meant = topic.meant(best, statement, sentence);
        return new Held(meant.equals(best) ? names.joined(best, statement.form()) : List.of(meant), lowest);
    }

    /** Whether a model stands behind what is said, which no word for a model leads on to: not "the open model Kestrel". */
    private boolean apart(Statement statement, Mention model) {
        int end = statement.anchor().end();
        return model.start() >= end && !sentence.any(Role.MODEL_NOUN, end, model.start());
    }

    /** Whether a pronoun stands for one model, as "the weights" do not. */
    private boolean one(Statement statement) {
        Hit pronoun = sentence.pronoun(statement.anchor())
                ? sentence.last(
                        Role.PRONOUN,
                        sentence.clauseStart(statement.anchor().start()),
                        statement.anchor().end())
                : null;
        return pronoun != null && !sentence.also(pronoun, Role.OBJECT);
    }

    /** The family that a licence is called after which is the subject itself: "the Llama licence bars large platforms". */
    private @Nullable Mention bearer(Statement statement) {
        if (statement.dimension() != Dimension.LICENCE || !sentence.models().isEmpty()) {
            return null;
        }
        Span anchor = statement.anchor();
        int clause = sentence.clauseStart(anchor.start());
        boolean bars =
                sentence.any(Role.PERMIT, anchor.end(), Math.min(sentence.span().end(), anchor.end() + PERMIT_REACH));
        int from = bars ? anchor.start() : Math.max(clause, anchor.start() - Sentence.OPENING);
        boolean opens = sentence.gap(clause, from) == 0
                && !sentence.label()
                && !sentence.unspaced()
                && !sentence.any(Role.PRONOUN, clause, anchor.start()); // "It's the Llama License"
        List<Mention> called = bars || opens ? reading.models(new Span(from, anchor.end())) : List.of();
        return called.isEmpty() || sentence.under(called.get(0).start()) ? null : called.get(0);
    }

    /** What it costs to take it for the subject of the text before. */
    private double discourse(Statement statement) {
        int clause = sentence.clauseStart(statement.anchor().start());
        boolean pronoun = sentence.pronoun(statement.anchor());
        boolean fragment = fragment(statement);
        if ((sentence.place() == Block.Kind.HEADING && !sentence.label() && !whole(statement))
                || new Kin(sentence, names).subject(sentence.span().start(), statement)
                || strangers.within(clause, statement.anchor().start())
                || (!sentence.models().isEmpty() && strangers.subject(statement))
                || costs.generic(statement)
                || Unnamed.ofClass(sentence, statement)
                || Unnamed.ofSome(sentence, statement, clause)
                || attachments.hanging(clause)
                || statement.form() == Form.NAMED
                || statement.form() == Form.LISTED
                || (statement.form() == Form.BARE && !fragment)) {
            return LIMIT;
        }
        int end = sentence.clauseEnd(statement.anchor().end());
        if (sentence.models().stream().anyMatch(model -> model.end() <= end && costs.modifies(model))) {
            return LIMIT;
        }
        boolean amid = sentence.models().stream().anyMatch(model -> !names.against(model));
        boolean other = !pronoun
                && costs.otherBetween(
                        item(clause, statement), statement.anchor().start());
        double base = pronoun
                ? DISCOURSE_BY_PRONOUN
                : fragment || sentence.place() == Block.Kind.LIST_ITEM ? DISCOURSE_IN_ITEM : DISCOURSE;
        return Math.min(statement.form().cost, 1.5)
                + base
                + (amid ? AMID_NAMES : 0)
                + (other ? HolderCosts.OTHER_SUBJECT : 0)
                + (!pronoun && (statement.form() == Form.RANKED || ranked(statement, clause)) ? RANKED : 0);
    }

    /** Whether a licence's name is all that a short line says, which looks like a heading then. */
    private boolean whole(Statement statement) {
        Span span = sentence.span();
        return statement.dimension() == Dimension.LICENCE
                && sentence.gap(span.start(), statement.anchor().start()) == 0
                && sentence.gap(statement.anchor().end(), span.end()) == 0;
    }

    /** Where it starts in a clause without a verb, which only lists things: "No system card, no weights". */
    private int item(int clause, Statement statement) {
        int start = statement.anchor().start();
        if (statement.status() != Status.CLOSED || sentence.any(Role.COPULA, clause, start)) {
            return clause;
        }
        for (int i = start - 1; i > clause; i--) {
            if (",，、".indexOf(sentence.plain().at(i)) >= 0) {
                return i;
            }
        }
        return clause;
    }

    /** Whether it is said of the best of a kind, whoever that is: "the gap to the best open model". */
    private boolean ranked(Statement statement, int clause) {
        Hit among = sentence.last(Role.AMONG, clause, statement.anchor().start());
        return among != null && !sentence.any(Role.COPULA, clause, among.start());
    }

    /** Whether the sentence opens with it, and has no subject: "An open-source model for agents." */
    private boolean fragment(Statement statement) {
        int start = sentence.span().start();
        Hit determiner =
                sentence.first(Role.DETERMINER, start, statement.anchor().start());
        int from = determiner != null && determiner.start() == start ? determiner.end() : start;
        return sentence.gap(from, statement.anchor().start()) == 0
                && (sentence.gap(start, sentence.span().end()) <= FRAGMENT
                        || sentence.plain().at(statement.anchor().end()) == ',')
                && !sentence.any(Role.COPULA, start, sentence.span().end())
                && !sentence.any(Role.MODEL_NOUNS, start, sentence.span().end());
    }
}
