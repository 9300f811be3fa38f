package io.claimstream.enrich.score;

import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.Quantity;
import io.claimstream.enrich.text.Quantity.Kind;

/** Numbers with a stroke: "47/60". */
final class Ratios {
    /** More is no number of items. */
    private static final int MOST = 100_000;

    /** Parts of fewer are fractions. */
    static final int LEAST = 5;

    private Ratios() {}

    /** Of "47/60" the 60; 0 where it is no part of a whole: "24/7", "$30/1M", "1/10th", "2/3". */
    static int whole(Plain plain, Quantity ratio) {
        int whole = 0;
        for (int i = ratio.numberEnd() + 1; i < ratio.end() && whole < MOST; i++) {
            int digit = Character.digit(plain.at(i), 10);
            whole = digit < 0 ? whole : whole * 10 + digit; // "1,456"
        }
        boolean part = whole >= LEAST && ratio.value().doubleValue() <= whole;
        boolean goesOn = plain.at(ratio.end()) == '/'
                || (plain.at(ratio.end()) < 0x80 && Character.isLetter(plain.at(ratio.end())));
        return part && !goesOn ? whole : 0;
    }

    /** Whether a number with a stroke tells no part of a whole. */
    static boolean other(Plain plain, Quantity quantity) {
        return quantity.kind() == Kind.RATIO && whole(plain, quantity) == 0;
    }
}
