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

    /** "its coding model A": a pronoun that a model's name follows, so that it stands for none itself. */
    static boolean possessive(List<Token> tokens, int i) {
        for (int j = i + 1; j < Math.min(tokens.size(), i + 6); j++) {
            switch (tokens.get(j).cue()) {
                case MODEL -> {
                    return true;
                }
                case WORD, LIGHT, VENDOR, PREDECESSOR, FOR -> {}
                default -> {
                    return false;
                }
            }
        }
        return false;
    }

    /** Whether a number stands somewhere before. */
    static boolean numberBefore(List<Token> tokens, int i) {
        for (int j = i - 1; j >= 0 && i - j < 20; j--) {
            if (tokens.get(j).cue() == Cue.NUMBER) {
                return true;
            }
        }
        return false;
    }

    /** "A got 17, and B, whose proofs were short, 12": the model at {@code i} is whom the next clause is about. */
    static boolean elliptic(List<Token> tokens, int subject, int i) {
        int before = i - 1;
        while (before > subject
                && (tokens.get(before).cue() == Cue.VENDOR || tokens.get(before).cue() == Cue.LIGHT)) {
            before--;
        }
        boolean joined = before > subject
                && before > 0
                && tokens.get(before).cue() == Cue.AND
                && tokens.get(before - 1).cue() == Cue.COMMA;
        boolean parted = i + 1 < tokens.size() && tokens.get(i + 1).cue() == Cue.COMMA;
        return joined && parted && numberBefore(tokens, i);
    }
}
