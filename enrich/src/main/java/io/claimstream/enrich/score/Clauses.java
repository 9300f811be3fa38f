package io.claimstream.enrich.score;

import java.util.List;

/** What the clauses of a sentence hang on. */
final class Clauses {
    private Clauses() {}

    /** The model that a relative clause is about: "A, which we measured at", "A, für das"; −1 when none stands there. */
    static int antecedent(List<Token> tokens, int relative) {
        int i = relative - 1;
        i -= i >= 0 && (tokens.get(i).cue() == Cue.FOR || tokens.get(i).cue() == Cue.ON) ? 1 : 0;
        boolean parted = i > 0 && tokens.get(i).cue() == Cue.COMMA;
        return parted && tokens.get(i - 1).cue() == Cue.MODEL ? i - 1 : -1;
    }
}
