package io.claimstream.enrich.score;

import io.claimstream.enrich.mention.TestItems;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.Quantity;
import io.claimstream.enrich.text.Quantity.Kind;

/** Percentages that are shares of the items of a test: "answers 58 % of the questions". */
final class Shares {
    /** Tokens back to a word for a poll or the like. */
    private static final int CLAUSE = 12;

    private final TallyWords words;
    private final Plain plain;
    private final Sentence sentence;
    private final Totals totals;
    private final Outcomes outcomes;
    private final int end;

    Shares(TallyWords words, Plain plain, Sentence sentence, Totals totals, Outcomes outcomes) {
        this.words = words;
        this.plain = plain;
        this.sentence = sentence;
        this.totals = totals;
        this.outcomes = outcomes;
        this.end = sentence.span().end();
    }

    /** "answers 58 % of the questions" */
    boolean told(int i) {
        return sentence.quantity(i).kind() == Kind.PERCENT && share(i) && outcomes.near(i);
    }

    /** "A makes things up in 19 % of the cases", "A is wrong 19 % of the time", whatever is done in them. */
    boolean often(int i) {
        int before = sentence.is(i - 1, Cue.LIGHT) || sentence.is(i - 1, Cue.APPROXIMATE) ? i - 2 : i - 1;
        boolean in = sentence.is(before, Cue.ON)
                && sentence.subject()[i] >= 0
                && !sentence.compared()[sentence.subject()[i]];
        return sentence.quantity(i).kind() == Kind.PERCENT
                && share(i)
                && (in || somebodys(i))
                && words.others()
                                .next(
                                        plain,
                                        sentence.at(Math.max(0, i - CLAUSE)).start(),
                                        sentence.at(i).start())
                        == null;
    }

    /** Whether somebody is named, or spoken of, before a number in its clause, who does what it is a share of. */
    private boolean somebodys(int i) {
        for (int j = i - 1; j >= 0 && i - j < CLAUSE; j--) {
            switch (sentence.at(j).cue()) {
                case MODEL, PRONOUN -> {
                    return sentence.model()[j] != null && !sentence.compared()[j];
                }
                case COMMA -> {
                    if (!sentence.is(j - 1, Cue.MODEL)) {
                        return false;
                    }
                }
                case SEMICOLON, COLON, CONTRAST, NUMBER, BASELINE, COMPARE, GAINED, DISTANCE, FOR, OPEN -> {
                    return false;
                }
                default -> {}
            }
        }
        return false;
    }

    /** "solved 33 of the 80, or 41.25 %": the percentage that says the same as a number of items; −1 where none does. */
    int same(int i, int stop) {
        int whole = totals.partOf(i);
        double share = whole == 0 ? -1 : 100 * sentence.quantity(i).value().doubleValue() / whole;
        for (int j = 0; j < stop && whole > 0; j++) {
            if (sentence.is(j, Cue.NUMBER)
                    && sentence.quantity(j).kind() == Kind.PERCENT
                    && Math.abs(sentence.quantity(j).value().doubleValue() - share) < Restated.ROUNDING) {
                return j;
            }
        }
        return -1;
    }

    /** "72.2 %, with 5/9 solved and 8/9 tried": what is counted beside a percentage of somebody's is not what it is of. */
    boolean partly(int i) {
        int whole = totals.partOf(i);
        double share = whole == 0 ? 0 : 100 * sentence.quantity(i).value().doubleValue() / whole;
        boolean joined = false;
        for (int j = i - 1; j >= 0 && i - j < CLAUSE && whole > 0; j--) {
            switch (sentence.at(j).cue()) {
                case AND -> joined = true;
                case NUMBER -> {
                    Quantity before = sentence.quantity(j);
                    if (before.kind() == Kind.PERCENT) {
                        return !joined && Math.abs(before.value().doubleValue() - share) >= Restated.ROUNDING;
                    }
                    joined = false;
                }
                case MODEL, SEMICOLON, CONTRAST, BASELINE, COMPARE, BENCHMARK -> {
                    return false;
                }
                default -> {}
            }
        }
        return false;
    }

    /** Whether a word for items follows within a few. */
    boolean itemsSoon(int i) {
        int from = i + 1;
        for (int j = from; j < Math.min(sentence.size(), i + 6); j++) {
            boolean unit = sentence.is(j, Cue.NUMBER) && totals.counter(sentence.quantity(j));
            if (unit
                    || TestItems.counted(plain, sentence.at(j).start(), end)
                            > sentence.at(j).start()) {
                return true;
            }
        }
        return totals.counter(sentence.quantity(i));
    }

    /** "der Fälle", "des questions" */
    private boolean itemsIn(Token part) {
        for (int j = plain.nextStart(part.start(), part.end());
                j < part.end();
                j = plain.nextStart(j + 1, part.end())) {
            if (TestItems.counted(plain, j, part.end()) > j) {
                return true;
            }
        }
        return false;
    }

    /** "of the words", "of our questions", "of cases" behind a percentage. */
    private boolean share(int i) {
        return sentence.is(i + 1, Cue.PART)
                && (words.them().longest(plain, sentence.at(i + 1).start(), end) != null
                        || itemsIn(sentence.at(i + 1))
                        || itemsSoon(i)
                        || sentence.is(i + 2, Cue.BENCHMARK));
    }
}
