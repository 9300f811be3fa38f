package io.claimstream.enrich.openness;

import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.openness.Statement.Form;
import io.claimstream.enrich.reading.Reading;
import io.claimstream.enrich.text.Span;
import java.util.List;

/** The models that were last spoken of together: of "gpt-oss-120b and gpt-oss-20b are out", both, for what follows. */
final class Kindred {
    /** Characters beside a name in which the others of its list stand. */
    private static final int LIST = 80;

    private final Reading reading;
    private final Sentence sentence;

    Kindred(Reading reading, Sentence sentence) {
        this.reading = reading;
        this.sentence = sentence;
    }

    /** A model and those of its family that it was named in a list with. */
    List<Mention> of(Mention subject) {
        if (subject.family() || subject.end() > sentence.span().start()) {
            return List.of(subject);
        }
        Span around = new Span(
                Math.max(0, subject.start() - LIST), Math.min(sentence.span().start(), subject.end() + LIST));
        List<Mention> models = reading.models(around);
        if (models.size() < 2 || !models.contains(subject)) {
            return List.of(subject);
        }
        Sentence before = new Sentence(
                sentence.plain(), around, sentence.lexicon(), List.of(), models, sentence.place(), sentence.section());
        List<Mention> joined = new Names(before).joined(subject, Form.PREDICATE);
        boolean kindred = joined.stream()
                .allMatch(model -> !model.family() && model.familyId().equals(subject.familyId()));
        return kindred ? joined : List.of(subject);
    }
}
