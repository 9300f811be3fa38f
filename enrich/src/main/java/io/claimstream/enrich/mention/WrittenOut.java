package io.claimstream.enrich.mention;

import io.claimstream.enrich.text.Folding;
import java.util.Map;

/** The letters and digits of a name, with signs written out. */
final class WrittenOut {
    /** Signs of a name that others write out. */
    private static final Map<Character, String> SPELLED = Map.of('+', "plus", 'τ', "tau", '²', "2", '³', "3");

    private WrittenOut() {}

    static String letters(String name) {
        StringBuilder letters = new StringBuilder();
        for (char c : Folding.fold(name).toCharArray()) {
            if (SPELLED.containsKey(c)) {
                letters.append(SPELLED.get(c));
            } else if (Character.isLetterOrDigit(c)) {
                letters.append(c);
            }
        }
        return letters.toString();
    }
}
