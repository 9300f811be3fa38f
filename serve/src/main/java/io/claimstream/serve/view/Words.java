package io.claimstream.serve.view;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words as somebody types them who looks for a name.
 *
 * @param text folded
 * @param beginning whether each of them has to begin a word of the name; else each has to stand somewhere in it, or all
 *     of them where spaces do not count
 */
public record Words(String text, boolean beginning) {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}+]+");

    /** Those that begin words. */
    public static Words beginning(String typed) {
        return new Words(fold(typed), true);
    }

    /** Those that stand anywhere. */
    public static Words within(String typed) {
        return new Words(fold(typed), false);
    }

    /** Without case, accents and punctuation, one space between words. */
    static String fold(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        return BETWEEN.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** @param name folded */
    boolean match(String name) {
        return beginning
                ? all(" " + name, " ")
                : all(name, "") || name.replace(" ", "").contains(text.replace(" ", ""));
    }

    private boolean all(String name, String before) {
        for (String word : text.split(" ", -1)) {
            if (!name.contains(before + word)) {
                return false;
            }
        }
        return true;
    }
}
