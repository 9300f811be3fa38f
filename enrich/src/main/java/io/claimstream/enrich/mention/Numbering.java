package io.claimstream.enrich.mention;

import io.claimstream.enrich.text.Plain;
import java.util.Locale;

/** The numbers in a model's name: sizes, versions, snapshots. */
final class Numbering {
    private static final String POINTS = "分点점";

    /** As high as this a whole number behind a space is a version: "Mistral 66" has got points. */
    private static final String HIGHEST = "20";

    /** The comma of a list, which is in no number: "Opus 4.5、4.6". */
    private static final char LISTS = '\u3001';

    private Numbering() {}

    /** 70B, 1.3B, 8x22B, A22B, E4B, 600M. */
    static int size(Plain plain, int start, int limit, ModelName name) {
        int i = start;
        char lead = plain.at(i);
        if ((lead == 'a' || lead == 'e') && Character.isDigit(plain.at(i + 1))) {
            i++;
        }
        int j = decimal(plain, i, limit);
        if (j > i && plain.at(j) == 'x' && Character.isDigit(plain.at(j + 1))) {
            j = decimal(plain, j + 1, limit);
        }
        if (j == i || j >= limit || "bmt".indexOf(plain.at(j)) < 0 || !wordEnd(plain, j + 1, limit)) {
            return -1;
        }
        name.add(plain.text().substring(start, j + 1).toUpperCase(Locale.ROOT).replace('X', 'x'));
        return j + 1;
    }

    /** Whether a size starts here, as hubs and programs tag names with one: "31b", "e4b". */
    static boolean sized(Plain plain, int start, int limit) {
        int i = plain.at(start) == 'e' || plain.at(start) == 'a' ? start + 1 : start;
        int j = decimal(plain, i, limit);
        return j > i && j < limit && "bm".indexOf(plain.at(j)) >= 0 && wordEnd(plain, j + 1, limit);
    }

    /** 5.4, 4o, v3, R1, K2.5, M2. */
    static int version(Plain plain, int start, int end, int limit, ModelName name) {
        int i = start;
        boolean lettered = Character.isLetter(plain.at(i)) && plain.at(i) < 0x80;
        if (lettered) {
            i++;
            boolean upper = Character.isUpperCase(plain.text().charAt(start));
            if (!upper && plain.at(end) == ' ' && "kvrm".indexOf(plain.at(start)) < 0) {
                return -1;
            }
        }
        int j = decimal(plain, i, limit);
        int whole = digits(plain, i, limit);
        boolean result = !lettered && whole - i > 1 && j > whole && !month(plain, i, j); // "Opus 55.1"
        boolean count = whole - i > (lettered || plain.at(end) == ' ' ? 2 : 3); // "Llama 405" tells a size
        boolean high = !lettered
                && plain.at(end) == ' '
                && j == whole
                && whole - i == 2
                && plain.folded().substring(i, whole).compareTo(HIGHEST) > 0;
        if (j == i || count || high || result || marks(plain, i, j)) {
            return -1;
        }
        if (j < limit
                && (plain.at(j) == 'o' || plain.at(j) == 'n' || plain.at(j) == 'v')
                && wordEnd(plain, j + 1, limit)) {
            j++;
        } else if (plain.at(j) == 'v' && plain.at(j + 1) == 'l' && wordEnd(plain, j + 2, limit)) {
            j += 2; // qwen2.5vl
        }
        if (!wordEnd(plain, j, limit)
                || plain.at(j) == '%'
                || (plain.at(j) == ',' && plain.text().charAt(j) != LISTS && Character.isDigit(plain.at(j + 1)))) {
            return -1;
        }
        if (plain.at(end) == ' ' && ((plain.at(j) == ' ' && plain.at(j + 1) == '%') || partOfWhole(plain, j))) {
            return -1;
        }
        String version = plain.text().substring(start, j);
        boolean pointed = plain.at(end) == '-'
                && j == start + 1
                && plain.at(j) == '-'
                && Character.isDigit(plain.at(j + 1))
                && (j + 2 >= limit
                        || plain.at(j + 2) == '-'
                        || (plain.at(j + 2) != '.' && wordEnd(plain, j + 2, limit)));
        if (pointed) {
            version = version + "." + plain.at(j + 1);
            j += 2;
        }
        boolean letterFirst = (lettered && !name.family().join().isEmpty()) || (lettered && plain.at(start) != 'v');
        name.version(letterFirst ? version.substring(0, 1).toUpperCase(Locale.ROOT) + version.substring(1) : version);
        return j;
    }

    /** "63 分", "95점": points that somebody got. */
    private static boolean marks(Plain plain, int start, int end) {
        int unit = plain.at(end) == ' ' ? end + 1 : end;
        return end - start > 1 && POINTS.indexOf(plain.at(unit)) >= 0 && !Results.otherWord(plain, unit);
    }

    /** "13/15", "10 out of 12" */
    private static boolean partOfWhole(Plain plain, int end) {
        return (plain.at(end) == '/' && Character.isDigit(plain.at(end + 1)))
                || plain.folded().startsWith(" out of ", end);
    }

    /** 0528, 2407, 20240229; behind a space only one that cannot be a count. */
    static int snapshot(Plain plain, int start, int end, int limit, ModelName name) {
        int j = digits(plain, start, limit);
        int length = j - start;
        if (length == 2 && plain.at(end) == '-' && twoDigits(plain, j, limit)) {
            j += 3; // preview-06-17
            length = 4;
        }
        if (length == 4 && plain.at(end) == '-' && twoDigits(plain, j, limit) && twoDigits(plain, j + 3, limit)) {
            j += 6; // 2025-01-31
        }
        boolean dated = (length == 4 && (plain.at(end) == '-' || plain.at(start) == '0' || yearAndMonth(plain, start)))
                || (length == 8 && plain.at(end) == '-');
        if (!dated
                || !wordEnd(plain, j, limit)
                || (name.bare() && !name.family().single() && !(plain.at(end) == '-' && yearAndMonth(plain, start)))) {
            return -1;
        }
        name.add(plain.text().substring(start, j));
        return j;
    }

    /** "v1.5" in "Llama 3.3 Nemotron Super 49B v1.5": a version of its own, behind the one that it is built on. */
    static int revision(Plain plain, int start, int limit, ModelName name) {
        int end = plain.at(start) == 'v' ? decimal(plain, start + 1, limit) : start;
        if (name.version() == null || end < start + 2 || !wordEnd(plain, end, limit)) {
            return -1;
        }
        name.add(plain.text().substring(start, end));
        return end;
    }

    /** "2507": July 2025. */
    private static boolean yearAndMonth(Plain plain, int start) {
        int year = plain.at(start) - '0';
        int month = (plain.at(start + 2) - '0') * 10 + plain.at(start + 3) - '0';
        return year == 2 && plain.at(start + 1) >= '3' && month >= 1 && month <= 12;
    }

    /** "25.01": a version after the year and the month. */
    private static boolean month(Plain plain, int start, int end) {
        return end - start == 5
                && plain.at(start) == '2'
                && (plain.at(start + 3) == '0' || (plain.at(start + 3) == '1' && plain.at(start + 4) < '3'));
    }

    /** "-31" */
    private static boolean twoDigits(Plain plain, int hyphen, int limit) {
        return plain.at(hyphen) == '-' && digits(plain, hyphen + 1, limit) == hyphen + 3;
    }

    private static int digits(Plain plain, int i, int limit) {
        int j = i;
        while (j < limit && plain.at(j) >= '0' && plain.at(j) <= '9') {
            j++;
        }
        return j;
    }

    private static int decimal(Plain plain, int i, int limit) {
        int j = digits(plain, i, limit);
        while (j > i && j + 1 < limit && plain.at(j) == '.' && Character.isDigit(plain.at(j + 1))) {
            j = digits(plain, j + 1, limit);
        }
        return j;
    }

    private static boolean wordEnd(Plain plain, int i, int limit) {
        return plain.wordEnd(i, limit);
    }
}
