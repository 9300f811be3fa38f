package io.claimstream.enrich.catalog;

import io.claimstream.enrich.text.Folding;

/** A name as an id: "Humanity's Last Exam" is {@code humanitys-last-exam}, "GPT 5.4" is {@code gpt-5.4}. */
public final class Slug {
    private Slug() {}

    public static String of(String name) {
        StringBuilder slug = new StringBuilder(name.length());
        boolean gap = false;
        for (int i = 0; i < name.length(); i++) {
            char c = digit(Folding.small(name.charAt(i)));
            boolean point = c == '.' && i > 0 && i + 1 < name.length() && Character.isLetterOrDigit(name.charAt(i + 1));
            if (Character.isLetterOrDigit(c) || point) {
                if (gap && !slug.isEmpty()) {
                    slug.append('-');
                }
                slug.append(c);
                gap = false;
            } else if (c == '+') {
                slug.append("-plus");
                gap = false;
            } else if (c != '\'') {
                gap = true;
            }
        }
        return slug.toString();
    }

    /** "τ²-Bench" and "τ³-Bench" are two. */
    private static char digit(char c) {
        return c == '\u00B9' ? '1' : c == '\u00B2' ? '2' : c == '\u00B3' ? '3' : c;
    }
}
