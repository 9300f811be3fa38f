package io.claimstream.ingest.page;

import java.util.List;
import java.util.Locale;


/** The page's headline, to be told in its text. */
final class Headline {
    private static final int SHORTEST = 8;

    private final List<String> titles;

    private Headline(List<String> titles) {
        this.titles = titles;
    }

    /** @param titles the forms in which the page gives it */
    static Headline of(List<String> titles) {
        return new Headline(titles.stream().map(Headline::words).toList());
    }

    /** Whether the text is the headline, or one of the page's titles is that text with the site's name. */
    boolean is(String text) {
        return titles.stream().anyMatch(title -> is(title, text));
    }

    private static boolean is(String words, String text) {
        if (words.isEmpty() || text.length() > 2 * words.length() + SHORTEST) {
            return false;
        }
        String said = words(text);
        return said.equals(words) || said.length() >= SHORTEST && words.startsWith(said + " ");
    }

    /** Letters and digits alone, in lower case. */
    private static String words(String text) {
        var words = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c)) {
                words.appendCodePoint(Character.toLowerCase(c));
            } else if (words.length() > 0 && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        });
        return words.toString().strip().toLowerCase(Locale.ROOT);
    }
}
