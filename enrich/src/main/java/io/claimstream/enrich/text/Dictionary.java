package io.claimstream.enrich.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Many words and phrases, found by walking over folded characters in a tree. Apostrophes do not count, and a
 * space, a hyphen or nothing between two words of a phrase are the same ("SWE-bench", "SWE bench", "SWEBench"). First
 * entries are added, by one thread; then any may look up.
 */
public final class Dictionary<T> {
    private final TreeMap<String, List<T>> entries = new TreeMap<>();
    private final boolean digitsMayFollow;
    private volatile @Nullable Compiled<T> compiled;

    public Dictionary() {
        this(false);
    }

    /**
     * @param digitsMayFollow whether an entry may be found with a number hanging on to it ("Qwen" in "Qwen3")
     */
    public Dictionary(boolean digitsMayFollow) {
        this.digitsMayFollow = digitsMayFollow;
    }

    /** What was found: where it starts and ends, and what it stands for. */
    public record Match<T>(int start, int end, List<T> values) {
        public Span span() {
            return new Span(start, end);
        }
    }

    /** The entries as they are looked up; {@code values} are those of words, once each. */
    private record Compiled<T>(Openings openings, Trie words, List<List<T>> values) {
        static <T> Compiled<T> of(TreeMap<String, List<T>> entries, boolean digitsMayFollow) {
            Openings openings = new Openings(entries.keySet(), digitsMayFollow);
            Map<List<T>, Integer> values = new LinkedHashMap<>();
            int[] byWord = new int[entries.size()];
            int word = 0;
            for (List<T> value : entries.values()) {
                byWord[word++] = values.computeIfAbsent(value, none -> values.size());
            }
            Trie words = new Trie(entries.keySet().toArray(new String[0]), byWord, true);
            return new Compiled<>(openings, words, List.copyOf(values.keySet()));
        }
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    public void add(String phrase, T value) {
        String normal = normal(phrase);
        if (normal.isEmpty()) {
            throw new IllegalArgumentException("no word in \"" + phrase + "\"");
        }
        List<T> values = entries.computeIfAbsent(normal, word -> new ArrayList<>(1));
        if (!values.contains(value)) {
            values.add(value);
        }
        compiled = null;
    }

    private Compiled<T> compiled() {
        Compiled<T> ready = compiled;
        if (ready == null) {
            ready = Compiled.of(entries, digitsMayFollow);
            compiled = ready;
        }
        return ready;
    }

    /**
     * The first place from {@code from} on where an entry starts that ends no later than {@code end}, and the longest
     * such entry there.
     */
    public @Nullable Match<T> next(Plain plain, int from, int end) {
        return next(plain, from, end, end);
    }

    /** The same, for places before {@code before} only. */
    public @Nullable Match<T> next(Plain plain, int from, int before, int end) {
        if (entries.isEmpty()) {
            return null;
        }
        Compiled<T> ready = compiled();
        for (int i = plain.nextStart(from, before); i < before; i = plain.nextStart(i + 1, before)) {
            Match<T> match = at(ready, plain, i, end);
            if (match != null) {
                return match;
            }
        }
        return null;
    }

    /** The longest entry that starts at {@code start} and ends, at a word's end, no later than {@code end}. */
    public @Nullable Match<T> longest(Plain plain, int start, int end) {
        return start >= end || entries.isEmpty() ? null : at(compiled(), plain, start, end);
    }

    private @Nullable Match<T> at(Compiled<T> ready, Plain plain, int start, int end) {
        char[] folded = plain.compared();
        char first = folded[start];
        if (!ready.openings.may(first)) {
            return null;
        }
        int opening = plain.opening(start);
        boolean none = opening != Openings.NONE
                && !ready.openings.may(opening, first, plain.nextOpening(start))
                && !plain.cut(end); // or the last word opens otherwise than in the text
        return none ? null : walk(ready, folded, start, end);
    }

    private @Nullable Match<T> walk(Compiled<T> ready, char[] folded, int start, int end) {
        Trie words = ready.words;
        int node = Trie.ROOT;
        int best = -1;
        int found = -1;
        boolean gap = false;
        for (int i = start; i < end; i++) {
            char c = folded[i];
            boolean parts = gap(c);
            int next = words.next(node, parts ? Trie.GAP : c);
            if (next != Trie.ROOT) {
                node = next;
                gap = parts;
            } else if (node == Trie.ROOT) {
                return null;
            } else if (parts && !gap && canJoin(words, folded, i, end, node)) {
                gap = true;
            } else if (c != '\'') {
                break;
            }
            int word = gap || c == '\'' ? -1 : words.value(node);
            if (word >= 0 && (Plain.wordEnd(folded, i + 1, end) || (digitsMayFollow && digitFollows(folded, i + 1)))) {
                best = i + 1;
                found = word;
            }
        }
        return found < 0 ? null : new Match<>(start, best, ready.values.get(found));
    }

    static boolean gap(char c) {
        return c == ' ' || c == '-' || c == '_' || c == '\n';
    }

    /** A gap that the phrase does not have is passed over only between a word and a number ("Qwen 2", "MATH-500"). */
    private static boolean canJoin(Trie words, char[] folded, int i, int end, int node) {
        return i + 1 < end
                && i > 0
                && Character.isDigit(folded[i + 1]) != Character.isDigit(folded[i - 1])
                && words.next(node, folded[i + 1]) != Trie.ROOT;
    }

    private static boolean digitFollows(char[] folded, int i) {
        return i < folded.length && Character.isDigit(folded[i]) && Character.isLetter(folded[i - 1]);
    }

    private static String normal(String phrase) {
        StringBuilder normal = new StringBuilder(phrase.length());
        String folded = Folding.fold(phrase);
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            boolean gap = c == ' ' || c == '-' || c == '_';
            if (gap && !normal.isEmpty() && normal.charAt(normal.length() - 1) != Trie.GAP) {
                normal.append(Trie.GAP);
            } else if (!gap && c != '\'') {
                normal.append(c);
            }
        }
        return normal.toString();
    }
}
