package io.claimstream.enrich.score;

import io.claimstream.enrich.text.Quantity;
import java.util.List;
import java.util.Objects;

/** Bounds that tell how sure a result is: "79.9% (95% CI 75.0–84.9)", "62.1 [58.3, 65.9]", "a standard deviation of 2.1". */
final class Intervals {
    /** Tokens that a bracket with bounds may have. */
    private static final int BRACKET = 10;

    private Intervals() {}

    /** Takes brackets with bounds out of a sentence, which reads the same without. */
    static void drop(List<Token> tokens) {
        int kept = 0;
        int open = -1;
        for (Token token : tokens) {
            tokens.set(kept, token);
            if (token.cue() == Cue.OPEN) {
                open = kept;
            } else if (token.cue() == Cue.CLOSE && open >= 0) {
                kept = kept - open <= BRACKET && bounds(tokens, open, kept) ? open - 1 : kept;
                open = -1;
            }
            kept++;
        }
        tokens.subList(kept, tokens.size()).clear();
    }

    /** "a standard deviation of 2.1", "the 95 % confidence interval is" */
    static boolean beside(Sentence sentence, int i) {
        int before = i - 1;
        while (i - before < 3
                && (sentence.is(before, Cue.LIGHT) || sentence.is(before, Cue.FOR) || sentence.is(before, Cue.PART))) {
            before--;
        }
        return spelled(sentence, i + 1) || spelled(sentence, before);
    }

    /** Two letters are something else outside of a bracket: "KI", "CI". */
    private static boolean spelled(Sentence sentence, int i) {
        return sentence.is(i, Cue.INTERVAL)
                && sentence.at(i).end() - sentence.at(i).start() > 2;
    }

    /** Whether a bracket has the word for it, or nothing but two numbers with the one before the bracket between them. */
    private static boolean bounds(List<Token> tokens, int open, int close) {
        int low = -1;
        int high = -1;
        boolean other = false;
        for (int i = open + 1; i < close; i++) {
            switch (tokens.get(i).cue()) {
                case INTERVAL -> {
                    return true;
                }
                case NUMBER -> {
                    if (high >= 0) {
                        return false;
                    }
                    high = low < 0 ? high : i;
                    low = low < 0 ? i : low;
                }
                case COMMA, DASH, LIGHT, AND, APPROXIMATE -> {}
                default -> other = true;
            }
        }
        return high >= 0
                && !other
                && open > 0
                && tokens.get(open - 1).cue() == Cue.NUMBER
                && value(tokens, low) <= value(tokens, open - 1)
                && value(tokens, open - 1) <= value(tokens, high);
    }

    private static double value(List<Token> tokens, int i) {
        Quantity quantity = Objects.requireNonNull(tokens.get(i).quantity());
        return quantity.value().doubleValue();
    }
}
