package io.claimstream.enrich.score;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimstream.enrich.mention.Roles;
import io.claimstream.enrich.text.Dictionary;
import io.claimstream.enrich.text.Plain;
import java.util.List;

/** Whose number stands behind a rival that somebody beats by it: "beats B with 72 %", by the words of {@code winners.yaml}. */
final class Winners {
    private static final JsonNode WORDS = Words.of("winners.yaml");
    private static final Dictionary<Boolean> WINS = dictionary("wins");
    private static final Dictionary<Boolean> WITH = dictionary("with");

    /** Behind a number it is what something is done with. */
    private static final char BY = '\u3067';

    /** Tokens from a subject to its verb. */
    private static final int SUBJECT = 30;

    /** Tokens from a rival to behind what it was beaten on. */
    private static final int BENCHMARK = 4;

    private Winners() {}

    /** "72 %でBを上回った": whether the number right before the rival at {@code i} is the winner's. */
    static boolean ahead(Plain plain, List<Token> tokens, int i, int limit) {
        return i > 1
                && tokens.get(i - 1).cue() == Cue.FOR
                && tokens.get(i - 2).cue() == Cue.NUMBER
                && !(i > 3 && tokens.get(i - 4).cue() == Cue.NUMBER) // "72 %対69 %でBを上回った" has both
                && plain.at(tokens.get(i - 1).start()) == BY
                && Roles.comparedBehind(plain, tokens.get(i).end(), limit);
    }

    /**
     * Whether the number right behind the rival at {@code i} is the winner's.
     *
     * @param carried whether somebody is spoken of before the sentence
     */
    static boolean beaten(Plain plain, List<Token> tokens, int i, boolean carried) {
        int verb = i - 1;
        while (verb > 0 && is(tokens, verb, Cue.LIGHT, Cue.VENDOR)) {
            verb--;
        }
        if (verb < 0) {
            return false;
        }
        int with = i + 1;
        while (with < Math.min(tokens.size(), i + BENCHMARK) && is(tokens, with, Cue.ON, Cue.BENCHMARK)) {
            with++; // "beats B on X with"
        }
        boolean somebody = carried;
        boolean numbered = false;
        for (int j = verb - 1; j >= 0 && verb - j < SUBJECT && !is(tokens, j, Cue.CONTRAST, Cue.SEMICOLON); j--) {
            numbered |= is(tokens, j, Cue.NUMBER, Cue.NUMBER);
        }
        for (int j = verb - 1; j >= 0 && verb - j < SUBJECT && !somebody; j--) {
            somebody = is(tokens, j, Cue.MODEL, Cue.PRONOUN);
        }
        int next = with + 1;
        int number = next < tokens.size() && tokens.get(next).cue() != Cue.NUMBER ? next + 1 : next;
        boolean elsewhere = !numbered || onBenchmark(tokens, number); // "with 88.7, beating B with 86.8" has both
        return somebody
                && elsewhere
                && is(tokens, verb, Cue.COMPARE, Cue.COMPARE)
                && number < tokens.size()
                && is(tokens, number, Cue.NUMBER, Cue.NUMBER)
                && stands(WINS, plain, tokens.get(verb))
                && stands(WITH, plain, tokens.get(with));
    }

    private static boolean onBenchmark(List<Token> tokens, int number) {
        for (int i = number + 1; i < Math.min(tokens.size(), number + 4); i++) {
            if (is(tokens, i, Cue.BENCHMARK, Cue.BENCHMARK)) {
                return true;
            }
        }
        return false;
    }

    private static boolean is(List<Token> tokens, int i, Cue cue, Cue other) {
        return tokens.get(i).cue() == cue || tokens.get(i).cue() == other;
    }

    private static boolean stands(Dictionary<Boolean> words, Plain plain, Token token) {
        var match = words.longest(plain, token.start(), token.end());
        return match != null && match.end() == token.end();
    }

    private static Dictionary<Boolean> dictionary(String list) {
        Dictionary<Boolean> words = new Dictionary<>();
        WORDS.get(list).forEach(word -> words.add(word.asText(), true));
        return words;
    }
}
