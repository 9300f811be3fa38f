package io.claimstream.enrich.text;

/** A set of places in a text, one bit each. */
final class Places {
    private final long[] words;

    /**
     * @param length of the text
     */
    Places(int length) {
        words = new long[(length >> 6) + 1];
    }

    void add(int place) {
        words[place >> 6] |= 1L << place;
    }

    boolean has(int place) {
        return (words[place >> 6] & 1L << place) != 0;
    }

    /** The first place from {@code from} on, or {@code limit} when there is none before it. */
    int next(int from, int limit) {
        if (from >= limit) {
            return limit;
        }
        int index = from >> 6;
        long word = words[index] & -1L << from;
        while (word == 0) {
            if (++index << 6 >= limit) {
                return limit;
            }
            word = words[index];
        }
        return Math.min(limit, (index << 6) + Long.numberOfTrailingZeros(word));
    }

    /** The last place before {@code before}, or −1. */
    int last(int before) {
        int index = before >> 6;
        long word = words[index] & ~(-1L << before);
        while (word == 0) {
            if (--index < 0) {
                return -1;
            }
            word = words[index];
        }
        return (index << 6) + 63 - Long.numberOfLeadingZeros(word);
    }
}
