package io.claimstream.enrich.text;

import java.util.Arrays;

/**
 * Words as a tree in one array, where what is read one after the other lies side by side: behind a node comes its only
 * child. Most steps stay within what the processor has just fetched, and nothing counts as much for how fast a text is
 * looked through.
 */
final class Trie {
    static final int ROOT = 0;

    /** Stands in words for a space, a hyphen or the like. */
    static final char GAP = '-';

    private static final int WORD = 1 << 31;

    /** Children up to which they are looked through from the first on. */
    private static final int FEW = 8;

    /**
     * Nodes: a cell with whether a word ends here ({@link #WORD}), the number of children (15 bits) and the letter of an
     * only one (16 bits); then the index of the word that ends here, if one does; then the only child, or the letters of
     * all, sorted, and as many cells that tell where their nodes are.
     */
    private final int[] cells;

    /**
     * @param words sorted, none of them empty, none twice
     * @param joined whether the gap between two parts of a phrase may be left out: what follows it leads on from before
     *     it as well, where nothing else does
     */
    Trie(String[] words, boolean joined) {
        cells = new Builder(words, joined).cells();
    }

    /** The node that {@code c} leads to, or {@link #ROOT}. */
    int next(int node, char c) {
        return next(cells, node, c);
    }

    /** Index of the word that ends at {@code node}, or −1. */
    int word(int node) {
        return cells[node] >= 0 ? -1 : cells[node + 1];
    }

    private static int next(int[] cells, int node, char c) {
        int cell = cells[node];
        int children = cell >>> 16 & 0x7FFF;
        int first = node + 1 + (cell >>> 31);
        if (children == 1) {
            return (char) cell == c ? first : ROOT;
        }
        if (children > FEW) {
            int at = Arrays.binarySearch(cells, first, first + children, c);
            return at < 0 ? ROOT : cells[at + children];
        }
        for (int at = first; at < first + children; at++) {
            if (cells[at] == c) {
                return cells[at + children];
            }
        }
        return ROOT;
    }

    /** Lays the nodes out, each before its children. */
    private static final class Builder {
        private final String[] words;
        private final boolean joined;
        private int[] cells;
        private int size;

        Builder(String[] words, boolean joined) {
            this.words = words;
            this.joined = joined;
            cells = new int[16 + words.length * 8];
        }

        int[] cells() {
            add(0, words.length, 0);
            return Arrays.copyOf(cells, size);
        }

        /** Adds the node of the words {@code [from, to)}, which are the same up to {@code depth}; returns where it is. */
        private int add(int from, int to, int depth) {
            int node = reserve(1);
            int longer = from;
            if (longer < to && words[longer].length() == depth) {
                reserve(1);
                cells[node] = WORD;
                cells[node + 1] = longer++;
            }
            char[] letters = letters(longer, to, depth);
            if (letters.length == 1) {
                cells[node] |= 1 << 16 | letters[0];
                add(longer, to, depth + 1);
            } else if (letters.length > 1) {
                cells[node] |= letters.length << 16;
                addAll(longer, to, depth, letters);
            }
            return node;
        }

        private void addAll(int from, int to, int depth, char[] letters) {
            int first = reserve(2 * letters.length);
            int nodes = first + letters.length;
            for (int i = 0; i < letters.length; i++) {
                cells[first + i] = letters[i];
            }
            for (int begin = from, end; begin < to; begin = end) {
                end = end(begin, to, depth);
                int node = add(begin, end, depth + 1);
                cells[nodes + Arrays.binarySearch(letters, words[begin].charAt(depth))] = node;
            }
            int gap = Arrays.binarySearch(letters, GAP);
            for (int i = 0; i < letters.length; i++) {
                if (cells[nodes + i] == ROOT) {
                    cells[nodes + i] = next(cells, cells[nodes + gap], letters[i]);
                }
            }
        }

        /** What leads on from those words, sorted. */
        private char[] letters(int from, int to, int depth) {
            StringBuilder letters = new StringBuilder();
            letters(from, to, depth, letters);
            return letters.toString().toCharArray();
        }

        private void letters(int from, int to, int depth, StringBuilder letters) {
            for (int begin = from, end; begin < to; begin = end) {
                end = end(begin, to, depth);
                put(words[begin].charAt(depth), letters);
                if (joined && words[begin].charAt(depth) == GAP) {
                    int longer = words[begin].length() == depth + 1 ? begin + 1 : begin;
                    letters(longer, end, depth + 1, letters);
                }
            }
        }

        /** Puts one among others where it belongs, mostly at their end. */
        private static void put(char letter, StringBuilder sorted) {
            int at = sorted.length();
            while (at > 0 && sorted.charAt(at - 1) > letter) {
                at--;
            }
            if (at == 0 || sorted.charAt(at - 1) != letter) {
                sorted.insert(at, letter);
            }
        }

        /** Behind the last of the words {@code [from, to)} that have the same letter there as the first. */
        private int end(int from, int to, int depth) {
            char letter = words[from].charAt(depth);
            int end = from + 1;
            while (end < to && words[end].charAt(depth) == letter) {
                end++;
            }
            return end;
        }

        private int reserve(int count) {
            if (size + count > cells.length) {
                cells = Arrays.copyOf(cells, Math.max(size + count, cells.length * 2));
            }
            size += count;
            return size - count;
        }
    }
}
