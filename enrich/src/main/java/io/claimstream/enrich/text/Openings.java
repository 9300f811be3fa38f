package io.claimstream.enrich.text;

/**
 * With which two characters a dictionary's entries open. Nearly all words of a text open otherwise, so that most of the
 * text is passed over by one look-up a word, however many entries there are.
 */
final class Openings {
    private static final int BUCKETS = 256;
    private static final int WORDS = BUCKETS / Long.SIZE;
    private static final String GAPS = " -_\n";

    /** By bucket of the first character, one bit for each bucket of the second. */
    private final long[] seconds = new long[BUCKETS * WORDS];

    /**
     * @param normal an entry as the trie has it
     */
    void add(String normal) {
        char first = normal.charAt(0);
        allow(first, '\'');
        if (normal.length() == 1) {
            for (char any = 0; any < BUCKETS; any++) {
                allow(first, any);
            }
            return;
        }
        char second = normal.charAt(1);
        allow(first, second);
        boolean gap = Dictionary.gap(second);
        if (gap && normal.length() > 2) {
            allow(first, normal.charAt(2));
        }
        if (gap || Character.isDigit(first) != Character.isDigit(second)) {
            GAPS.chars().forEach(each -> allow(first, (char) each));
        }
    }

    private void allow(char first, char second) {
        int bit = bucket(second);
        seconds[bucket(first) * WORDS + (bit >> 6)] |= 1L << bit;
    }

    /** Whether an entry may start at {@code start}. */
    boolean may(String folded, int start) {
        int bit = start + 1 < folded.length() ? bucket(folded.charAt(start + 1)) : bucket('\'');
        return (seconds[bucket(folded.charAt(start)) * WORDS + (bit >> 6)] & (1L << bit)) != 0;
    }

    private static int bucket(char c) {
        return c < 0x80 ? c : 0x80 | (c & 0x7F);
    }
}
