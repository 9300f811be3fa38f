package io.claimstream.enrich.text;

import java.util.Arrays;

/**
 * A {@link Trie} in flat arrays: a step is two look-ups, however many words there are. The rows of all nodes lie over
 * one another in one array, each where it hits no other (row displacement, after Tarjan and Yao 1979). The gap between
 * two parts of a phrase may be left out: what follows it leads on from before it as well.
 */
final class Automaton implements Steps {
    /** Stands in words for a space, a hyphen or the like. */
    static final char GAP = '-';

    private static final int WINDOW = 512;

    private static final char[] UNUSED = new char[256];

    /** By the upper and the lower half of a character, its column: 0 where no word has it. */
    private final char[][] columns = new char[256][];

    private int columnCount = 1;
    private final int[] rows;

    /** In the upper half the node that an edge leaves, plus 1; in the lower the one that it reaches. */
    private long[] edges = new long[64];

    private int firstFree;

    /** Behind the last row. */
    private int end;

    Automaton(Trie trie) {
        Arrays.fill(columns, UNUSED);
        rows = new int[trie.size()];
        addColumn(GAP);
        for (char gap : " _\n".toCharArray()) {
            columns[0][gap] = columns[0][GAP];
        }
        for (int node = 1; node < trie.size(); node++) {
            addColumn(trie.letter(node));
        }
        firstFree = columnCount; // so that no row starts before 0
        int[] targets = new int[columnCount];
        for (int node = 0; node < trie.size(); node++) {
            place(trie, node, targets, edges(trie, node, targets));
        }
    }

    @Override
    public int next(int node, char c) {
        long edge = edges[rows[node] + columns[c >> 8][c & 0xFF]];
        return edge >>> 32 == node + 1 ? (int) edge : 0;
    }

    @SuppressWarnings("ReferenceEquality") // that very array
    private void addColumn(char c) {
        if (columns[c >> 8] == UNUSED) {
            columns[c >> 8] = new char[256];
        }
        if (columns[c >> 8][c & 0xFF] == 0) {
            columns[c >> 8][c & 0xFF] = (char) columnCount++;
        }
    }

    private int column(char c) {
        return columns[c >> 8][c & 0xFF];
    }

    /** Its children, and those behind a gap that no child of its own stands for. */
    private static int edges(Trie trie, int node, int[] targets) {
        int count = 0;
        for (int child = trie.firstChild(node); child < trie.childrenEnd(node); child++) {
            targets[count++] = child;
        }
        int gap = trie.child(node, GAP);
        for (int child = gap == 0 ? 0 : trie.firstChild(gap); gap != 0 && child < trie.childrenEnd(gap); child++) {
            if (trie.child(node, trie.letter(child)) == 0) {
                targets[count++] = child;
            }
        }
        return count;
    }

    private void place(Trie trie, int node, int[] targets, int count) {
        if (count == 0) {
            return;
        }
        int[] row = new int[count];
        for (int i = 0; i < count; i++) {
            row[i] = column(trie.letter(targets[i]));
        }
        while (firstFree < edges.length && edges[firstFree] != 0) {
            firstFree++;
        }
        // A single edge fits any hole; for the others a search through all holes would cost more than they are worth.
        int from = count == 1 ? firstFree : Math.max(firstFree, end - WINDOW);
        int at = from - row[0];
        while (!free(row, at)) {
            at++;
        }
        rows[node] = at;
        end = Math.max(end, at + columnCount);
        if (end > edges.length) {
            edges = Arrays.copyOf(edges, end * 2);
        }
        for (int i = 0; i < count; i++) {
            edges[at + row[i]] = (node + 1L) << 32 | targets[i];
        }
    }

    private boolean free(int[] row, int at) {
        for (int column : row) {
            if (at + column < edges.length && edges[at + column] != 0) {
                return false;
            }
        }
        return true;
    }
}
