package io.claimstream.enrich.spec;

import io.claimstream.enrich.cue.CuedSentence;
import io.claimstream.enrich.cue.Hit;
import io.claimstream.enrich.cue.Role;
import io.claimstream.enrich.text.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A number with what multiplies it: "671 billion", "128K", "6710亿", "256 000".
 *
 * @param end behind the multiplier
 * @param multiplied whether there is one
 */
record Amount(BigDecimal value, int start, int end, boolean multiplied) {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    /** Those of a sentence, by place. */
    static List<Amount> in(CuedSentence sentence) {
        List<Amount> amounts = new ArrayList<>();
        List<Quantity> quantities = sentence.quantities();
        for (int i = 0; i < quantities.size(); i++) {
            Quantity quantity = quantities.get(i);
            BigDecimal value = quantity.value();
            int end = quantity.numberEnd();
            while (i + 1 < quantities.size() && group(sentence, value, end, quantities.get(i + 1))) {
                i++;
                value = value.multiply(THOUSAND).add(quantities.get(i).value());
                end = quantities.get(i).numberEnd();
            }
            amounts.add(multiplied(sentence, value, quantity.start(), end));
        }
        for (Hit one : sentence.all(Role.ONE)) {
            if (sentence.at(Role.MAGNITUDE, one.end()) != null) {
                amounts.add(multiplied(sentence, BigDecimal.ONE, one.start(), one.end()));
            }
        }
        amounts.sort(Comparator.comparingInt(Amount::start));
        return amounts;
    }

    private static Amount multiplied(CuedSentence sentence, BigDecimal value, int start, int end) {
        Hit by = sentence.at(Role.MAGNITUDE, end);
        return by == null
                ? new Amount(value, start, end, false)
                : new Amount(value.multiply(new BigDecimal(by.value())), start, by.end(), true);
    }

    /** Whether three digits behind a space go on with the number: "256 000". */
    private static boolean group(CuedSentence sentence, BigDecimal value, int end, Quantity next) {
        return next.start() == end + 1
                && sentence.plain().at(end) == ' '
                && next.numberEnd() - next.start() == 3
                && !next.decimal()
                && value.scale() <= 0;
    }

    boolean atLeast(long least) {
        return value.compareTo(BigDecimal.valueOf(least)) >= 0;
    }

    /** The value in digits only. */
    String plain() {
        return plain(value);
    }

    static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
