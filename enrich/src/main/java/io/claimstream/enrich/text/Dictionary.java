package io.claimstream.enrich.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Many words and phrases, found in one pass: a trie over folded characters whose edges lie in one hash table.
 * Apostrophes do not count, and a space, a hyphen or nothing between two words of a phrase are the same
 * ("SWE-bench", "SWE bench", "SWEBench").
 */
public final class Dictionary<T> {
    private static final char GAP = '-';

    private long[] edges = new long[1 << 6];
    private int[] targets = new int[1 << 6];
    private int edgeCount;
    private final List<@Nullable List<T>> values = new ArrayList<>();
    private final boolean[] first = new boolean[128];

    private final boolean digitsMayFollow;

    public Dictionary() {
        this(false);
    }

    /**
     * @param digitsMayFollow whether an entry may be found with a number hanging on to it ("Qwen" in "Qwen3")
     */
    public Dictionary(boolean digitsMayFollow) {
        this.digitsMayFollow = digitsMayFollow;
        values.add(null);
    }

    /** What was found: where it ends, and what it stands for. */
    public record Match<T>(int end, List<T> values) {}

    public boolean isEmpty() {
        return values.size() == 1;
    }

    public void add(String phrase, T value) {
        String normal = normal(phrase);
        if (normal.isEmpty()) {
            throw new IllegalArgumentException("no word in \"" + phrase + "\"");
        }
        if (normal.charAt(0) < first.length) {
            first[normal.charAt(0)] = true;
        }
        int node = 0;
        for (int i = 0; i < normal.length(); i++) {
            int next = next(node, normal.charAt(i));
            if (next == 0) {
                next = values.size();
                values.add(null);
                put(node, normal.charAt(i), next);
            }
            node = next;
        }
        List<T> here = values.get(node);
        if (here == null) {
            here = new ArrayList<>(1);
            values.set(node, here);
        }
        here.add(value);
    }

    /** The longest entry that starts at {@code start} and ends, at a word's end, no later than {@code end}. */
    public @Nullable Match<T> longest(String folded, int start, int end) {
        char head = folded.charAt(start);
        if (head < first.length ? !first[head] : next(0, head) == 0) {
            return null;
        }
        int node = 0;
        int best = -1;
        List<T> found = null;
        boolean gap = false;
        for (int i = start; i < end; i++) {
            char c = folded.charAt(i);
            if (c == '\'') {
                continue;
            }
            int next;
            if (c == ' ' || c == '-' || c == '_' || c == '\n') {
                if (gap) {
                    break;
                }
                gap = true;
                int over = next(node, GAP);
                next = over == 0 ? node : over;
                if (over == 0 && !canJoin(folded, i, end, node)) {
                    break;
                }
            } else {
                gap = false;
                next = next(node, c);
                if (next == 0) {
                    int over = next(node, GAP);
                    next = over == 0 ? 0 : next(over, c);
                }
                if (next == 0) {
                    break;
                }
            }
            node = next;
            List<T> here = values.get(node);
            if (here != null
                    && !gap
                    && (wordEnd(folded, i + 1, end) || (digitsMayFollow && digitFollows(folded, i + 1)))) {
                best = i + 1;
                found = here;
            }
        }
        return found == null ? null : new Match<>(best, found);
    }

    /** A gap that the phrase does not have is passed over only between a word and a number ("Qwen 2", "MATH-500"). */
    private boolean canJoin(String folded, int i, int end, int node) {
        return i + 1 < end
                && i > 0
                && Character.isDigit(folded.charAt(i + 1)) != Character.isDigit(folded.charAt(i - 1))
                && next(node, folded.charAt(i + 1)) != 0;
    }

    /** Whether a word may end before {@code i}: no letter goes on, nor a digit after a digit. */
    public static boolean wordEnd(String folded, int i, int end) {
        if (i >= end) {
            return true;
        }
        char before = folded.charAt(i - 1);
        char after = folded.charAt(i);
        if (!Folding.wordly(after) || !Folding.wordly(before)) {
            return !(after == '.'
                    && i + 1 < end
                    && Character.isDigit(before)
                    && Character.isDigit(folded.charAt(i + 1)));
        }
        return false;
    }

    private static boolean digitFollows(String folded, int i) {
        return Character.isDigit(folded.charAt(i)) && Character.isLetter(folded.charAt(i - 1));
    }

    /** Whether a word may start at {@code i}. */
    public static boolean wordStart(String folded, int i) {
        return i == 0 || !Folding.wordly(folded.charAt(i - 1)) || !Folding.wordly(folded.charAt(i));
    }

    private static String normal(String phrase) {
        StringBuilder normal = new StringBuilder(phrase.length());
        String folded = Folding.fold(phrase);
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            boolean gap = c == ' ' || c == '-' || c == '_';
            if (gap && !normal.isEmpty() && normal.charAt(normal.length() - 1) != GAP) {
                normal.append(GAP);
            } else if (!gap && c != '\'') {
                normal.append(c);
            }
        }
        return normal.toString();
    }

    private int next(int node, char c) {
        long key = (long) node << 16 | c | 1L << 62;
        int mask = edges.length - 1;
        for (int slot = slot(key, mask); edges[slot] != 0; slot = slot + 1 & mask) {
            if (edges[slot] == key) {
                return targets[slot];
            }
        }
        return 0;
    }

    private void put(int node, char c, int target) {
        if (++edgeCount * 2 > edges.length) {
            long[] oldEdges = edges;
            int[] oldTargets = targets;
            edges = new long[oldEdges.length * 2];
            targets = new int[edges.length];
            for (int i = 0; i < oldEdges.length; i++) {
                if (oldEdges[i] != 0) {
                    place(oldEdges[i], oldTargets[i]);
                }
            }
        }
        place((long) node << 16 | c | 1L << 62, target);
    }

    private void place(long key, int target) {
        int mask = edges.length - 1;
        int slot = slot(key, mask);
        while (edges[slot] != 0) {
            slot = slot + 1 & mask;
        }
        edges[slot] = key;
        targets[slot] = target;
    }

    private static int slot(long key, int mask) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & mask;
    }
}
