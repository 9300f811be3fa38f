package io.claimstream.enrich.text;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Single words as they are compared, asked for without cutting them out of a text. */
public final class WordSet {
    private final @Nullable String[] table;

    /**
     * @param words in any case; those that are no single word are never met
     */
    public WordSet(Collection<String> words) {
        table = new String[Math.max(4, Integer.highestOneBit(words.size() + 1) * 4)];
        for (String word : words) {
            String folded = Folding.fold(word);
            int at = slot(folded.hashCode());
            while (table[at] != null && !folded.equals(table[at])) {
                at = (at + 1) & (table.length - 1);
            }
            table[at] = folded;
        }
    }

    /** Whether the words of {@code plain} from {@code from} to {@code to} are one of these. */
    public boolean contains(Plain plain, int from, int to) {
        char[] folded = plain.compared();
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + folded[i]; // as String has it
        }
        for (int at = slot(hash); table[at] != null; at = (at + 1) & (table.length - 1)) {
            if (same(table[at], folded, from, to)) {
                return true;
            }
        }
        return false;
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 15) & (table.length - 1);
    }

    private static boolean same(@Nullable String word, char[] folded, int from, int to) {
        if (word == null || word.length() != to - from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (word.charAt(i - from) != folded[i]) {
                return false;
            }
        }
        return true;
    }
}
