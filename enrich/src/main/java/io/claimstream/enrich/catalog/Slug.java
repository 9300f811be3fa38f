package io.claimstream.enrich.catalog;

import io.claimstream.enrich.text.Folding;

/** A name as an id: "Humanity's Last Exam" is {@code humanitys-last-exam}, "GPT 5.4" is {@code gpt-5.4}. */
public final class Slug {
    private Slug() {}

    public static String of(String name) {
        StringBuilder slug = new StringBuilder(name.length());
        boolean gap = false;
        for (int i = 0; i < name.length(); i++) {
            char c = Folding.small(name.charAt(i));
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
}
