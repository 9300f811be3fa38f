package io.claimstream.enrich.openness;

import io.claimstream.enrich.text.Dictionary;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.Span;
import java.util.List;

/** Phrases whose last word is a cue of its own: the verb that a plan governs, the pronoun that something is done to. */
final class Governing {
    private Governing() {}

    /** Where the next cue may start behind a phrase: at its last word in "to be open-sourced" and "download it". */
    static int resume(Dictionary<Cue> cues, Plain plain, Span words, List<Cue> found) {
        int last = words.end();
        while (last > words.start() && plain.at(last - 1) != ' ') {
            last--;
        }
        if (last == words.start()) {
            return words.end();
        }
        boolean plan = true;
        for (Cue cue : found) {
            plan &= cue.role() == Role.PLAN;
        }
        var word = plan ? null : cues.longest(plain, last, words.end());
        boolean pronoun = false;
        for (Cue cue : word == null ? List.<Cue>of() : word.values()) {
            pronoun |= cue.role() == Role.PRONOUN;
        }
        return plan || pronoun ? last : words.end();
    }
}
