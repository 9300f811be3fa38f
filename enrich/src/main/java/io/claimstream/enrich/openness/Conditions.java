package io.claimstream.enrich.openness;

import io.claimstream.events.Claim.Dimension;
import io.claimstream.events.Claim.Status;

/** What is allowed to some only: "700 million users" where a licence is spoken of, "売上高10億円未満であれば商用利用できる". */
final class Conditions {
    /** Letters between "revenue" and "may be used": "10億円未満の事業者であれば無償で". */
    private static final int LIMIT = 25;

    private final Sentence sentence;

    Conditions(Sentence sentence) {
        this.sentence = sentence;
    }

    /** "売上高10億円未満であれば商用利用できる": where verbs come last, for whom it is allowed stands before. */
    boolean conditional(Hit hit) {
        Hit limit = sentence.last(Role.PREDICATE, sentence.clauseStart(hit.start()), hit.start());
        Dimension of = hit.cue().dimension();
        return sentence.lexicon().caseBehind()
                && (of == Dimension.LICENCE || of == Dimension.WEIGHTS)
                && hit.cue().status() == Status.OPEN
                && limit != null
                && limit.cue().dimension() == Dimension.LICENCE
                && limit.cue().status() == Status.RESTRICTED
                && sentence.gap(limit.end(), hit.start()) <= LIMIT
                && !Mood.of(sentence, hit.span()).negated();
    }

    /** Whether the sentence speaks of a licence or of what may be done: else "700 million users" are just many. */
    boolean licensing() {
        return sentence.hits().stream()
                .anyMatch(hit -> hit.is(Role.USE)
                        || (hit.is(Role.PERMIT) && hit.cue().status() == Status.RESTRICTED)
                        || hit.is(Role.LICENCE)
                        || (hit.is(Role.OBJECT)
                                && hit.cue().dimension() == Dimension.LICENCE
                                && !hit.cue().weak()));
    }
}
