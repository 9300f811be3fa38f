package io.claimstream.enrich.openness;

import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.openness.Statement.Form;
import io.claimstream.events.Claim.Dimension;
import io.claimstream.events.Claim.Status;
import java.util.List;

/** What is kept on a hub for anyone: "X is on Hugging Face", "the training code is on GitHub". */
final class Hosts {
    /** Letters between "on" and "Hugging Face". */
    private static final int PLACE_REACH = 16;

    private static final Cue HOSTED = Cue.of(Role.HOST, Dimension.WEIGHTS, Status.OPEN, null);

    private final Saying saying;
    private final Sentence sentence;
    private final Parts parts;

    Hosts(Saying saying, Parts parts) {
        this.saying = saying;
        this.sentence = saying.sentence();
        this.parts = parts;
    }

    /** "the training code is on GitHub", "X is on Hugging Face". */
    void of(Hit host) {
        int clause = sentence.clauseStart(host.start());
        int from = anew(host, clause);
        int to = sentence.clauseEnd(host.end());
        Hit withdrawn = sentence.last(Role.STATE, from, host.start());
        int behind = host.end() + (sentence.plain().at(host.end()) == ' ' && sentence.unspaced() ? 1 : 0);
        boolean owner = "的の의を를을".indexOf(sentence.plain().at(behind)) >= 0; // "Hugging Face的数据", "Ollama を"
        if (owner || (withdrawn != null && withdrawn.cue().status() == Status.CLOSED)) {
            return;
        }
        List<Hit> objects = parts.of(host).stream()
                .filter(object -> from == clause || object.start() >= from)
                .toList();
        if (!objects.isEmpty()) {
            objects.forEach(object -> parts.say(HOSTED, object, host));
            return;
        }
        Hit place = sentence.last(Role.PLACE, from, host.start());
        boolean placed = place != null && sentence.gap(place.end(), host.start()) <= PLACE_REACH;
        boolean offered = sentence.any(Role.OFFER, from, to);
        if (!host.cue().weak()
                && (placed || offered)
                && !ofOther(host, from)
                && !Others.about(sentence, host.start())) {
            saying.say(HOSTED, Dimension.WEIGHTS, host.span(), Form.PREDICATE);
        }
    }

    /** Where what is said of a place begins, behind what was said of another: "the code is on GitHub, and the model is on". */
    private int anew(Hit host, int clause) {
        Hit other = sentence.last(Role.HOST, clause, host.start());
        Hit subject = other == null ? null : sentence.first(Role.PRONOUN, other.end(), host.start());
        if (subject == null) {
            return clause;
        }
        boolean verb = sentence.any(Role.COPULA, subject.end(), host.start())
                || sentence.any(Role.STATE, subject.end(), host.start());
        return verb ? subject.start() : clause;
    }

    /** Whether what is kept there is no model: "a dataset on Hugging Face", "Hugging Face's leaderboard". */
    private boolean ofOther(Hit host, int from) {
        int start = from;
        for (Mention model : sentence.models()) {
            start = model.end() <= host.start() ? Math.max(start, model.end()) : start;
        }
        Hit offer = sentence.last(Role.OFFER, start, host.start());
        int behind = start == from || offer == null ? start : offer.end();
        Hit other = sentence.last(Role.OTHER_NOUN, behind, host.start());
        boolean example = other != null
                && (sentence.any(Role.LIKE, other.end(), host.start()) || sentence.also(other, Role.PLATFORM));
        boolean thing = other != null && !sentence.also(other, Role.PEOPLE) && !licence(other);
        return (thing && !example) || Others.of(sentence, host);
    }

    /** Whether the same words stand for a licence, under which a model may well be put there. */
    private boolean licence(Hit noun) {
        for (Hit hit : sentence.hits()) {
            if (hit.cue().dimension() == Dimension.LICENCE && hit.span().equals(noun.span())) {
                return true;
            }
        }
        return false;
    }
}
