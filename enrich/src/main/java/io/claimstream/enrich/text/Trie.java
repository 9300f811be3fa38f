package io.claimstream.enrich.text;

import java.util.Arrays;

/**
 * Words as a tree, in breadth-first order: node 0 is the root, and the children of a node follow one another. It steps
 * by looking through children, which is quick where there are few words, and needs nothing prepared.
 */
final class Trie implements Steps {
    private final int[] firstChild;
    private final char[] letter;
    private final int[] word;
    private final int size;

    /**
     * @param words sorted, none of them empty, none twice
     */
    Trie(String[] words) {
        int most = 1 + Arrays.stream(words).mapToInt(String::length).sum();
        firstChild = new int[most + 1];
        letter = new char[most];
        word = new int[most];
        Arrays.fill(word, -1);
        int[] from = new int[most];
        int[] to = new int[most];
        int[] depth = new int[most];
        to[0] = words.length;
        int count = 1;
        for (int node = 0; node < count; node++) {
            firstChild[node] = count;
            int i = from[node];
            if (i < to[node] && words[i].length() == depth[node]) {
                word[node] = i++;
            }
            while (i < to[node]) {
                char c = words[i].charAt(depth[node]);
                letter[count] = c;
                depth[count] = depth[node] + 1;
                from[count] = i;
                while (i < to[node] && words[i].charAt(depth[node]) == c) {
                    i++;
                }
                to[count++] = i;
            }
        }
        firstChild[count] = count;
        size = count;
    }

    int size() {
        return size;
    }

    int firstChild(int node) {
        return firstChild[node];
    }

    /** Behind its last child. */
    int childrenEnd(int node) {
        return firstChild[node + 1];
    }

    /** What leads to {@code node}. */
    char letter(int node) {
        return letter[node];
    }

    /** Index of the word that ends at {@code node}, or −1. */
    int word(int node) {
        return word[node];
    }

    @Override
    public int next(int node, char c) {
        char letter = Dictionary.gap(c) ? Automaton.GAP : c;
        int next = child(node, letter);
        int gap = next == 0 ? child(node, Automaton.GAP) : 0;
        return gap == 0 ? next : child(gap, letter);
    }

    /** The child that {@code c} leads to, or 0. */
    int child(int node, char c) {
        for (int child = firstChild[node]; child < firstChild[node + 1]; child++) {
            if (letter[child] == c) {
                return child;
            }
        }
        return 0;
    }
}
