package io.claimstream.enrich.score;

import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.text.Quantity;
import io.claimstream.enrich.text.Span;
import java.util.List;

/**
 * A sentence in tokens, with what each name does in it.
 *
 * @param compared of each token, whether it is a model that something is compared with
 * @param subject of each token, index of the model that its clause is about; −1 when the clause names none
 */
record Sentence(Span span, List<Token> tokens, boolean[] compared, int[] subject) {

    static Sentence of(Span span, List<Token> tokens) {
        boolean[] compared = new boolean[tokens.size()];
        int[] subject = new int[tokens.size()];
        boolean comparing = false;
        int depth = 0;
        int current = -1;
        for (int i = 0; i < tokens.size(); i++) {
            switch (tokens.get(i).cue()) {
                case COMPARE -> comparing = true;
                case OPEN -> depth++;
                case CLOSE -> depth = Math.max(0, depth - 1);
                case CONTRAST, SEMICOLON -> {
                    comparing = false;
                    current = depth == 0 ? -1 : current;
                }
                case SCORE, RELATIVE, PRONOUN -> comparing = false;
                case MODEL -> {
                    compared[i] = comparing;
                    if (!comparing && depth == 0 && current < 0) {
                        current = i;
                    }
                }
                default -> {}
            }
            subject[i] = current;
        }
        return new Sentence(span, tokens, compared, subject);
    }

    Token at(int i) {
        return tokens.get(i);
    }

    int size() {
        return tokens.size();
    }

    boolean is(int i, Cue cue) {
        return i >= 0 && i < tokens.size() && tokens.get(i).cue() == cue;
    }

    Mention mention(int i) {
        return java.util.Objects.requireNonNull(tokens.get(i).mention());
    }

    Quantity quantity(int i) {
        return java.util.Objects.requireNonNull(tokens.get(i).quantity());
    }
}
