package io.claimstream.enrich.openness;

import io.claimstream.enrich.openness.Statement.Form;
import io.claimstream.enrich.text.Span;
import io.claimstream.events.Claim.Dimension;
import io.claimstream.events.Claim.Status;
import java.util.List;

/** Statements that take up one before them: "the weights are open, the training data is not", "as is X". */
final class Echoes {
    /** Letters between two things that one verb denies: "the data and the code are not". */
    private static final int AND_THE = 10;

    private final Saying saying;
    private final Sentence sentence;

    Echoes(Saying saying) {
        this.saying = saying;
        this.sentence = saying.sentence();
    }

    /** "is not" with nothing behind it denies of its own subject what was just said. */
    void denial(Hit echo) {
        List<Statement> found = saying.found();
        boolean last = echo.end() >= sentence.span().end()
                || ".,;:)!—".indexOf(sentence.plain().at(echo.end())) >= 0;
        if (!last || found.isEmpty() || found.get(found.size() - 1).status() != Status.OPEN) {
            return;
        }
        Statement said = found.get(found.size() - 1);
        int from = Math.max(sentence.clauseStart(echo.start()), said.anchor().end());
        Hit object = sentence.last(Role.OBJECT, from, echo.start());
        Dimension of = object == null ? said.dimension() : Saying.dimension(object.cue(), said.dimension());
        if (object != null || sentence.named(from, echo.start())) {
            int start = object == null ? echo.start() : object.start();
            Status status = of == Dimension.LICENCE ? Status.RESTRICTED : Status.CLOSED;
            saying.say(of, status, new Span(start, echo.end()), Form.PREDICATE);
            Hit first = object == null ? null : sentence.last(Role.OBJECT, from, object.start());
            if (first != null && sentence.joined(first.end(), object.start()) && sentence.gap(first.end(), object.start()) <= AND_THE) {
                Dimension also = Saying.dimension(first.cue(), said.dimension());
                saying.say(also, Status.CLOSED, new Span(first.start(), echo.end()), Form.PREDICATE);
            }
        }
    }

    /** "as is X", "so does X". */
    void same(Hit same) {
        List<Statement> found = saying.found();
        if (!found.isEmpty()) {
            Statement said = found.get(found.size() - 1);
            saying.say(said.dimension(), said.status(), same.span(), Form.NAMED);
        }
    }
}
