package io.claimstream.enrich.text;

/**
 * With which words a dictionary's entries open. A text has the opening of each of its words computed once
 * ({@link #of}), for all dictionaries; most words of a text open no entry of a dictionary, and are passed over by one
 * look-up.
 *
 * <p>An opening is a hash of a word's letters, the first digit behind a letter being the last of them; of what is no
 * letter (a sign, a character of an unspaced writing system) it is one of two characters. It never rules out an entry:
 * there is one for each way in which a text may join or part an entry's words.
 */
final class Openings {
    /** Letters of the longest opening. */
    private static final int LETTERS = 16;

    /** Stands for the opening of what is no word's start. */
    static final char NONE = 0;

    /** Letters that tell when an apostrophe follows them somewhere: it may end a word, or be left out. */
    private static final int STEM = 3;

    private static final int SMALLEST = 11;
    private static final int LARGEST = 16;

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
        while (size < LARGEST && 1 << size < count * 64) {
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
        int stem = 0;
        for (int j = i + 1; j < i + LETTERS && j < length; j++) {
            char c = folded[j];
            if (c == '\'') {
                return stem == 0 ? two(first, ANY) : hash(stem);
            }
            if (!Folding.wordly(c)) {
                return hash(opening);
            }
            if (Character.isDigit(c)) {
                return hash(more(opening, DIGIT));
            }
            opening = more(opening, c);
            stem = j == i + STEM - 1 ? more(opening, ANY) : stem;
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
            allow(two(first, ANY)); // an apostrophe may follow soon
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
                if (letters == STEM) {
                    allow(hash(more(opening, ANY)));
                }
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
        char hash = (char) ((opening * 0x9E3779B1) >>> 16);
        return hash == NONE ? 1 : hash;
    }
}
