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

    private final Edges edges = new Edges();
    private final Openings openings = new Openings();
    private final List<@Nullable List<T>> values = new ArrayList<>();
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

    /** What was found: where it starts and ends, and what it stands for. */
    public record Match<T>(int start, int end, List<T> values) {
        public Span span() {
            return new Span(start, end);
        }
    }

    public boolean isEmpty() {
        return values.size() == 1;
    }

    public void add(String phrase, T value) {
        String normal = normal(phrase);
        if (normal.isEmpty()) {
            throw new IllegalArgumentException("no word in \"" + phrase + "\"");
        }
        openings.add(normal);
        int node = 0;
        for (int i = 0; i < normal.length(); i++) {
            int next = edges.next(node, normal.charAt(i));
            if (next == 0) {
                next = values.size();
                values.add(null);
                edges.put(node, normal.charAt(i), next);
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

    /**
     * The first place from {@code from} on where an entry starts that ends no later than {@code end}, and the longest
     * such entry there.
     */
    public @Nullable Match<T> next(Plain plain, int from, int end) {
        String folded = plain.folded();
        for (int i = plain.nextStart(from, end); i < end; i = plain.nextStart(i + 1, end)) {
            if (openings.may(folded, i)) {
                Match<T> match = walk(folded, i, end);
                if (match != null) {
                    return match;
                }
            }
        }
        return null;
    }

    /** The longest entry that starts at {@code start} and ends, at a word's end, no later than {@code end}. */
    public @Nullable Match<T> longest(String folded, int start, int end) {
        return openings.may(folded, start) ? walk(folded, start, end) : null;
    }

    private @Nullable Match<T> walk(String folded, int start, int end) {
        if (edges.next(0, folded.charAt(start)) == 0) {
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
            if (gap(c)) {
                if (gap) {
                    break;
                }
                gap = true;
                int over = edges.next(node, GAP);
                next = over == 0 ? node : over;
                if (over == 0 && !canJoin(folded, i, end, node)) {
                    break;
                }
            } else {
                gap = false;
                next = edges.next(node, c);
                if (next == 0) {
                    int over = edges.next(node, GAP);
                    next = over == 0 ? 0 : edges.next(over, c);
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
        return found == null ? null : new Match<>(start, best, found);
    }

    static boolean gap(char c) {
        return c == ' ' || c == '-' || c == '_' || c == '\n';
    }

    /** A gap that the phrase does not have is passed over only between a word and a number ("Qwen 2", "MATH-500"). */
    private boolean canJoin(String folded, int i, int end, int node) {
        return i + 1 < end
                && i > 0
                && Character.isDigit(folded.charAt(i + 1)) != Character.isDigit(folded.charAt(i - 1))
                && edges.next(node, folded.charAt(i + 1)) != 0;
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
}
