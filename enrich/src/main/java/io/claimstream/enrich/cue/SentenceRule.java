package io.claimstream.enrich.cue;

import io.claimstream.enrich.reading.Finding;
import java.util.Set;
import java.util.function.Consumer;

/** Reads claims of one kind off a sentence. Keeps nothing between sentences; any sentence must do. */
public interface SentenceRule {
    /** The cues of which a sentence needs one at least, or it says nothing of this kind. */
    Set<Role> announcedBy();

    void read(CuedSentence sentence, Consumer<Finding> out);
}
