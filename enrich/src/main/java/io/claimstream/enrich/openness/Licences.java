package io.claimstream.enrich.openness;

import io.claimstream.enrich.openness.Statement.Form;
import io.claimstream.enrich.text.Block;
import io.claimstream.events.Claim.Dimension;
import io.claimstream.events.Claim.Status;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Licences by name, and by whose they are. */
final class Licences {
    /** Letters between a licence's ambiguous name and the word that says it is one. */
    private static final int NAME_REACH = 25;

    /** Letters of "again", "this time". */
    private static final int AGAIN = 8;

    /** Characters of "licence, to which one more". */
    private static final int AMENDMENT = 50;

    /** Letters between "own" and "licence": "own open model". */
    private static final int ATTRIBUTE = 12;

    /** Letters of a word such as "of". */
    private static final int OF = 2;

    private static final Cue OWN = Cue.of(Role.LICENCE, Dimension.LICENCE, Status.RESTRICTED, "vendor licence");

    /** Weights under an open licence: anyone may have them. */
    private static final Cue OFFERED = Cue.of(Role.STATE, Dimension.WEIGHTS, Status.OPEN, null);

    /** Characters of a word such as "also", and the space behind it. */
    private static final int ALSO = 12;

    private final Saying saying;
    private final Sentence sentence;

    Licences(Saying saying) {
        this.saying = saying;
        this.sentence = saying.sentence();
    }

    void named(Hit hit) {
        if (hit.cue().status() == Status.OPEN && amended(hit)) {
            saying.say(Dimension.LICENCE, Status.RESTRICTED, hit.span(), Form.PREDICATE);
            return;
        }
        int from = sentence.clauseStart(hit.start());
        int to = sentence.clauseEnd(hit.end());
        boolean ambiguous = hit.cue().weak() && !beside(hit, from, to) && !alone(hit) && !predicated(hit);
        if (ambiguous || Others.of(sentence, hit) || Others.about(sentence, hit.start())) {
            return;
        }
        Hit object = part(from, hit);
        if (object != null && object.cue().weak() && subject(object, hit)) {
            if (beside(object) || several()) {
                saying.say(hit.cue(), Saying.dimension(object.cue(), Dimension.CODE), hit.span(), Form.PREDICATE);
            }
            return;
        }
        Hit weights = within(Set.of(Dimension.WEIGHTS), from, hit.start());
        boolean whole = weights != null
                || (object != null
                        && (object.cue().weak() || anew(object.end(), hit.start()) || accompanies(object, from)));
        Dimension of = object == null || whole ? Dimension.LICENCE : Saying.dimension(object.cue(), Dimension.LICENCE);
        boolean named = sentence.models().stream()
                .anyMatch(model -> model.start() > hit.end() && goesWith(hit.end(), model.start()));
        saying.say(hit.cue(), of, hit.span(), named ? Form.NAMED : Form.PREDICATE);
        if (weights != null && hit.cue().status() == Status.OPEN && !sentence.parted(weights.end(), hit.start())) {
            saying.say(OFFERED, Dimension.WEIGHTS, hit.span(), Form.PREDICATE);
        }
    }

    /** The part that a licence is of: "the code is Apache 2.0", not the one before "the model is". */
    private @Nullable Hit part(int from, Hit licence) {
        Hit part = within(Set.of(Dimension.CODE, Dimension.DATA), from, licence.start());
        Hit next = part;
        while (next != null) {
            part = next;
            next = within(Set.of(Dimension.CODE, Dimension.DATA), part.end(), licence.start());
            next = next != null && sentence.any(Role.LICENCE, part.end(), next.start()) ? next : null;
        }
        boolean model = part != null
                && sentence.any(Role.LICENCE, part.end(), licence.start())
                && sentence.any(Role.MODEL_NOUN, part.end(), licence.start());
        return model ? null : part;
    }

    /** Whether each part has a licence of its own: "code MIT, data CC-BY". */
    private boolean several() {
        return !sentence.models().isEmpty()
                && sentence.hits().stream().filter(hit -> hit.is(Role.LICENCE)).count() > 1;
    }

    /** "MIT with one added condition": what is changed is not the licence that it is called by. */
    private boolean amended(Hit hit) {
        Hit amended = sentence.first(Role.AMENDED, hit.end(), Math.min(sentence.span().end(), hit.end() + AMENDMENT));
        return amended != null && !sentence.any(Role.LICENCE, hit.end(), amended.start());
    }

    /** "published with its training data under Apache 2.0": the model is what the licence is of. */
    private boolean accompanies(Hit object, int from) {
        Hit with = sentence.last(Role.WITH, from, object.start());
        return with != null && sentence.gap(with.end(), object.start()) <= OF;
    }

    /** "The code is MIT; the weights are not": the code of the same model. */
    private boolean beside(Hit object) {
        return object.cue().dimension() == Dimension.CODE
                && within(
                                Set.of(Dimension.WEIGHTS),
                                sentence.span().start(),
                                sentence.span().end())
                        != null;
    }

    /** "weights and code are public, the licence is MIT": a comma, then the licence itself as the subject. */
    private boolean anew(int from, int to) {
        Hit licence = within(Set.of(Dimension.LICENCE), from, to);
        return licence != null && !licence.cue().weak() && sentence.parted(from, licence.start());
    }

    /** "Apache 2.0 Qwen3", "the Llama 3 License of Llama 3" */
    private boolean goesWith(int end, int start) {
        return sentence.plain().at(end) == ' '
                && sentence.gap(end, start) <= OF
                && !sentence.parted(end, start)
                && !sentence.joined(end, start)
                && !sentence.any(Role.COPULA, end, start)
                && !sentence.any(Role.BREAK, end, start)
                && !sentence.any(Role.AGAINST, end, start)
                && !sentence.any(Role.LIKE, end, start);
    }

    /** "under the Qwen License": a licence that bears its giver's name is one of its own making. */
    void own(Hit hit) {
        boolean licence = hit.cue().dimension() == Dimension.LICENCE
                && sentence.plain().of(hit.span()).chars().anyMatch(Character::isUpperCase);
        boolean homegrown =
                hit.cue().dimension() == Dimension.LICENCE && !hit.cue().weak() && homegrown(hit);
        if (homegrown && sentence.hits().stream().noneMatch(other -> other.is(Role.LICENCE))) {
            saying.say(OWN, Dimension.LICENCE, hit.span(), Form.PREDICATE);
            return;
        }
        boolean named = sentence.models().stream()
                .anyMatch(model -> sentence.lexicon().nounFirst()
                        ? model.start() == hit.end() + 1
                        : model.end() < hit.start()
                                && hit.start() - model.end() <= 11
                                && sentence.under(model.start()));
        if (((licence && named) || (hit.cue().dimension() == Dimension.LICENCE && LicenceNames.proper(sentence, hit)))
                && sentence.hits().stream().noneMatch(other -> other.is(Role.LICENCE))) {
            saying.say(OWN, Dimension.LICENCE, hit.span(), Form.PREDICATE);
        }
    }

    /** "homegrown terms", "licence maison", "the licence is the maker's own" */
    private boolean homegrown(Hit licence) {
        int from = sentence.clauseStart(licence.start());
        int to = sentence.clauseEnd(licence.end());
        Hit before = sentence.last(Role.OWN, from, licence.start());
        Hit behind = sentence.first(Role.OWN, licence.end(), to);
        boolean attributive = before != null && sentence.gap(before.end(), licence.start()) <= ATTRIBUTE;
        boolean predicative = behind != null
                && sentence.any(Role.COPULA, licence.end(), behind.start())
                && sentence.gap(licence.end(), behind.start()) <= NAME_REACH
                && ends(behind.end());
        boolean next =
                behind != null && sentence.lexicon().nounFirst() && sentence.gap(licence.end(), behind.start()) == 0;
        return attributive || predicative || next;
    }

    /** "the dataset is under CC-BY": of what, and whether a model's, nobody says. */
    private boolean subject(Hit object, Hit licence) {
        return !sentence.named(object.end(), licence.start())
                && !sentence.parted(object.end(), licence.start())
                && within(Set.of(Dimension.WEIGHTS), sentence.clauseStart(object.start()), licence.start()) == null;
    }

    /** "it's MIT", "GLM-5もMITだ", "A is Apache 2.0, B MIT": all that is said of a model, or one of several licences. */
    private boolean predicated(Hit hit) {
        int from = sentence.clauseStart(hit.start());
        Hit copula = sentence.last(Role.COPULA, from, hit.start());
        Hit still = sentence.last(Role.STILL, from, hit.start());
        boolean said = (copula != null && sentence.gap(copula.end(), hit.start()) <= (sentence.unspaced() ? OF : 0))
                || (still != null && sentence.gap(still.end(), hit.start()) == 0);
        boolean told = sentence.models().stream()
                .anyMatch(model -> model.end() <= hit.start() && sentence.gap(model.end(), hit.start()) <= 1);
        boolean several = sentence.hits().stream()
                .anyMatch(other -> other.is(Role.LICENCE) && !other.cue().weak());
        return (said || told || several) && ends(hit.end());
    }

    /** Whether no noun follows, which the name could go with: "MIT researchers". */
    private boolean ends(int end) {
        char next = sentence.plain().at(end);
        if (sentence.unspaced() || !(next == ' ' || Character.isLetterOrDigit(next) || "-'’".indexOf(next) >= 0)) {
            return true;
        }
        return next == ' ' && sentence.hits().stream().anyMatch(hit -> hit.is(Role.PARTICLE) && hit.start() == end + 1);
    }

    /** "Apache again." */
    private boolean again(Hit hit) {
        return hit.start() == sentence.span().start()
                && sentence.gap(hit.end(), sentence.span().end()) <= AGAIN
                && ends(hit.end());
    }

    /** "(MIT)", "It isn't: MIT, 70B", "MIT, like its predecessor" */
    private boolean alone(Hit hit) {
        int before = hit.start() - 1;
        boolean opens = sentence.plain().at(before) == '('
                || (sentence.plain().at(before) == ' ' && sentence.plain().at(before - 1) == ':')
                || hit.start() == sentence.span().start()
                || also(hit.start())
                || sized(hit.start());
        return again(hit)
                || item(hit)
                || (opens && "),;.\0\n".indexOf(sentence.plain().at(hit.end())) >= 0);
    }

    /** "Rnj-1, 8 billion parameters, Apache": one of the things listed behind a name. */
    private boolean item(Hit hit) {
        boolean listed = sentence.place() == Block.Kind.LIST_ITEM
                || sentence.models().stream().anyMatch(model -> model.end() <= hit.start());
        Hit also = sentence.last(Role.PARTICLE, Math.max(sentence.span().start(), hit.start() - ALSO), hit.start());
        int start = also != null && sentence.gap(also.end(), hit.start()) == 0 ? also.start() : hit.start();
        return listed
                && ",，、".indexOf(sentence.plain().at(start - (sentence.plain().at(start - 1) == ' ' ? 2 : 1))) >= 0
                && (hit.end() >= sentence.span().end()
                        || "),;.，。、；".indexOf(sentence.plain().at(hit.end())) >= 0);
    }

    /** "Also MIT": a sentence without a verb. */
    private boolean also(int start) {
        int from = sentence.span().start();
        Hit word = sentence.first(Role.PARTICLE, from, start);
        return word != null && word.start() == from && sentence.gap(word.end(), start) == 0;
    }

    /** "(744B, MIT": behind a model's size in brackets. */
    private boolean sized(int start) {
        int comma = start - 2;
        return sentence.plain().at(start - 1) == ' '
                && ",;".indexOf(sentence.plain().at(comma)) >= 0
                && "bBmM".indexOf(sentence.plain().at(comma - 1)) >= 0
                && Character.isDigit(sentence.plain().at(comma - 2));
    }

    private boolean beside(Hit hit, int from, int to) {
        return within(
                        Set.of(Dimension.LICENCE),
                        Math.max(from, hit.start() - NAME_REACH),
                        Math.min(to, hit.end() + NAME_REACH))
                != null;
    }

    private @Nullable Hit within(Set<Dimension> dimensions, int from, int to) {
        for (Hit hit : sentence.hits()) {
            Dimension of = hit.cue().dimension();
            if (hit.is(Role.OBJECT)
                    && of != null
                    && dimensions.contains(of)
                    && hit.start() >= from
                    && hit.end() <= to) {
                return hit;
            }
        }
        return null;
    }
}
