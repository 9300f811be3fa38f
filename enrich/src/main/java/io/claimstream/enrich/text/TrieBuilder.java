package io.claimstream.enrich.text;

import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Lays a trie's nodes out from its end on, each before its children. Of nodes from which on all is the same, which the
 * inflected forms of a language's words have by the thousand, there is one.
 */
final class TrieBuilder {
    private static final int NO_WORD = -1;

    private final String[] words;
    private final int[] values;
    private final boolean joined;

    /** Whether words share a value, without which no two nodes are the same. */
    private final boolean shared;

    /** Filled from its end on. A node's place is how many cells there were when it was laid out. */
    private int[] cells = new int[64];

    private int size;

    /** Of each node, by its value, letters and children, its place. */
    private final Map<IntBuffer, Integer> places = new HashMap<>();

    /**
     * @param words sorted, none of them empty, none twice
     * @param values of each word
     * @param joined as {@link Trie} has it
     */
    TrieBuilder(String[] words, int[] values, boolean joined) {
        this.words = words;
        this.values = values;
        this.joined = joined;
        int most = 0;
        for (int value : values) {
            most = Math.max(most, value);
        }
        shared = most < words.length - 1;
    }

    int[] cells() {
        place(0, words.length, 0);
        return Arrays.copyOfRange(cells, cells.length - size, cells.length);
    }

    /** The place of the node of the words {@code [from, to)}, which are the same up to {@code depth}. */
    private int place(int from, int to, int depth) {
        boolean word = from < to && words[from].length() == depth;
        int value = word ? values[from] : NO_WORD;
        int longer = word ? from + 1 : from;
        char[] letters = letters(longer, to, depth);
        int[] children = children(longer, to, depth, letters);
        return shared
                ? places.computeIfAbsent(key(value, letters, children), none -> add(value, letters, children))
                : add(value, letters, children);
    }

    private static IntBuffer key(int value, char[] letters, int[] children) {
        IntBuffer key = IntBuffer.allocate(1 + 2 * letters.length).put(value).put(children);
        for (char letter : letters) {
            key.put(letter);
        }
        return key.flip();
    }

    /** The places of what each letter leads to. */
    private int[] children(int from, int to, int depth, char[] letters) {
        int[] children = new int[letters.length];
        for (int begin = from, end; begin < to; begin = end) {
            end = end(begin, to, depth);
            children[Arrays.binarySearch(letters, words[begin].charAt(depth))] = place(begin, end, depth + 1);
        }
        for (int i = 0; i < letters.length; i++) {
            if (children[i] == 0) {
                int gap = children[Arrays.binarySearch(letters, Trie.GAP)];
                children[i] = cells.length - Trie.next(cells, cells.length - gap, letters[i]);
            }
        }
        return children;
    }

    private int add(int value, char[] letters, int[] children) {
        boolean word = value != NO_WORD;
        boolean next = letters.length == 1 && children[0] == size;
        if (!next) {
            int place = size + 2 * letters.length + (word ? 2 : 1);
            for (int i = letters.length - 1; i >= 0; i--) {
                add(place - children[i]);
            }
            for (int i = letters.length - 1; i >= 0; i--) {
                add(letters[i]);
            }
        }
        if (word) {
            add(value);
        }
        add((word ? Trie.WORD : 0) | (next ? Trie.NEXT | letters[0] : letters.length << 16));
        return size;
    }

    private void add(int cell) {
        if (size == cells.length) {
            int[] longer = new int[size * 2];
            System.arraycopy(cells, 0, longer, size, size);
            cells = longer;
        }
        cells[cells.length - ++size] = cell;
    }

    /** What leads on from those words, sorted. */
    private char[] letters(int from, int to, int depth) {
        if (to - from == 1 && words[from].charAt(depth) != Trie.GAP) {
            return new char[] {words[from].charAt(depth)};
        }
        StringBuilder letters = new StringBuilder();
        letters(from, to, depth, letters);
        return letters.toString().toCharArray();
    }

    private void letters(int from, int to, int depth, StringBuilder letters) {
        for (int begin = from, end; begin < to; begin = end) {
            end = end(begin, to, depth);
            put(words[begin].charAt(depth), letters);
            if (joined && words[begin].charAt(depth) == Trie.GAP) {
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
}
