package io.claimstream.enrich.attribution;

import io.claimstream.enrich.text.Plain;

/** Whether words are somebody's who is quoted: the "we" in them is not the writer. */
final class Quotations {
    /** Characters back in which the quotation's start is looked for. */
    private static final int LONGEST = 300;

    private Quotations() {}

    static boolean quoted(Plain plain, int start, int position) {
        int limit = Math.max(start, position - LONGEST);
        for (int i = position - 1; i >= limit; i--) {
            char c = plain.text().charAt(i);
            if ("\u201c\u201e\u00ab\u300c\u300e\u2018".indexOf(c) >= 0) {
                return true;
            }
            if ("\u201d\u00bb\u300d\u300f".indexOf(c) >= 0) {
                return false;
            }
            if (c == '"') {
                return i == start || " (\u2014:".indexOf(plain.text().charAt(i - 1)) >= 0;
            }
        }
        return false;
    }
}
