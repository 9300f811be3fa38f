package io.claimstream.enrich.text;

import java.util.Arrays;

/**
 * A set of well mixed hashes, of some of which it is marked that they tell all. It is small, and so quickly looked into;
 * one in sixteen other hashes is taken for one of these.
 */
final class Hashes {
    static final int NONE = 0;
    static final int SOME = 1;
    static final int ALL = 2;

    /** Places for each hash. */
    private static final int ROOM = 16;

    private static final int SMALLEST = 10;

    /** Two bits a place: {@link #SOME}, {@link #ALL} or both. */
    private final long[] places;

    private final int shift;

    /**
     * @param some any number of times each
     * @param all of them, those that tell all
     */
    Hashes(int[] some, int[] all) {
        int bits = Math.max(SMALLEST, Long.SIZE - Long.numberOfLeadingZeros((long) distinct(some) * ROOM));
        places = new long[1 << (bits - 5)];
        shift = Integer.SIZE - bits;
        mark(some, SOME);
        mark(all, ALL);
    }

    private static int distinct(int[] hashes) {
        int[] sorted = hashes.clone();
        Arrays.sort(sorted);
        int distinct = 0;
        for (int i = 0; i < sorted.length; i++) {
            distinct += i == 0 || sorted[i] != sorted[i - 1] ? 1 : 0;
        }
        return distinct;
    }

    private void mark(int[] hashes, long mark) {
        for (int hash : hashes) {
            int place = hash >>> shift;
            places[place >> 5] |= mark << (place << 1);
        }
    }

    /** {@link #NONE}, or what is marked of {@code hash}. */
    int of(int hash) {
        int place = hash >>> shift;
        return (int) (places[place >> 5] >>> (place << 1)) & (SOME | ALL);
    }
}
