package io.claimstream.enrich.text;

import java.util.Collection;

/** A few strings, signs and spaces included, asked for at a place of a text without trying each of them. */
public final class Literals {
    private final Trie strings;

    /**
     * @param strings in any case
     */
    public Literals(Collection<String> strings) {
        String[] folded =
                strings.stream().map(Folding::fold).sorted().distinct().toArray(String[]::new);
        this.strings = new Trie(folded, new int[folded.length], false);
    }

    /** Whether one of them stands at {@code start}, as compared. */
    public boolean at(Plain plain, int start) {
        int node = Trie.ROOT;
        for (int i = start; i < plain.length(); i++) {
            node = strings.next(node, plain.at(i));
            if (node == Trie.ROOT) {
                return false;
            }
            if (strings.value(node) >= 0) {
                return true;
            }
        }
        return false;
    }
}
