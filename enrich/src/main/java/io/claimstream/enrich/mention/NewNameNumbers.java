package io.claimstream.enrich.mention;

import io.claimstream.enrich.text.Plain;

/** The numbers behind the name of a family that nobody knows, by their shape: sizes and versions, and what follows those. */
final class NewNameNumbers {
    /** Letters of a family's name that a lettered version follows. */
    private static final int SHORTEST = 3;

    private NewNameNumbers() {}

    /** A size, perhaps behind a version: "7B", "1.5 12B", "1.5-12B". */
    static boolean sized(Plain plain, int end, int version, int limit) {
        int size = over(plain, end);
        int behind = version > 0 ? over(plain, version) : version;
        return (size > end && size(plain, size, limit)) || (behind > version && size(plain, behind, limit));
    }

    private static boolean size(Plain plain, int start, int limit) {
        int end = SizeNames.size(plain.text(), start);
        end = end == start && plain.at(start - 1) == '-' ? millions(plain, start) : end;
        return end > start
                && end <= limit
                && plain.wordEnd(end, limit)
                && plain.at(start - 2) != '$'
                && !SizeNames.only(plain, end, limit);
    }

    /** Behind "300m", or {@code start}. */
    static int millions(Plain plain, int start) {
        int i = start;
        while (Character.isDigit(plain.at(i))) {
            i++;
        }
        return i > start + 1 && plain.at(i) == 'm' ? i + 1 : start;
    }

    /** Behind the version that follows a name, or −1: "2", "v1", "0.9", "K2.5". */
    static int version(Plain plain, int start, int end, int limit) {
        int i = over(plain, end);
        boolean word = end - start >= SHORTEST; // "LC-M3" is one name
        if (i > end && i + 1 < limit && (plain.at(i) == 'v' || (word && lettered(plain, i)))) {
            i++;
        }
        int digits = i;
        while (i < limit
                && i - digits < 5
                && (Character.isDigit(plain.at(i))
                        || (i > digits && plain.at(i) == '.' && Character.isDigit(plain.at(i + 1))))) {
            i++;
        }
        boolean number = i > digits && (i - digits < 4 || month(plain, digits, i)) && plain.at(i) != '%';
        boolean letter = number && i < limit && plain.at(i) >= 'a' && plain.at(i) <= 'z' && !plain.capital(i);
        if (letter && plain.wordEnd(i + 1, limit)) {
            return i + 1; // 4o
        }
        return number && plain.wordEnd(i, limit) ? i : -1;
    }

    /** "-2501": a year of this century and a month, joined by a hyphen; a year alone ("-2024") is none. */
    private static boolean month(Plain plain, int start, int end) {
        boolean joined = end - start == 4 && plain.at(start - 1) == '-' && plain.at(start) == '2';
        int year = plain.at(start + 1) - '0';
        int month = (plain.at(start + 2) - '0') * 10 + plain.at(start + 3) - '0';
        return joined && year > 0 && year < 10 && month > 0 && month <= 12;
    }

    /** Whether the version that follows a name's end has a point or a letter. */
    static boolean pointed(Plain plain, int end, int version) {
        for (int i = over(plain, end); i < version; i++) {
            if (!Character.isDigit(plain.at(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean lettered(Plain plain, int i) {
        return plain.capital(i) && Character.isDigit(plain.at(i + 1));
    }

    /** Behind the suffixes that follow a version: "3.1 Pro Preview". */
    static int suffixes(Plain plain, int version, int limit, ModelGrammar grammar) {
        int end = version;
        int next = over(plain, end);
        while (next > end && next < limit) {
            int suffix = grammar.suffixed(plain, next, limit);
            if (suffix < 0) {
                return end;
            }
            end = suffix;
            next = over(plain, end);
        }
        return end;
    }

    private static int over(Plain plain, int i) {
        return plain.at(i) == ' ' || plain.at(i) == '-' ? i + 1 : i;
    }
}
