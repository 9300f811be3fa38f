package io.claimstream.enrich.openness;

import io.claimstream.enrich.openness.Statement.Form;
import io.claimstream.enrich.text.Span;
import io.claimstream.events.Claim.Dimension;
import io.claimstream.events.Claim.Status;
import java.util.List;
import java.util.Set;

/** Statements that take up one before them: "the weights are open, the training data is not", "as is X". */
final class Echoes {
    /** Letters between two things that one verb denies: "the data and the code are not". */
    private static final int AND_THE = 10;

    private static final Set<Dimension> PARTS = Set.of(Dimension.WEIGHTS, Dimension.CODE, Dimension.DATA);

    private final Saying saying;
    private final Sentence sentence;

    Echoes(Saying saying) {
        this.saying = saying;
        this.sentence = saying.sentence();
    }

    /** "is not" with nothing behind it denies of its own subject what was just said. */
    void denial(Hit echo) {
        List<Statement> found = saying.found();
        if (!last(echo) || found.isEmpty() || found.get(found.size() - 1).status() != Status.OPEN) {
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
            if (first != null
                    && sentence.joined(first.end(), object.start())
                    && sentence.gap(first.end(), object.start()) <= AND_THE) {
                Dimension also = Saying.dimension(first.cue(), said.dimension());
                saying.say(also, Status.CLOSED, new Span(first.start(), echo.end()), Form.PREDICATE);
            }
        }
    }

    /** "are" with nothing behind it affirms of its own subject what was just denied: "but the weights are". */
    void affirmation(Hit echo) {
        List<Statement> found = saying.found();
        if (found.isEmpty() || !last(echo) || found.get(found.size() - 1).status() != Status.CLOSED) {
            return;
        }
        int from = found.get(found.size() - 1).anchor().end();
        boolean denied =
                echo.is(Role.AFFIRMED) || sentence.any(Role.NOT, sentence.span().start(), from);
        if (denied && from < echo.start() && !sentence.any(Role.NOT, from, echo.start())) {
            again(Status.OPEN, from, echo);
        }
    }

    /** "the code too": what was just said, of its own subject. */
    void likewise(Hit echo) {
        List<Statement> found = saying.found();
        if (!found.isEmpty() && last(echo)) {
            Statement said = found.get(found.size() - 1);
            again(said.status(), said.anchor().end(), echo);
        }
    }

    /** Says it of the things that stand before the echo. */
    private void again(Status status, int from, Hit echo) {
        for (Hit part : sentence.hits()) {
            Dimension of = part.cue().dimension();
            boolean its = part.is(Role.OBJECT) && part.start() >= from && part.end() <= echo.start();
            if (its && of != null && PARTS.contains(of) && sentence.parted(from, part.start())) {
                saying.say(of, status, new Span(part.start(), echo.end()), Form.PREDICATE);
            }
        }
    }

    /** Whether nothing stands behind it in its clause. */
    private boolean last(Hit echo) {
        return echo.end() >= sentence.span().end()
                || ".,;:)!—。，；！".indexOf(sentence.plain().at(echo.end())) >= 0;
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
