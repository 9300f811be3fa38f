package io.claimstream.enrich.score;

import io.claimstream.enrich.mention.Mention;
import org.jspecify.annotations.Nullable;

/** Whom a paragraph goes on about once a sentence has pointed to somebody: "The larger version … It …". */
final class Pointed {
    private @Nullable Mention spokenOf;
    private @Nullable Mention pointed;

    /** The model pointed to, as long as the paragraph's subject is the one that it was pointed to from. */
    @Nullable
    Mention over(@Nullable Mention subject) {
        boolean same = subject == null
                ? spokenOf == null
                : spokenOf != null && spokenOf.id().equals(subject.id());
        return pointed != null && same ? pointed : subject;
    }

    /** Remembers whom a sentence points to as its subject, if it does. */
    void read(Sentence sentence, @Nullable Mention subject) {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.is(i, Cue.MODEL)) {
                Mention mention = sentence.mention(i);
                boolean points = mention.start() != sentence.at(i).start();
                if (points && !sentence.compared()[i]) {
                    spokenOf = pointed == null ? subject : spokenOf;
                    pointed = mention;
                }
                return;
            }
        }
    }
}
