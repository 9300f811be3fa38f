package io.claimstream.enrich.text;

/**
 * With which letters a dictionary's entries open. A text has the opening of each of its words computed once
 * ({@link #of}), for all dictionaries; most words of a text open as no entry of a dictionary does, and are passed over by
 * one look-up.
 *
 * <p>An opening is the first four letters of a word, the first digit behind a letter being the last of them; of what is
 * no letter (a sign, a character of an unspaced writing system) it is two characters. It never rules out an entry: there
 * is one for each way in which a text may join or part an entry's words.
 */
final class Openings {
    /** Letters of an opening. */
    static final int LETTERS = 4;

    /** Stands for the opening of what is no word's start. */
    static final char NONE = 0;

    private static final int SMALLEST = 6;
    private static final int LARGEST = 14;

    /** Stands for whatever follows the first letter. */
    private static final char ANY = 1;

    /** Stands for any digit. */
    private static final char DIGIT = '0';

    private final boolean digitsMayFollow;
    private final long[] bits;
    private final int mask;

    /**
     * @param entries as the trie has them
     */
    Openings(Iterable<String> entries, int count, boolean digitsMayFollow) {
        this.digitsMayFollow = digitsMayFollow;
        int size = SMALLEST;
        while (size < LARGEST && 1 << size < count * 32) {
            size++;
        }
        bits = new long[1 << (size - 6)];
        mask = (1 << size) - 1;
        entries.forEach(this::add);
    }

    /** The opening of the word that starts at {@code i}. */
    static char of(char[] folded, int i, int length) {
        char first = folded[i];
        if (!Folding.wordly(first)) {
            char second = i + 1 < length ? folded[i + 1] : ' ';
            return two(first, second);
        }
        if (Character.isDigit(first)) {
            return hash(DIGIT);
        }
        int opening = first;
        for (int j = i + 1; j < i + LETTERS && j < length; j++) {
            char c = folded[j];
            if (!Folding.wordly(c)) {
                return c == '\'' ? two(first, ANY) : hash(opening);
            }
            if (Character.isDigit(c)) {
                return hash(more(opening, DIGIT));
            }
            opening = more(opening, c);
        }
        return hash(opening);
    }

    /** Whether an entry may start where a word of this opening does. */
    boolean may(char opening, char first) {
        return has(opening) || (!Folding.wordly(first) && has(two(first, ANY)));
    }

    private boolean has(char opening) {
        int bit = opening & mask;
        return (bits[bit >> 6] & 1L << bit) != 0;
    }

    private void allow(char opening) {
        int bit = opening & mask;
        bits[bit >> 6] |= 1L << bit;
    }

    private void add(String entry) {
        char first = entry.charAt(0);
        if (!Folding.wordly(first)) {
            signs(entry, first);
        } else if (Character.isDigit(first)) {
            allow(hash(DIGIT));
        } else {
            allow(two(first, ANY)); // an apostrophe may follow
            letters(entry, first);
        }
    }

    private void signs(String entry, char first) {
        allow(two(first, ' ')); // a space or an apostrophe may follow
        int next = entry.length() > 1 && entry.charAt(1) == Automaton.GAP ? 2 : 1;
        allow(two(first, next < entry.length() ? entry.charAt(next) : ANY));
    }

    private void letters(String entry, char first) {
        int opening = first;
        int letters = 1;
        int i = 1;
        while (i < entry.length() && letters < LETTERS) {
            char c = entry.charAt(i++);
            if (c == Automaton.GAP) {
                allow(hash(opening)); // or nothing parts them
            } else if (!Folding.wordly(c)) {
                break;
            } else if (Character.isDigit(c)) {
                allow(hash(opening)); // a space may part them
                allow(hash(more(opening, DIGIT)));
                return;
            } else {
                opening = more(opening, c);
                letters++;
            }
        }
        allow(hash(opening));
        if (digitsMayFollow && letters < LETTERS) {
            allow(hash(more(opening, DIGIT)));
        }
    }

    private static char two(char first, char second) {
        boolean parted = second <= ' ' && second != ANY;
        char next = parted || Dictionary.gap(second) || second == '\'' ? ' ' : second;
        return hash(more(more(first, ANY), Character.isDigit(next) ? DIGIT : next));
    }

    private static int more(int opening, char c) {
        return opening * 0x01000193 + c;
    }

    /** Never {@link #NONE}. */
    private static char hash(int opening) {
        int mixed = opening * 0x9E3779B1;
        return (char) ((mixed >>> 16) | 1 << LARGEST);
    }
}
