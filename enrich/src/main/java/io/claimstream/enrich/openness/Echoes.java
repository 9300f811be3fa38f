package io.claimstream.enrich.openness;

import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.openness.Statement.Form;
import io.claimstream.enrich.text.Span;
import io.claimstream.events.Claim.Dimension;
import io.claimstream.events.Claim.Modality;
import io.claimstream.events.Claim.Status;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Statements that take up one before them: "the weights are open, the training data is not", "as is X". */
final class Echoes {
    /** Letters between two things that one verb denies: "the data and the code are not". */
    private static final int AND_THE = 10;

    /** Detail of a word that plans. */
    private static final String PLANNED = "planned";

    private static final Set<Dimension> PARTS = Set.of(Dimension.WEIGHTS, Dimension.CODE, Dimension.DATA);

    /** Letters between a name and a "not" that is said of it: "kann das jedoch". */
    private static final int NAMED = 16;

    /** Letters of "is expected to". */
    private static final int SHALL = 12;

    private final Saying saying;
    private final Sentence sentence;

    Echoes(Saying saying) {
        this.saying = saying;
        this.sentence = saying.sentence();
    }

    /** "is not" with nothing behind it denies of its own subject what was just said. */
    void denial(Hit echo) {
        List<Statement> found = saying.found();
        if (!last(echo) || found.isEmpty()) {
            return;
        }
        Statement said = found.get(found.size() - 1);
        if (said.status() == Status.CLOSED
                && said.dimension() == Dimension.MODEL
                && said.anchor().end() < echo.start()) {
            contrast(said, echo);
        }
        if (said.status() != Status.OPEN) {
            return;
        }
        int from = Math.max(sentence.clauseStart(echo.start()), said.anchor().end());
        Hit object = sentence.last(Role.OBJECT, from, echo.start());
        Dimension of = object == null ? said.dimension() : Saying.dimension(object.cue(), said.dimension());
        if (object != null || behindName(from, echo)) {
            int start = object == null ? echo.start() : whose(said, object);
            Status status = of == Dimension.LICENCE ? Status.RESTRICTED : Status.CLOSED;
            saying.say(of, status, new Span(start, echo.end()), Form.PREDICATE);
            Hit first = object == null ? null : sentence.last(Role.OBJECT, from, object.start());
            if (first != null
                    && object != null
                    && sentence.joined(first.end(), object.start())
                    && sentence.gap(first.end(), object.start()) <= AND_THE) {
                Dimension also = Saying.dimension(first.cue(), said.dimension());
                saying.say(also, Status.CLOSED, new Span(first.start(), echo.end()), Form.PREDICATE);
            }
        }
    }

    /** "A is proprietary; B isn't": what is not closed is open. */
    private void contrast(Statement said, Hit echo) {
        int from = Math.max(sentence.clauseStart(echo.start()), said.anchor().end());
        boolean apart = sentence.parted(said.anchor().end(), echo.start());
        if (apart && said.form() == Form.COPULAR && behindName(from, echo)) {
            saying.say(Dimension.MODEL, Status.OPEN, echo.span(), Form.PREDICATE);
        }
    }

    /** Whether its subject is a model named shortly before. */
    private boolean behindName(int from, Hit echo) {
        return sentence.models().stream()
                .anyMatch(model -> model.start() >= from
                        && model.end() <= echo.start()
                        && sentence.gap(model.end(), echo.start()) <= NAMED);
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
            again(Status.OPEN, found.get(found.size() - 1), echo);
        }
    }

    /** "the code too", "A is open, B too": what was just said, of its own subject. */
    void likewise(Hit echo) {
        List<Statement> found = saying.found();
        if (!found.isEmpty() && last(echo)) {
            Statement said = found.get(found.size() - 1);
            again(said.status(), said, echo);
            boolean another = said.form() == Form.COPULAR && said.anchor().end() < echo.start();
            if (another && behindName(said.anchor().end(), echo)) {
                saying.say(said.dimension(), said.status(), echo.span(), Form.PREDICATE);
            }
        }
    }

    /** "and B will follow": what was just said of A is planned of B. */
    void sequel(Hit follow) {
        List<Statement> found = saying.found();
        Statement said = found.isEmpty() ? null : found.get(found.size() - 1);
        if (said == null || said.status() != Status.OPEN || said.anchor().end() > follow.start()) {
            return;
        }
        for (Mention model : sentence.models()) {
            boolean subject = model.start() >= said.anchor().end()
                    && model.end() <= follow.start()
                    && sentence.gap(model.end(), follow.start()) <= SHALL;
            boolean planned = (planned(follow) || sentence.any(Role.PLAN, model.end(), follow.end()))
                    && !sentence.any(Role.NOT, model.end(), follow.start());
            if (subject && planned) {
                found.add(new Statement(
                        said.dimension(), Status.OPEN, null, Modality.PLANNED, null, follow.span(), Form.PREDICATE));
                return;
            }
        }
    }

    /** Whether it says by itself that something is yet to come: "comes next". */
    static boolean planned(Hit follow) {
        return PLANNED.equals(follow.cue().detail());
    }

    /** Where it starts: with what was said before, whose model it shares, or with a part that belongs to another. */
    private int whose(Statement said, Hit part) {
        return sentence.named(said.anchor().end(), part.end())
                ? part.start()
                : said.anchor().start();
    }

    /** Says it of the things that stand between what was said and the echo. */
    private void again(Status status, Statement said, Hit echo) {
        int from = said.anchor().end();
        for (Hit part : sentence.hits()) {
            Dimension of = part.cue().dimension();
            boolean its = part.is(Role.OBJECT) && part.start() >= from && part.end() <= echo.start();
            if (its && of != null && PARTS.contains(of) && sentence.parted(from, part.start())) {
                saying.say(of, status, new Span(whose(said, part), echo.end()), Form.PREDICATE);
            }
        }
    }

    /** Whether nothing stands behind it in its clause. */
    private boolean last(Hit echo) {
        return echo.end() >= sentence.span().end()
                || ".,;:)!—。，；！".indexOf(sentence.plain().at(echo.end())) >= 0;
    }

    /** "as is X", "like X before it": what is said in its clause, before or behind, is said of the name as well. */
    void same() {
        List<Statement> found = List.copyOf(saying.found());
        for (Hit same : found.isEmpty() ? List.<Hit>of() : sentence.hits()) {
            boolean like = same.is(Role.LIKE) && alike(same);
            Statement said = like || same.is(Role.SAME) ? said(found, same) : null;
            if (said != null && (like || said.anchor().end() <= same.start() || leads(same))) {
                if (!like || sentence.clauseStart(said.anchor().start()) == sentence.clauseStart(same.start())) {
                    saying.say(said.dimension(), said.status(), same.span(), Form.NAMED);
                }
            }
        }
    }

    /** Whether a name stands right behind: not "As with earlier releases, X". */
    private boolean leads(Hit same) {
        return sentence.models().stream()
                .anyMatch(model -> model.start() >= same.end()
                        && sentence.gap(same.end(), model.start()) <= SHALL
                        && !sentence.parted(same.end(), model.start()));
    }

    /** Whether it sets a name beside the subject, by a comma or as the clause's first word: "Like X, Y is". */
    private boolean alike(Hit like) {
        boolean opens = sentence.gap(sentence.clauseStart(like.start()), like.start()) == 0
                || sentence.plain().at(like.start() - 2) == ',';
        return opens
                && sentence.models().stream().anyMatch(model -> model.start() == like.end() + 1)
                && sentence.models().size() > 1;
    }

    /** The last statement before a word that says the same of another, else the first behind it. */
    private static @Nullable Statement said(List<Statement> found, Hit same) {
        Statement said = null;
        for (Statement statement : found) {
            if (said == null || statement.anchor().end() <= same.start()) {
                said = statement;
            }
        }
        return said;
    }
}
