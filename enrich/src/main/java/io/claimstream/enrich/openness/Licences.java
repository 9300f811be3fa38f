package io.claimstream.enrich.openness;

import io.claimstream.enrich.openness.Statement.Form;
import io.claimstream.events.Claim.Dimension;
import io.claimstream.events.Claim.Status;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Licences by name, and by whose they are. */
final class Licences {
    /** Letters between a licence's ambiguous name and the word that says it is one. */
    private static final int NAME_REACH = 25;

    /** Characters of "licence, to which one more". */
    private static final int AMENDMENT = 50;

    /** Letters between "own" and "licence": "own open model". */
    private static final int ATTRIBUTE = 12;

    /** Letters of a word such as "of". */
    private static final int OF = 2;

    private static final Cue OWN = Cue.of(Role.LICENCE, Dimension.LICENCE, Status.RESTRICTED, "vendor licence");

    /** Weights under an open licence: anyone may have them. */
    private static final Cue OFFERED = Cue.of(Role.STATE, Dimension.WEIGHTS, Status.OPEN, null);

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
        boolean ambiguous = hit.cue().weak()
                && !beside(hit, from, to)
                && !LicenceWords.alone(sentence, hit)
                && !LicenceWords.predicated(sentence, hit);
        if (ambiguous || Others.of(sentence, hit) || Others.about(sentence, hit.start())) {
            return;
        }
        Hit object = part(from, hit);
        if (object != null && object.cue().weak() && subject(object, hit)) {
            if (beside(object) || several() || Possessors.model(sentence, object)) {
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
        Hit amended =
                sentence.first(Role.AMENDED, hit.end(), Math.min(sentence.span().end(), hit.end() + AMENDMENT));
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
                && LicenceWords.ends(sentence, behind.end());
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
