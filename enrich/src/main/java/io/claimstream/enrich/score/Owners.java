package io.claimstream.enrich.score;

import java.util.List;

/** Whose a number is when a maker or a predecessor is all that is named. */
final class Owners {
    private Owners() {}

    /** "OpenAI's 91.9 %", "against Google's": the vendor's model, unless it is named or the vendor says something. */
    static boolean vendorMeant(List<Token> tokens, int i) {
        Cue next = i + 1 < tokens.size() ? tokens.get(i + 1).cue() : Cue.WORD;
        Cue afterNext = i + 2 < tokens.size() ? tokens.get(i + 2).cue() : Cue.WORD;
        Cue before = i > 0 ? tokens.get(i - 1).cue() : Cue.WORD;
        boolean named = next == Cue.MODEL || next == Cue.VENDOR || (next == Cue.LIGHT && afterNext == Cue.MODEL);
        return !named
                && next != Cue.SAY
                && before != Cue.SAY
                && (next == Cue.LIGHT || before == Cue.FOR || next == Cue.NUMBER);
    }

    /** "the results of its predecessor, B", "80 %, its predecessor B 70 %" */
    static boolean ofPredecessor(List<Token> tokens, int i) {
        int before = i > 0 && tokens.get(i - 1).cue() == Cue.COMMA ? i - 2 : i - 1;
        if (before < 1
                || tokens.get(before).cue() != Cue.PREDECESSOR
                || (before == i - 2 && Clauses.fronted(tokens, i - 1))) {
            return false;
        }
        Cue of = tokens.get(before - 1).cue();
        Cue further = before > 1 ? tokens.get(before - 2).cue() : Cue.WORD;
        return of == Cue.PART
                || of == Cue.COMPARE
                || further == Cue.PART
                || further == Cue.COMPARE
                || (before == i - 1 && Clauses.numberBefore(tokens, i));
    }

    /** The "by" of "66.7 %, held by A", "66,7 %, gehalten von A"; −1 where there is none. */
    static int heldBy(Sentence sentence, int value) {
        boolean held = sentence.is(value + 1, Cue.COMMA)
                && sentence.is(value + 2, Cue.WORD)
                && sentence.is(value + 3, Cue.FOR);
        boolean words =
                held && sentence.at(value + 3).start() > sentence.at(value + 2).end(); // not "排在"
        return words && sentence.subject()[value] < 0 ? value + 3 : -1;
    }
}
