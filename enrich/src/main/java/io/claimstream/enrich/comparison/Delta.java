package io.claimstream.enrich.comparison;

import io.claimstream.enrich.cue.CuedSentence;
import io.claimstream.enrich.cue.Hit;
import io.claimstream.enrich.cue.Role;
import io.claimstream.enrich.text.Quantity;
import io.claimstream.events.Claim.Unit;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** By how much, when a sentence says it beside a word of comparison: "12 points ahead of", "beats X by 12 points". */
record Delta(BigDecimal value, Unit unit) {
    /** Letters between the number's unit and the word: "3 points clearly ahead of". */
    private static final int BEFORE_REACH = 10;

    /** Letters between "by" and the number: "by about 3 points". */
    private static final int BY_REACH = 9;

    /**
     * @param from where the subject ends
     * @param rivals where the rivals end
     * @param to where the next comparison starts
     */
    static @Nullable Delta of(CuedSentence sentence, Hit cue, int from, int rivals, int to) {
        for (Quantity quantity : sentence.quantities()) {
            Hit unit = sentence.at(Role.UNIT, quantity.numberEnd());
            if (unit == null || quantity.range()) {
                continue;
            }
            boolean before = quantity.start() >= from
                    && unit.end() <= cue.start()
                    && sentence.letters(unit.end(), cue.start()) <= BEFORE_REACH
                    && !sentence.parted(unit.end(), cue.start(), ",;:()");
            boolean next = close(sentence, rivals, quantity.start(), 0) || close(sentence, cue.end(), quantity.start(), 0);
            if (before || (unit.end() <= to && (next || by(sentence, rivals, quantity.start())))) {
                return new Delta(quantity.value(), Unit.valueOf(unit.value().toUpperCase(Locale.ROOT)));
            }
        }
        return null;
    }

    private static boolean by(CuedSentence sentence, int rivals, int number) {
        Hit by = sentence.last(Role.BY, rivals, number);
        return by != null && close(sentence, by.end(), number, BY_REACH);
    }

    private static boolean close(CuedSentence sentence, int from, int to, int letters) {
        return to >= from && sentence.letters(from, to) <= letters && !sentence.parted(from, to, ",;:()");
    }
}
