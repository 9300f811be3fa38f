package io.claimstream.enrich.score;

import java.util.List;

/** What the small words between numbers and names mean, which what stands beside them tells: "of", "with", "for", "on". */
final class Prepositions {
    /** Tokens looked back. */
    private static final int CLAUSE = 40;

    private Prepositions() {}

    /** "the 50.5 % of A": no share of something that A has. */
    static boolean owner(List<Token> tokens, int i) {
        int name = i + 1;
        while (name < tokens.size() && name < i + 3 && tokens.get(name).cue() == Cue.VENDOR) {
            name++;
            name += name < tokens.size() && tokens.get(name).cue() == Cue.LIGHT ? 1 : 0;
        }
        if (i == 0
                || tokens.get(i - 1).cue() != Cue.NUMBER
                || name >= tokens.size()
                || tokens.get(name).cue() != Cue.MODEL) {
            return false;
        }
        Cue next = name + 1 < tokens.size() ? tokens.get(name + 1).cue() : Cue.COMMA;
        return next != Cue.WORD && next != Cue.LIGHT;
    }

    /** "from 71 % with A to 88 % with our B": whose a number is, where nobody has been named for it. */
    static boolean had(List<Token> tokens, int i) {
        int name = i + 1;
        while (name < Math.min(tokens.size(), i + 5)
                && (tokens.get(name).cue() == Cue.LIGHT
                        || tokens.get(name).cue() == Cue.WORD
                        || tokens.get(name).cue() == Cue.PRONOUN
                        || tokens.get(name).cue() == Cue.VENDOR)) {
            name++;
        }
        if (i == 0 || name >= tokens.size() || tokens.get(name).cue() != Cue.MODEL) {
            return false;
        }
        boolean named = false;
        for (int j = i - 2; j >= 0 && i - j < CLAUSE && !named; j--) {
            Cue cue = tokens.get(j).cue();
            if (cue == Cue.FOR && j > 0 && tokens.get(j - 1).cue() == Cue.NUMBER) {
                return tokens.get(i - 1).cue() == Cue.NUMBER;
            }
            named = cue == Cue.PRONOUN || cue == Cue.SEMICOLON || (cue == Cue.MODEL && !given(tokens, j));
        }
        return !named && tokens.get(i - 1).cue() == Cue.NUMBER;
    }

    /** Whether a model stands behind a number that is said to be its. */
    private static boolean given(List<Token> tokens, int model) {
        for (int j = model - 1; j > 0 && model - j < 6; j--) {
            if (tokens.get(j).cue() == Cue.FOR && tokens.get(j - 1).cue() == Cue.NUMBER) {
                return true;
            }
        }
        return false;
    }

    /** "bei GPT-5" is for a model, "bei MMLU" on a benchmark: what follows tells, not the word. */
    static Cue sense(List<Token> tokens, int i) {
        int next = i + 1;
        while (next < tokens.size()
                && next < i + 3
                && (tokens.get(next).cue() == Cue.LIGHT || tokens.get(next).cue() == Cue.VENDOR)) {
            next++;
        }
        Cue follows = next < tokens.size() ? tokens.get(next).cue() : Cue.WORD;
        Cue cue = tokens.get(i).cue();
        if (follows == Cue.MODEL) {
            return cue == Cue.THRESHOLD ? Cue.COMPARE : Cue.FOR;
        }
        if (cue == Cue.GAIN && i + 1 < tokens.size() && tokens.get(i + 1).cue() == Cue.VENDOR) {
            return Cue.FOR; // "claimed by OpenAI"
        }
        boolean place = cue == Cue.ON || cue == Cue.FOR;
        return place && follows == Cue.BENCHMARK ? Cue.ON : cue;
    }
}
