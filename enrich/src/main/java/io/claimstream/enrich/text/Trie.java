package io.claimstream.enrich.text;

import java.util.Arrays;

/**
 * Words as a tree in one array, where what is read one after the other lies side by side: behind a node comes its only
 * child, and branches that are the same are there once. Most steps stay within what the processor has just fetched, and
 * nothing counts as much for how fast a text is looked through.
 */
final class Trie {
    static final int ROOT = 0;

    /** Stands in words for a space, a hyphen or the like. */
    static final char GAP = '-';

    /** Of a node where a word ends. */
    static final int WORD = 1 << 31;

    /** Of a node behind which its only child comes. */
    static final int NEXT = 1 << 30;

    /** Children up to which they are looked through from the first on. */
    private static final int FEW = 8;

    /**
     * Nodes: a cell with {@link #WORD}, {@link #NEXT}, and the number of children (14 bits) or the letter of that one (16
     * bits); then the value of the word that ends here, if one does; then that child, or the letters of all, sorted, and
     * as many cells that tell how far off their nodes are.
     */
    private final int[] cells;

    /**
     * @param words sorted, none of them empty, none twice
     * @param values of each word, from 0 on
     * @param joined whether the gap between two parts of a phrase may be left out: what follows it leads on from before
     *     it as well, where nothing else does
     */
    Trie(String[] words, int[] values, boolean joined) {
        cells = new TrieBuilder(words, values, joined).cells();
    }

    /** The node that {@code c} leads to, or {@link #ROOT}. */
    int next(int node, char c) {
        return next(cells, node, c);
    }

    /** Value of the word that ends at {@code node}, or −1. */
    int value(int node) {
        return cells[node] >= 0 ? -1 : cells[node + 1];
    }

    static int next(int[] cells, int node, char c) {
        int cell = cells[node];
        int first = node + 1 + (cell >>> 31);
        if ((cell & NEXT) != 0) {
            return (char) cell == c ? first : ROOT;
        }
        int children = cell >>> 16 & 0x3FFF;
        if (children > FEW) {
            int at = Arrays.binarySearch(cells, first, first + children, c);
            return at < 0 ? ROOT : node + cells[at + children];
        }
        for (int at = first; at < first + children; at++) {
            if (cells[at] == c) {
                return node + cells[at + children];
            }
        }
        return ROOT;
    }
}
