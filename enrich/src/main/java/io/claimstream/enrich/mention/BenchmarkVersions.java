package io.claimstream.enrich.mention;

import io.claimstream.enrich.text.Plain;

/** Numbers behind a benchmark's name that belong to it and are no results: "OSWorld 2.0", "FooBench 3", "XYZ 2026". */
final class BenchmarkVersions {
    private static final int YEAR = 4;
    /** More than so many versions no benchmark has: what is more is a result. */
    private static final char MOST = '5';
    /** A result stands within so many characters behind a version. */
    private static final int NEAR = 4;

    private static final String CLOSES = ",;:.!?)\n\u3001\u3002\uFF0C";
    private static final String OPENS = " :(=-\u2014\u2013";

    private BenchmarkVersions() {}

    /**
     * Behind the version that follows the name from {@code start} to {@code end}, or {@code end}: a small number where
     * results are had on the name, or before its result.
     */
    static int end(Plain plain, int start, int end, int limit) {
        int number = end + 1;
        if (plain.at(end) != ' ' || number >= limit || plain.at(number) < '2' || plain.at(number) > MOST) {
            return end;
        }
        boolean point = plain.at(number + 1) == '.' && plain.at(number + 2) == '0';
        int behind = point ? number + 3 : number + 1;
        if (!plain.wordEnd(behind, limit)
                || digit(plain, behind)
                || (plain.at(behind) == '.' && digit(plain, behind + 1))
                || (plain.at(behind) == ',' && digit(plain, behind + 1))
                || "%/-".indexOf(plain.at(behind)) >= 0
                || Results.unitEnd(plain, behind) > behind) {
            return end;
        }
        boolean closed = behind >= limit || CLOSES.indexOf(plain.at(behind)) >= 0;
        boolean named = TestResults.before(plain, start) && (point || closed);
        return named || resultBehind(plain, behind, limit) ? behind : end;
    }

    /** Behind the year that follows a name that ends at {@code end}, or {@code end}: "XYZ 2026", "XYZ'24", "XYZ 25 85.3". */
    static int year(Plain plain, int end) {
        int gap = plain.at(end) == ' ' || plain.at(end) == '-' ? end + 1 : end;
        int number = plain.at(gap) == '\'' ? gap + 1 : gap;
        if (number == end || plain.at(number) != '2' || !digit(plain, number + 1)) {
            return end;
        }
        boolean whole = plain.at(number + 1) == '0' && digit(plain, number + 2) && digit(plain, number + 3);
        int behind = whole ? number + YEAR : number + 2;
        boolean year = whole
                || number > gap
                || (plain.at(gap - 1) == ' ' && plain.at(behind) == ' ' && Results.at(plain, behind + 1));
        return year && plain.wordEnd(behind, plain.length()) ? behind : end;
    }

    private static boolean resultBehind(Plain plain, int end, int limit) {
        int i = end;
        while (i < limit && i - end < NEAR && OPENS.indexOf(plain.at(i)) >= 0) {
            i++;
        }
        return i > end && i < limit && Results.at(plain, i);
    }

    private static boolean digit(Plain plain, int i) {
        return plain.at(i) >= '0' && plain.at(i) <= '9';
    }
}
