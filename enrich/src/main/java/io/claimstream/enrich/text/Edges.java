package io.claimstream.enrich.text;

/** The edges of a trie, in one open hash table: (node, character) → node. Node 0 is the root, which no edge leads to. */
final class Edges {
    private long[] keys = new long[1 << 6];
    private int[] targets = new int[1 << 6];
    private int count;

    /** Where the edge leads, or 0 when there is none. */
    int next(int node, char c) {
        long key = key(node, c);
        int mask = keys.length - 1;
        for (int slot = slot(key, mask); keys[slot] != 0; slot = slot + 1 & mask) {
            if (keys[slot] == key) {
                return targets[slot];
            }
        }
        return 0;
    }

    /** Adds an edge that is not there yet. */
    void put(int node, char c, int target) {
        if (++count * 2 > keys.length) {
            long[] oldKeys = keys;
            int[] oldTargets = targets;
            keys = new long[oldKeys.length * 2];
            targets = new int[keys.length];
            for (int i = 0; i < oldKeys.length; i++) {
                if (oldKeys[i] != 0) {
                    place(oldKeys[i], oldTargets[i]);
                }
            }
        }
        place(key(node, c), target);
    }

    private void place(long key, int target) {
        int mask = keys.length - 1;
        int slot = slot(key, mask);
        while (keys[slot] != 0) {
            slot = slot + 1 & mask;
        }
        keys[slot] = key;
        targets[slot] = target;
    }

    private static long key(int node, char c) {
        return (long) node << 16 | c | 1L << 62;
    }

    private static int slot(long key, int mask) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & mask;
    }
}
