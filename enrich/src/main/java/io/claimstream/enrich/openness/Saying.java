package io.claimstream.enrich.openness;

import io.claimstream.enrich.openness.Statement.Form;
import io.claimstream.enrich.text.Span;
import io.claimstream.events.Claim.Dimension;
import io.claimstream.events.Claim.Modality;
import io.claimstream.events.Claim.Status;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a sentence says so far; makes statements of cues by how the sentence puts them. */
final class Saying {
    private final Sentence sentence;
    private final List<Statement> found = new ArrayList<>();

    Saying(Sentence sentence) {
        this.sentence = sentence;
    }

    Sentence sentence() {
        return sentence;
    }

    List<Statement> found() {
        return found;
    }

    /** Says what {@code cue} does of {@code dimension}, turned round, planned or left unsaid by the words around it. */
    void say(Cue cue, Dimension dimension, Span anchor, Form form) {
        Status status = cue.status();
        if (status == null) {
            return;
        }
        Mood mood = Mood.of(sentence, anchor);
        if (mood.unsaid() || (cue.denied() && !mood.negated())) {
            return;
        }
        Modality modality = mood.modality();
        if (mood.negated()) {
            if (status == Status.RESTRICTED || modality == Modality.PLANNED) {
                return;
            }
            status = status == Status.CLOSED
                    ? Status.OPEN
                    : dimension == Dimension.LICENCE ? Status.RESTRICTED : Status.CLOSED;
        }
        add(cue, dimension, status, status == Status.OPEN ? modality : Modality.ASSERTED, mood.about(), anchor, form);
    }

    /** Says it as it stands, whatever words are around it. */
    void say(Dimension dimension, Status status, Span anchor, Form form) {
        found.add(new Statement(dimension, status, null, Modality.ASSERTED, null, anchor, form));
    }

    private void add(
            Cue cue,
            Dimension dimension,
            Status status,
            Modality modality,
            @Nullable String about,
            Span anchor,
            Form form) {
        String detail = status == cue.status() ? cue.detail() : null;
        found.add(new Statement(dimension, status, detail, modality, about, anchor, form));
    }

    /** What {@code cue} speaks of, else {@code otherwise}. */
    static Dimension dimension(Cue cue, Dimension otherwise) {
        Dimension of = cue.dimension();
        return of == null ? otherwise : of;
    }
}
