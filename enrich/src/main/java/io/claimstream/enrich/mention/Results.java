package io.claimstream.enrich.mention;

import io.claimstream.enrich.text.Dictionary;
import io.claimstream.enrich.text.Plain;

/** Numbers that look like a result whatever stands around them: with decimals, a percent sign or a word for points. */
final class Results {
    private static final Dictionary<Boolean> UNITS = Roles.dictionary("result_units");
    private static final Dictionary<Boolean> OTHERS = Roles.dictionary("no_result_units");

    private Results() {}

    /** Whether such a number starts at {@code i}. */
    static boolean at(Plain plain, int i) {
        return digit(plain, i) && !digit(plain, i - 1) && end(plain, i) > i;
    }

    /** Behind the number at {@code start} and its unit, or {@code start} when it is no result. */
    static int end(Plain plain, int start) {
        char before = plain.at(start - 1);
        if (before == '-' || before == '.' || before == ',' || (before >= 'a' && before <= 'z')) {
            return start;
        }
        int i = start;
        while (digit(plain, i) && i - start < 5) {
            i++;
        }
        boolean point = plain.at(i) == '.' || plain.at(i) == ',';
        boolean decimal = point && digit(plain, i + 1) && !thousands(plain, i);
        if (decimal) {
            i++;
            while (digit(plain, i) && i - start < 9) {
                i++;
            }
        }
        int unit = unitEnd(plain, i);
        if (unit > i) {
            return unit;
        }
        boolean version = (plain.at(i) >= 'a' && plain.at(i) <= 'z') || (plain.at(i) == '.' && digit(plain, i + 1));
        return decimal && !version ? i : start;
    }

    /** "2,360": whether a comma there parts thousands. */
    private static boolean thousands(Plain plain, int i) {
        return plain.at(i) == ',' && digit(plain, i + 2) && digit(plain, i + 3) && !digit(plain, i + 4);
    }

    /** Behind the unit of a result that stands at {@code i}, or {@code i}. */
    static int unitEnd(Plain plain, int i) {
        int unit = plain.at(i) == ' ' ? i + 1 : i;
        var match = unit < plain.length() ? UNITS.longest(plain, unit, Math.min(plain.length(), unit + 20)) : null;
        return match == null || otherWord(plain, unit) ? i : match.end();
    }

    /** Whether a word starts at {@code i} that only begins like a unit: 分别. */
    static boolean otherWord(Plain plain, int i) {
        return OTHERS.longest(plain, i, Math.min(plain.length(), i + 20)) != null;
    }

    private static boolean digit(Plain plain, int i) {
        return plain.at(i) >= '0' && plain.at(i) <= '9';
    }
}
