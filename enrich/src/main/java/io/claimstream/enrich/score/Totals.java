package io.claimstream.enrich.score;

import io.claimstream.enrich.mention.TestItems;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.Quantity;
import io.claimstream.enrich.text.Quantity.Kind;

/** Which numbers of a sentence may count the items of a test, and which are the whole that others are a part of. */
final class Totals {
    /** Tokens looked at for the whole before its part. */
    private static final int BEFORE = 9;

    private final TallyWords words;
    private final Plain plain;
    private final Sentence sentence;
    private final Sample sample;
    private final int end;

    Totals(TallyWords words, Plain plain, Sentence sentence, Sample sample) {
        this.words = words;
        this.plain = plain;
        this.sentence = sentence;
        this.sample = sample;
        this.end = sentence.span().end();
    }

    /** Of how many something is: "15 of the 24", "47 right out of 60". */
    boolean total(int i) {
        Quantity quantity = sentence.quantity(i);
        boolean size = quantity.kind() == Kind.BARE
                && !quantity.decimal()
                && quantity.value().intValue() == sample.size()
                && i > 0
                && words.of().longest(plain, sentence.at(i - 1).start(), end) != null;
        return size || (whole(i) && wholeOfOther(i));
    }

    /** A whole number that the test may have so many items of. */
    boolean whole(int i) {
        Quantity quantity = sentence.quantity(i);
        boolean counter = quantity.kind() == Kind.OTHER && (counter(quantity) || ofBehind(quantity));
        boolean kind = quantity.kind() == Kind.BARE || quantity.kind() == Kind.RATIO || counter;
        int size = sample.size();
        boolean named = quantity.kind() == Kind.BARE
                && sentence.is(i - 1, Cue.WORD)
                && sentence.at(i - 1).capital()
                && sentence.at(i).start() - sentence.at(i - 1).end() == 1;
        boolean other = counter && TestItems.none(plain, next(i), end);
        return kind
                && !other
                && !fraction(quantity.start())
                && !named
                && !quantity.decimal()
                && !quantity.signed()
                && !quantity.range()
                && (size == 0 || quantity.value().intValue() <= size);
    }

    /** "9분의 1", "三分之一" */
    private boolean fraction(int start) {
        int before = plain.at(start - 1) == ' ' ? start - 1 : start;
        return "\uC758\u306E\u4E4B".indexOf(plain.at(before - 1)) >= 0
                && "\uBD84\u5206".indexOf(plain.at(before - 2)) >= 0;
    }

    boolean counter(Quantity quantity) {
        int unit = plain.nextStart(quantity.numberEnd(), quantity.end());
        return unit < quantity.end() && TestItems.counted(plain, unit, quantity.end()) == quantity.end();
    }

    private boolean ofBehind(Quantity quantity) {
        int unit = plain.nextStart(quantity.numberEnd(), quantity.end());
        return unit < quantity.end() && words.of().longest(plain, unit, quantity.end()) != null;
    }

    /** Of "47 of the 60", "47/60" and "60課題のうち47", how many there are; 0 where nothing of the kind stands there. */
    int partOf(int i) {
        if (sentence.quantity(i).kind() == Kind.RATIO) {
            return Ratios.whole(plain, sentence.quantity(i));
        }
        boolean unit = ofBehind(sentence.quantity(i));
        boolean right = !unit
                && i + 1 < sentence.size()
                && (words.outcomes().longest(plain, next(i), end) != null
                        || stars(i)
                        || TestItems.counted(plain, next(i), end) > next(i));
        int part = right ? i + 2 : i + 1;
        int j = unit ? i + 1 : part + 1;
        boolean behind = unit
                || (j < sentence.size()
                        && words.of().longest(plain, sentence.at(part).start(), end) != null);
        while (behind && j < i + 5 && sentence.is(j, Cue.LIGHT)) {
            j++;
        }
        if (behind && larger(j, i)) {
            return sentence.quantity(j).value().intValue();
        }
        for (j = i - 1; j >= 0 && i - j < BEFORE; j--) {
            if (sentence.is(j, Cue.NUMBER)) {
                return larger(j, i) && amongBehind(j)
                        ? sentence.quantity(j).value().intValue()
                        : 0;
            }
        }
        return 0;
    }

    /** "4 stars" */
    boolean stars(int i) {
        return words.stars().longest(plain, next(i), end) != null;
    }

    /** Whether stars are the unit of a number. */
    boolean inStars(int i) {
        int unit = plain.nextStart(
                sentence.quantity(i).numberEnd(), sentence.quantity(i).end());
        return words.stars().longest(plain, unit, end) != null;
    }

    /** Whether the number is the one that others are a part of. */
    boolean wholeOfOther(int i) {
        for (int j = Math.max(0, i - 4); j < i; j++) {
            boolean of = sentence.is(j, Cue.NUMBER)
                    && whole(j)
                    && larger(i, j)
                    && partOf(j) == sentence.quantity(i).value().intValue();
            if (of) {
                return true;
            }
        }
        return amongBehind(i) && (sentence.is(i + 2, Cue.NUMBER) || sentence.is(i + 1, Cue.NUMBER));
    }

    private boolean amongBehind(int j) {
        int start = j + 1 < sentence.size() ? sentence.at(j + 1).start() : end;
        return start < end && words.among().longest(plain, start, end) != null;
    }

    private boolean larger(int j, int i) {
        return sentence.is(j, Cue.NUMBER)
                && !sentence.quantity(j).decimal()
                && sentence.quantity(j).value().compareTo(sentence.quantity(i).value()) >= 0;
    }

    /** Where the next word starts. */
    int next(int i) {
        return i + 1 < sentence.size() ? sentence.at(i + 1).start() : end;
    }
}
