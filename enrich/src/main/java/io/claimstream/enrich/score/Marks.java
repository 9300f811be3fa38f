package io.claimstream.enrich.score;

import io.claimstream.enrich.text.Quantity;
import io.claimstream.enrich.text.Quantity.Kind;
import java.util.Set;

/** Marks that a model got out of so many: "8.5/10", "4 stars out of 5", "38/40". */
final class Marks {
    /** What marks with decimals are out of. */
    static final Set<Integer> OUT_OF = Set.of(5, 6, 10, 20, 100);

    private Marks() {}

    /**
     * Whether a model is said to have got a part of a whole of nothing else: not "1/10 the price", "7 of 10 languages".
     *
     * @param got whether a word for getting something stands before
     * @param named whether a model is named about it
     */
    static boolean given(Sentence sentence, Totals totals, int i, boolean got, boolean named) {
        Quantity quantity = sentence.quantity(i);
        boolean ratio = quantity.kind() == Kind.RATIO;
        int last = ratio ? i : sentence.is(i + 2, Cue.NUMBER) ? i + 2 : i;
        boolean fraction = quantity.value().intValue() == 1 && sentence.is(last + 1, Cue.LIGHT);
        boolean items = sentence.is(last + 1, Cue.WORD) && !totals.stars(last);
        boolean others = items
                || (sentence.quantity(last).kind() == Kind.OTHER && !totals.inStars(last))
                || sentence.is(last + 1, Cue.PART);
        if (fraction || others) {
            return false;
        }
        int before = i - 1;
        while (i - before < 3 && (sentence.is(before, Cue.LIGHT) || sentence.is(before, Cue.APPROXIMATE))) {
            before--;
        }
        boolean parted = sentence.is(before, Cue.COLON)
                || sentence.is(before, Cue.DASH)
                || sentence.is(before, Cue.OPEN)
                || (ratio && sentence.is(before, Cue.COMMA));
        return sentence.is(before, Cue.MODEL)
                || (parted && sentence.is(before - 1, Cue.MODEL))
                || ((got || sentence.is(before, Cue.SCORE)) && named);
    }
}
