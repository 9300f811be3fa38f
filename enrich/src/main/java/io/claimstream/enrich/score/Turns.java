package io.claimstream.enrich.score;

import io.claimstream.enrich.text.Plain;
import java.util.List;

/** Where a sentence turns from one model to another, and back. */
final class Turns {
    /** Words that add what others had, and go back to whom the sentence is about. */
    private static final List<String> ASIDES = List.of(
            "where", "wo ", "là où", "donde", "while", "whereas", "während", "alors que", "tandis que", "mientras");

    private Turns() {}

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
                && (tokens.get(before - 1).cue() == Cue.COMMA
                        || tokens.get(before - 1).cue() == Cue.NUMBER);
        boolean parted = i + 1 < tokens.size() && tokens.get(i + 1).cue() == Cue.COMMA;
        boolean listed = before > subject
                && before > 0
                && tokens.get(before).cue() == Cue.COMMA
                && tokens.get(before - 1).cue() == Cue.NUMBER;
        return (joined && parted && Clauses.numberBefore(tokens, i)) || (listed && figureSoon(tokens, i));
    }

    /** "A 16.3 %, B even lower, 3.9 %": whether little more than a comma parts a model from the number behind it. */
    private static boolean figureSoon(List<Token> tokens, int model) {
        for (int i = model + 1; i + 1 < Math.min(tokens.size(), model + 5); i++) {
            Cue cue = tokens.get(i).cue();
            if (cue == Cue.COMMA) {
                return tokens.get(i + 1).cue() == Cue.NUMBER && i > model + 1;
            }
            if (cue != Cue.WORD && cue != Cue.LIGHT && cue != Cue.GAINED) {
                return false;
            }
        }
        return false;
    }

    /** "A gets 80, where B had 75, and on Y it gets": whether a contrast only adds what somebody else had. */
    static boolean aside(Plain plain, Token contrast) {
        return ASIDES.stream().anyMatch(word -> plain.folded().startsWith(word, contrast.start()));
    }

    /** Whether "and" has been said since the number before a pronoun: ", where B had 75, and on Y it". */
    static boolean resumed(List<Token> tokens, int pronoun) {
        boolean and = false;
        for (int i = pronoun - 1; i >= 0 && pronoun - i < 8; i--) {
            and |= tokens.get(i).cue() == Cue.AND;
            if (tokens.get(i).cue() == Cue.NUMBER) {
                return and;
            }
        }
        return false;
    }
}
