package io.claimstream.enrich.mention;

import io.claimstream.enrich.mention.Mention.Kind;
import io.claimstream.enrich.text.Folding;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.Span;

/** Which known names a name that nobody knows stands beside. */
final class Neighbours {
    /** Between two names that are joined. */
    private static final int JOINT = 7;

    /** Characters of a bracket with a result. */
    private static final int BRACKET = 16;

    private final Plain plain;
    private final Mentions known;

    Neighbours(Plain plain, Mentions known) {
        this.plain = plain;
        this.known = known;
    }

    /** "A and NAME", "A (59) and NAME" */
    boolean beside(NewName name, Span span) {
        Mention before = known.at(Math.max(span.start(), name.start() - 6), Kind.MODEL);
        Mention behind = known.firstModel(new Span(name.end(), Math.min(span.end(), name.end() + 7)));
        return before != null || behind != null || behindBracket(name.start(), span);
    }

    /** "A (59) and NAME": beside a model that a bracket stands behind. */
    private boolean behindBracket(int start, Span span) {
        int close = start - 1;
        while (close > span.start() && start - close < JOINT && plain.at(close) != ')') {
            close--;
        }
        int open = close;
        while (plain.at(close) == ')' && open > span.start() && close - open < BRACKET && plain.at(open) != '(') {
            open--;
        }
        return plain.at(open) == '(' && known.at(Math.max(span.start(), open - 2), Kind.MODEL) != null;
    }

    /** "Meta's NAME" */
    boolean ofVendor(int start) {
        int end = start - 1;
        for (int i = 0; i < 3 && end > 0 && !Folding.wordly(plain.at(end)); i++) {
            end--;
        }
        if (plain.at(end) == 's' && plain.at(end - 1) == '\'') {
            end -= 2;
        }
        return end < start - 1 && known.at(end, Kind.VENDOR) != null;
    }
}
