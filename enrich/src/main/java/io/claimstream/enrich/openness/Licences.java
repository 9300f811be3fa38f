package io.claimstream.enrich.openness;

import io.claimstream.enrich.openness.Statement.Form;
import io.claimstream.enrich.text.Span;
import io.claimstream.events.Claim.Dimension;
import io.claimstream.events.Claim.Status;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Licences by name, by whose they are, and by what they allow. */
final class Licences {
    /** Letters between a licence's ambiguous name and the word that says it is one. */
    private static final int NAME_REACH = 25;

    /** Letters between "commercial use" and "allowed". */
    private static final int TERMS_REACH = 30;

    private static final Cue OWN = Cue.of(Role.LICENCE, Dimension.LICENCE, Status.RESTRICTED, "vendor licence");

    private final Saying saying;
    private final Sentence sentence;

    Licences(Saying saying) {
        this.saying = saying;
        this.sentence = saying.sentence();
    }

    void named(Hit hit) {
        int from = sentence.clauseStart(hit.start());
        int to = sentence.clauseEnd(hit.end());
        boolean ambiguous = hit.cue().weak() && !beside(hit, from, to);
        if (ambiguous || sentence.ofOther(hit)) {
            return;
        }
        Hit object = within(Set.of(Dimension.CODE, Dimension.DATA), from, hit.start());
        Dimension of = object == null || object.cue().weak()
                ? Dimension.LICENCE
                : Saying.dimension(object.cue(), Dimension.LICENCE);
        boolean named = sentence.models().stream()
                .anyMatch(model -> model.start() >= hit.end() && model.start() <= hit.end() + 2);
        saying.say(hit.cue(), of, hit.span(), named ? Form.NAMED : Form.PREDICATE);
    }

    /** "under the Qwen License": a licence that bears its giver's name is one of its own making. */
    void own(Hit hit) {
        boolean licence = hit.cue().dimension() == Dimension.LICENCE
                && Character.isUpperCase(sentence.plain().text().charAt(hit.start()));
        boolean named = sentence.models().stream()
                .anyMatch(model ->
                        model.end() < hit.start() && hit.start() - model.end() <= 11 && sentence.under(model.start()));
        if (licence && named && sentence.hits().stream().noneMatch(other -> other.is(Role.LICENCE))) {
            saying.say(OWN, Dimension.LICENCE, hit.span(), Form.PREDICATE);
        }
    }

    /** "commercial use is allowed", "its licence bars large platforms". */
    void terms(Hit permit) {
        int from = sentence.clauseStart(permit.start());
        int to = sentence.clauseEnd(permit.end());
        boolean restricts = permit.cue().status() == Status.RESTRICTED;
        for (Hit hit : sentence.hits()) {
            boolean use = hit.is(Role.USE);
            boolean licence = hit.is(Role.OBJECT)
                    && hit.cue().dimension() == Dimension.LICENCE
                    && !hit.cue().weak();
            boolean before = hit.end() <= permit.start();
            boolean near = hit.start() >= from
                    && hit.end() <= to
                    && (before
                            ? sentence.gap(hit.end(), permit.start()) <= TERMS_REACH
                            : hit.start() >= permit.end() && sentence.gap(permit.end(), hit.start()) <= TERMS_REACH);
            boolean governs = licence
                    && before
                    && (restricts || Mood.of(sentence, permit.span()).negated());
            if (near && (use || governs)) {
                Span anchor = new Span(Math.min(hit.start(), permit.start()), Math.max(hit.end(), permit.end()));
                saying.say(permit.cue(), Dimension.LICENCE, anchor, Form.PREDICATE);
                return;
            }
        }
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
