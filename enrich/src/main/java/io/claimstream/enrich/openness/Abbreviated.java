package io.claimstream.enrich.openness;

import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.Span;

/** What the letters of a name stand for, in the brackets behind it: "OLMo (Open Language Model)". */
final class Abbreviated {
    /** Characters between brackets beyond which they hold more than a name's words. */
    private static final int LONGEST = 120;

    /** Letters below which a likeness may be chance. */
    private static final int LETTERS = 3;

    private Abbreviated() {}

    /** Whether a word is one of a name's, and so tells nothing else. */
    static boolean spells(Plain plain, Span word) {
        int open = word.start() - 1;
        while (open > 0 && plain.at(open) != '(' && plain.at(open) != ')' && word.start() - open < LONGEST) {
            open--;
        }
        if (open <= 0 || plain.at(open) != '(') {
            return false;
        }
        int close = word.end();
        while (close < plain.length() && plain.at(close) != ')' && close - open < LONGEST) {
            close++;
        }
        String initials = initials(plain, open + 1, close);
        int end = open;
        while (end > 0 && plain.at(end - 1) == ' ') {
            end--;
        }
        int start = end;
        while (start > 0 && Character.isLetter(plain.at(start - 1))) {
            start--;
        }
        String name = plain.text().substring(start, end);
        String capitals = name.chars()
                .filter(Character::isUpperCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return initials.length() >= LETTERS && (initials.equalsIgnoreCase(name) || initials.equalsIgnoreCase(capitals));
    }

    private static String initials(Plain plain, int from, int to) {
        var initials = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (Character.isLetter(plain.at(i)) && (i == from || !Character.isLetter(plain.at(i - 1)))) {
                initials.append(plain.at(i));
            }
        }
        return initials.toString();
    }
}
