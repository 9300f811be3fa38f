package io.claimstream.enrich.mention;

import io.claimstream.enrich.text.Plain;

/** How a name is printed. */
final class Printed {
    private Printed() {}

    /** Whether there are letters, and none is a capital. */
    static boolean small(Plain plain, int start, int end) {
        return Character.isLowerCase(plain.text().charAt(start)) && plain.nextCapital(start, end) == end;
    }

    /** Whether the letters stand as in {@code name}, capitals included. */
    static boolean as(Plain plain, int start, int end, String name) {
        if (plain.text().substring(start, end).indexOf('-') > 0 && name.indexOf(' ') > 0) {
            return true; // an id: claude-opus-4.6
        }
        int i = start;
        int j = 0;
        while (true) {
            while (i < end && !Character.isLetter(plain.text().charAt(i))) {
                i++;
            }
            while (j < name.length() && !Character.isLetter(name.charAt(j))) {
                j++;
            }
            if (i >= end || j >= name.length()) {
                return i >= end && j >= name.length();
            }
            if (plain.text().charAt(i++) != name.charAt(j++)) {
                return false;
            }
        }
    }
}
