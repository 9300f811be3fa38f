package io.claimstream.enrich.score;

import java.util.List;

/** What the clauses of a sentence hang on. */
final class Clauses {
    private Clauses() {}

    /** The model that a relative clause is about: "A, which we measured at"; −1 when none stands there. */
    static int antecedent(List<Token> tokens, int relative) {
        boolean parted = relative > 1 && tokens.get(relative - 1).cue() == Cue.COMMA;
        return parted && tokens.get(relative - 2).cue() == Cue.MODEL ? relative - 2 : -1;
    }

    /** "A, für das der Hersteller" */
    static boolean forWhich(List<Token> tokens, int i) {
        Cue next = i + 1 < tokens.size() ? tokens.get(i + 1).cue() : Cue.WORD;
        return antecedent(tokens, i) >= 0 && (next == Cue.LIGHT || next == Cue.RELATIVE || next == Cue.PRONOUN);
    }
}
