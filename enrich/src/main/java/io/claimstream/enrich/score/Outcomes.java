package io.claimstream.enrich.score;

import io.claimstream.enrich.text.Folding;
import io.claimstream.enrich.text.Plain;

/** The words of a sentence that say what a model did to the items of a test, or that it got a number. */
final class Outcomes {
    /** Tokens looked at before a number, and behind it. */
    private static final int BEFORE = 9;

    private static final int BEHIND = 5;

    private final TallyWords words;
    private final Plain plain;
    private final Sentence sentence;
    private final int end;

    Outcomes(TallyWords words, Plain plain, Sentence sentence) {
        this.words = words;
        this.plain = plain;
        this.sentence = sentence;
        this.end = sentence.span().end();
    }

    /** Whether a word near the number says what a model did to the items. */
    boolean near(int i) {
        for (int j = i + 1; j < Math.min(sentence.size(), i + BEHIND); j++) {
            Cue cue = sentence.at(j).cue();
            boolean other = cue == Cue.MODEL || cue == Cue.SEMICOLON || cue == Cue.CONTRAST;
            if (other) {
                break;
            }
            if (words.outcomes().longest(plain, sentence.at(j).start(), end) != null) {
                return true;
            }
        }
        for (int j = i - 1; j >= 0 && i - j < BEFORE; j--) {
            if (outcomeAt(sentence.at(j))) {
                return true;
            }
            if (sentence.is(j, Cue.NUMBER) || sentence.is(j, Cue.SEMICOLON)) {
                return false;
            }
        }
        return false;
    }

    /** Where words are not parted, one may start within: "只答对了". */
    private boolean outcomeAt(Token token) {
        return words.outcomes().longest(plain, token.start(), end) != null
                || (token.cue() == Cue.WORD
                        && Folding.uncased(plain.at(token.start()))
                        && words.outcomes().next(plain, token.start() + 1, token.end()) != null);
    }

    /** Whether a token is part of a phrase for getting a number: "did so in". */
    boolean gotten(int j) {
        for (int k = j; k >= 0 && j - k < 4; k--) {
            var match = words.gets().longest(plain, sentence.at(k).start(), end);
            if (match != null && match.end() >= sentence.at(j).end()) {
                return true;
            }
        }
        return false;
    }
}
