package io.claimstream.enrich.score;

import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.mention.TestItems;
import io.claimstream.enrich.text.Folding;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.Quantity;
import io.claimstream.enrich.text.Quantity.Kind;
import org.jspecify.annotations.Nullable;

/** Whether the words around a number of a sentence say that it counts what a model got right. */
final class TallyReader {
    /** Tokens looked at for the word that says what is counted. */
    private static final int BEFORE = 9;

    private final TallyWords words;
    private final Plain plain;
    private final Sentence sentence;
    private final Around around;
    private final @Nullable Mention test;
    private final Totals totals;
    private final Outcomes outcomes;
    private final Shares shares;
    private final int end;

    /**
     * @param test on which; null where the sentence itself is all that tells
     */
    TallyReader(TallyWords words, Plain plain, Sentence sentence, Around around, @Nullable Mention test) {
        this.words = words;
        this.plain = plain;
        this.sentence = sentence;
        this.around = around;
        this.test = test;
        this.totals = new Totals(words, plain, sentence, around.sample());
        this.outcomes = new Outcomes(words, plain, sentence);
        this.shares = new Shares(words, plain, sentence, totals, outcomes);
        this.end = sentence.span().end();
    }

    Shares shares() {
        return shares;
    }

    /** Of how many something is: "15 of the 24". */
    boolean total(int i) {
        return test != null && totals.total(i);
    }

    /** Such a share, where a benchmark has been spoken of right before. */
    boolean onBenchmark(int i) {
        return test == null
                && around.benchmark() != null
                && !around.farBenchmark()
                && sentence.quantity(i).kind() == Kind.PERCENT
                && !Starts.at(sentence, i)
                && shares.often(i);
    }

    /** Whether the words around a number say that it counts items. */
    boolean told(int i, boolean value) {
        Quantity quantity = sentence.quantity(i);
        if (quantity.kind() == Kind.PERCENT) {
            return !Starts.at(sentence, i)
                    && (((!value || test != null) && (shares.told(i) || shares.often(i))) || measured(i));
        }
        if (mark(i) || (quantity.decimal() && quantity.kind() == Kind.BARE && measured(i))) {
            return true;
        }
        if (!totals.whole(i) || totals.wholeOfOther(i) || someOf(i)) {
            return false;
        }
        boolean part = totals.partOf(i) > 0 || quantity.kind() == Kind.RATIO;
        boolean items = items(i);
        if (test == null) {
            boolean elsewhere = around.benchmark() != null && !around.farBenchmark();
            boolean named =
                    around.sample().size() > 0 && around.sample().item(plain, totals.next(i), end) && outcomes.near(i);
            return named || (part && !elsewhere && outcomes.near(i) && shares.itemsSoon(i));
        }
        if (!part && !items && !ends(i)) {
            return false; // "60 institutions have been approved"
        }
        boolean sized = around.sample().size() > 0;
        boolean whole = totals.partOf(i) == around.sample().size() || ofThem(i);
        return ((part || items || sized) && outcomes.near(i)) || (sized && (whole || got(i) || paired(i)));
    }

    /** "its error rate fell to 4.1 %", where no benchmark is spoken of. */
    private boolean measured(int i) {
        if (around.benchmark() != null && test == null) {
            return false;
        }
        for (int j = i - 1; j >= 0 && i - j < BEFORE && passed(j); j--) {
            if (words.metrics().longest(plain, sentence.at(j).start(), end) != null) {
                return !sentence.is(i + 1, Cue.GAINED) && !sentence.is(i - 1, Cue.GAIN) && named(i, false);
            }
        }
        return false;
    }

    /** Whether a token is no number, or one that has been left behind: "fell from 9 % to". */
    private boolean passed(int j) {
        return !sentence.is(j, Cue.NUMBER) || Starts.at(sentence, j);
    }

    /**
     * Whether a model is named about a number, and no human or stranger.
     *
     * @param assistant whether a family's name will do, as that of what people talk to
     */
    private boolean named(int i, boolean assistant) {
        boolean named = false;
        for (int j = Math.max(0, i - 2 * BEFORE); j < Math.min(sentence.size(), i + BEFORE); j++) {
            if (sentence.is(j, Cue.BASELINE)) {
                return false;
            }
            named |= sentence.is(j, Cue.MODEL)
                    && (assistant || !sentence.mention(j).family());
        }
        return named;
    }

    /** "16,5 sur 20", "8.5/10" behind a model; whole ones where it is said to have got them: "A: 38/40". */
    private boolean mark(int i) {
        Quantity quantity = sentence.quantity(i);
        boolean elsewhere = test == null && around.benchmark() != null;
        if (elsewhere || quantity.signed()) {
            return false;
        }
        int whole = totals.partOf(i);
        boolean told = quantity.decimal() || (quantity.kind() == Kind.RATIO && closes(i) && spokenOf(i));
        if (told && Marks.OUT_OF.contains(whole)) {
            return named(i, inPoints(i)) || spokenOf(i);
        }
        return whole >= Ratios.LEAST && Marks.given(sentence, totals, i, got(i), named(i, false));
    }

    /** "69.9 of 100 points", "16,5 points sur 20" */
    private boolean inPoints(int i) {
        return sentence.quantity(i).kind() == Kind.POINTS
                || (sentence.is(i + 2, Cue.NUMBER) && sentence.quantity(i + 2).kind() == Kind.POINTS);
    }

    /** Whether a clause ends behind a number, or behind what marks are counted in. */
    private boolean closes(int i) {
        int next = totals.stars(i) ? i + 2 : i + 1;
        return next >= sentence.size()
                || sentence.is(next, Cue.COMMA)
                || sentence.is(next, Cue.SEMICOLON)
                || sentence.is(next, Cue.CONTRAST)
                || sentence.is(next, Cue.CLOSE);
    }

    /** Whether a pronoun right before, in its clause, stands for a model: "it ended at 7/10". */
    private boolean spokenOf(int i) {
        for (int j = i - 1; j >= 0 && i - j < BEFORE && !sentence.is(j, Cue.COMMA); j--) {
            if (sentence.is(j, Cue.MODEL) || sentence.is(j, Cue.NUMBER) || sentence.is(j, Cue.PART)) {
                return false;
            }
            Mention meant = sentence.is(j, Cue.PRONOUN) ? sentence.model()[j] : null;
            if (meant != null) {
                return !meant.family();
            }
        }
        return false;
    }

    /** "GPT-5: 41" */
    private boolean paired(int i) {
        return sentence.is(i - 1, Cue.COLON) && sentence.is(i - 2, Cue.MODEL) && ends(i);
    }

    /** "30 of those which": of what is said before. */
    private boolean someOf(int i) {
        return sentence.is(i + 1, Cue.PART)
                && (sentence.is(i + 2, Cue.RELATIVE) || sentence.is(i + 2, Cue.LIGHT) || sentence.is(i + 2, Cue.WORD))
                && !items(i)
                && !shares.itemsSoon(i);
    }

    /** Right behind a model, where other numbers of the sentence or the one before count items: "B 104". */
    boolean alike(int i, boolean here) {
        Quantity quantity = sentence.quantity(i);
        boolean percent = quantity.kind() == Kind.PERCENT || (quantity.kind() == Kind.BARE && quantity.decimal());
        if (percent ? !here : (test == null || !totals.whole(i) || totals.wholeOfOther(i))) {
            return false;
        }
        if (percent
                && sentence.is(i + 1, Cue.FOR)
                && (sentence.is(i + 2, Cue.MODEL) || sentence.is(i + 3, Cue.MODEL))) {
            return true; // "94 % for A and 91 % for B"
        }
        int words = 0;
        for (int j = i - 1; j >= 0 && i - j < 5; j--) {
            Cue cue = sentence.at(j).cue();
            words += cue == Cue.WORD ? 1 : 0;
            if (cue == Cue.MODEL || cue == Cue.PRONOUN) {
                return ends(i);
            }
            boolean light = cue == Cue.LIGHT
                    || cue == Cue.ON
                    || cue == Cue.APPROXIMATE
                    || cue == Cue.SCORE
                    || cue == Cue.COLON
                    || cue == Cue.FOR
                    || (cue == Cue.COMMA && sentence.is(j - 1, Cue.MODEL))
                    || outcomes.gotten(j)
                    || (percent && cue == Cue.WORD && words < 3 && closes(i));
            if (!light) {
                return false;
            }
        }
        return false;
    }

    /** Whether nothing hangs on to a number but a word for items. */
    private boolean ends(int i) {
        return !sentence.is(i + 1, Cue.WORD)
                || items(i)
                || words.outcomes().longest(plain, sentence.at(i + 1).start(), end) != null
                || words.gets().longest(plain, sentence.at(i + 1).start(), end) != null;
    }

    /** Whether items follow: as the number's unit, as the next word, or behind "of the". */
    private boolean items(int i) {
        Quantity quantity = sentence.quantity(i);
        return totals.counter(quantity)
                || TestItems.counted(plain, totals.next(i), end) > totals.next(i)
                || around.sample().item(plain, totals.next(i), end)
                || ofThem(i);
    }

    private boolean ofThem(int i) {
        return words.them().longest(plain, totals.next(i), end) != null;
    }

    /** "GPT-5 got 44.", "B, que se quedó en 17" */
    private boolean got(int i) {
        boolean behind = i + 1 < sentence.size()
                && Folding.uncased(plain.at(sentence.at(i + 1).start()))
                && words.gets().longest(plain, sentence.at(i + 1).start(), end) != null;
        int last = sentence.is(i - 1, Cue.APPROXIMATE) ? i - 2 : i - 1;
        for (int j = last; j > 0 && last - j < 4 && ends(i); j--) {
            var match = words.gets().longest(plain, sentence.at(j).start(), end);
            behind |= match != null && match.end() >= sentence.at(last).end();
        }
        return behind;
    }
}
