package io.claimstream.enrich.mention;

import io.claimstream.enrich.mention.Mention.Kind;
import io.claimstream.enrich.mention.Naming.Named;
import io.claimstream.enrich.mention.NewName.Shape;
import io.claimstream.enrich.mention.Predicates.Head;
import io.claimstream.enrich.text.Dictionary;
import io.claimstream.enrich.text.Folding;
import io.claimstream.enrich.text.Literals;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.Span;
import java.util.EnumSet;
import java.util.Set;

/** How a text uses a name that nobody knows, and what that says for its being a model's. */
final class NewNameUse {

    private static final Literals IS_A = new Literals(Roles.list("is_a"));
    private static final Dictionary<Boolean> MODEL_WORDS = Roles.dictionary("model_words");
    private static final Dictionary<Boolean> PARAMETERS = Roles.dictionary("weights_behind");
    private static final Dictionary<Boolean> LANGUAGE_MODELS = Roles.dictionary("language_models");
    private static final Dictionary<Boolean> SOMEBODY = Roles.dictionary("somebody");
    private static final Dictionary<Boolean> PEOPLE = Roles.dictionary("people");

    /** The word "model" has to come within so many characters. */
    private static final int REACH = 100;

    /** Before a verb, within so many characters, stands who does it; behind a name and its verb, within twice as many. */
    private static final int WHO = 24;

    private final Plain plain;
    private final Mentions known;
    private final NewNamePlace around;
    private final QuotedNamePlace quoted;
    private final Naming naming;
    private final Possessions possessions;
    private final NameResults results;
    private final Predicates predicates;
    private final Resumption resumption;
    private final Neighbours neighbours;
    private final RivalPlaces rivals;
    private final ExamplePlaces examples;
    private final boolean benchmarks;

    NewNameUse(Plain plain, Mentions known) {
        this.plain = plain;
        this.known = known;
        this.around = new NewNamePlace(plain);
        this.quoted = new QuotedNamePlace(plain, around);
        this.naming = new Naming(plain, around);
        this.possessions = new Possessions(plain, around);
        this.results = new NameResults(plain, known, around);
        this.predicates = new Predicates(plain, around);
        this.resumption = new Resumption(plain, known, around, predicates);
        this.neighbours = new Neighbours(plain, known);
        this.rivals = new RivalPlaces(plain, known);
        this.examples = new ExamplePlaces(plain);
        this.benchmarks = known.any(Kind.BENCHMARK);
    }

    Set<Use> of(NewName name, Span span) {
        return name.shape() == Shape.QUOTED ? ofQuoted(name, span) : ofCased(name, span);
    }

    /** Of a name in a writing without capitals. */
    private Set<Use> ofQuoted(NewName name, Span span) {
        Set<Use> uses = EnumSet.noneOf(Use.class);
        int end = name.end();
        if (QuotedNames.quoted(plain, name.start(), end)) {
            add(uses, Use.SAID, quoted.saidLast(end, span.end()));
            add(uses, Use.CALLED, called(name, span) || quoted.modelNamedSo(name.start(), end, span.end()));
            boolean introduced =
                    around.introducedBehind(end, span.end()) || quoted.introducedBefore(name.start(), span);
            add(uses, Use.INTRODUCED, introduced);
        }
        results(uses, name, span);
        add(uses, Use.LICENSED, quoted.licensed(end, span.end()));
        add(uses, Use.SOMEBODY, quoted.somethingElse(name, span));
        resumed(uses, name, span);
        return uses;
    }

    private Set<Use> ofCased(NewName name, Span span) {
        Set<Use> uses = EnumSet.noneOf(Use.class);
        boolean apposed = plain.at(name.end()) == ',' && plain.at(name.start() - 2) == ',';
        boolean called = called(name, span);
        Named named = naming.named(name.start(), span);
        if (named == Named.ANEW) {
            return EnumSet.of(Use.SOMEBODY);
        }
        boolean said = said(name, span.end())
                || sizeInBrackets(name.end(), span.end())
                || (called && apposed)
                || predicates.broughtWith(name, span);
        Head head = predicates.head(name, span);
        boolean defined = head == Head.MODEL
                || (called && apposed)
                || named == Named.MODEL
                || quoted.saidLast(name.end(), span.end())
                || quoted.modelNamedSo(name.start(), name.end(), span.end());
        add(uses, Use.SAID, said || defined);
        add(uses, Use.DEFINED, defined);
        add(uses, Use.OTHER_THING, head == Head.OTHER || quoted.somethingElse(name, span));
        boolean languageModel = said && isOne(name.end(), span.end(), LANGUAGE_MODELS, PEOPLE);
        add(uses, Use.LANGUAGE_MODEL, languageModel || around.languageModelBefore(name.start(), span));
        add(uses, Use.CALLED, called);
        int verb = naming.verb(name.start(), span);
        boolean after = around.introducedAfter(name.end(), span.end());
        add(
                uses,
                Use.INTRODUCED,
                verb < name.start()
                        || after
                        || (named != Named.NOT && naming.naming(name.start(), span))
                        || around.comesOut(name, span)
                        || quoted.introducedRightBefore(name.start(), span)
                        || (around.introducedBehind(name.end(), span.end()) && !around.oblique(name.start(), span)));
        boolean told = verb < name.start() || after;
        add(uses, Use.OF_MAKER, told && name.shape() != Shape.INNER && byMaker(name, verb, span));
        results(uses, name, span);
        add(uses, Use.PROPER, uses.contains(Use.SCORES) && results.alone(name, span));
        add(uses, Use.HEADS, heads(name, span));
        add(uses, Use.LICENSED, possessions.under(name, span));
        add(uses, Use.KIN, possessions.kin(name, span));
        int behind = around.over(name.familyEnd());
        boolean somebody = behind < span.end() && SOMEBODY.longest(plain, behind, span.end()) != null;
        somebody |= named == Named.OTHER || Abbreviations.ofOrganisation(plain, name.start(), name.end());
        add(uses, Use.SOMEBODY, somebody || isOne(name.end(), span.end(), PEOPLE, MODEL_WORDS));
        resumed(uses, name, span);
        return uses;
    }

    /** What it has, and whom it stands beside. */
    private void results(Set<Use> uses, NewName name, Span span) {
        add(uses, Use.SCORES, benchmarks && results.scores(name, span));
        add(uses, Use.HAS_RESULT, benchmarks && results.hasResult(name, span));
        add(uses, Use.BESIDE, neighbours.beside(name, span));
        if (name.shape() != Shape.PLAIN) {
            add(uses, Use.RIVAL, rivals.rival(name, span));
            add(uses, Use.EXAMPLE, examples.example(name, span));
        }
        add(uses, Use.OF_VENDOR, neighbours.ofVendor(name.start()));
        add(uses, Use.HAS_WEIGHTS, possessions.hasWeights(name, span));
    }

    /** What the next sentence says of what this one brings up. */
    private void resumed(Set<Use> uses, NewName name, Span span) {
        boolean introduced = uses.contains(Use.INTRODUCED);
        if (introduced
                || uses.contains(Use.SAID)
                || uses.contains(Use.HAS_WEIGHTS)
                || (uses.contains(Use.CALLED)
                        && (name.shape() == Shape.QUOTED
                                || around.modelWordBefore(name.start(), span)))) { // not "the Swiss model"
            int next = resumption.next(name.end());
            if (next > 0) {
                add(uses, Use.RESUMED, resumption.asModel(next));
                add(uses, Use.SCORES, benchmarks && resumption.scores(next));
                add(uses, Use.OTHER_THING, introduced && resumption.asOther(next));
            }
        }
    }

    /** "Meta on Tuesday released NAME", "NAME, just released by Meta" */
    private boolean byMaker(NewName name, int verb, Span span) {
        int who = verb < name.start() ? Math.max(span.start(), verb - WHO) : name.end();
        int end = verb < name.start() ? verb : Math.min(span.end(), name.end() + 2 * WHO);
        return known.first(new Span(who, end), Kind.VENDOR) != null;
    }

    private static void add(Set<Use> uses, Use use, boolean is) {
        if (is) {
            uses.add(use);
        }
    }

    private boolean said(NewName name, int limit) {
        boolean capitals = capitals(name); // a line of news starts with a place in capitals, which is no model
        return !(capitals && plain.at(name.end()) == ',') && isOne(name.end(), limit, MODEL_WORDS, PEOPLE);
    }

    /** "NAME is a … WORD", "NAME, the WORD", where none of {@code others} comes first. */
    private boolean isOne(int end, int limit, Dictionary<Boolean> words, Dictionary<Boolean> others) {
        boolean last =
                Folding.uncased(plain.at(end)) || Folding.uncased(plain.at(end + 1)); // there the head comes last
        int stop = IS_A.at(plain, end) && !last ? Math.min(limit, end + REACH) : end;
        for (int i = end; i < stop; i++) {
            if (plain.at(i) == '.' && plain.at(i + 1) == ' ') {
                return false;
            }
            if (plain.wordStart(i) && words.longest(plain, i, stop) != null) {
                return true;
            }
            if (plain.wordStart(i) && others.longest(plain, i, stop) != null) {
                return false;
            }
        }
        return false;
    }

    private boolean heads(NewName name, Span span) {
        int end = ".:".indexOf(plain.at(name.end())) >= 0 ? name.end() + 1 : name.end();
        if (name.start() != span.start() || !(plain.markupBehind(end) || plain.markupBehind(name.end()))) {
            return false;
        }
        int stop = Math.min(span.end(), end + 2 * REACH);
        for (int i = plain.nextStart(end, stop); i < stop; i = plain.nextStart(i + 1, stop)) {
            if (MODEL_WORDS.longest(plain, i, stop) != null || PARAMETERS.longest(plain, i, stop) != null) {
                return true;
            }
        }
        return false;
    }

    /** "NAME (8B)" */
    private boolean sizeInBrackets(int end, int limit) {
        int open = around.over(end);
        int size = plain.at(open) == '(' ? SizeNames.size(plain.text(), open + 1) : -1;
        return size > open + 1 && size < limit && !SizeNames.only(plain, size, limit);
    }

    private boolean capitals(NewName name) {
        for (int i = name.start(); i < name.end(); i++) {
            if (!plain.capital(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean called(NewName name, Span span) {
        int behind = around.over(around.closed(name.end()));
        boolean apart = behind > name.end() || !Folding.wordly(plain.at(behind));
        if (behind < span.end() && apart && MODEL_WORDS.longest(plain, behind, span.end()) != null) {
            return true;
        }
        return around.modelWordBefore(name.start(), span);
    }
}
