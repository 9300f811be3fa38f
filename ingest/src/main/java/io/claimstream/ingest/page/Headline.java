package io.claimstream.ingest.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The page's headline, to be told in its text. */
final class Headline {
    private static final Pattern SITE = Pattern.compile("\\s+[|–—»-]+\\s+|\\s*[|»_]\\s*");
    private static final int LONGEST = 400;

    private final Set<String> forms = new HashSet<>();

    /** @param titles the forms in which the page gives it, with or without the site's name */
    Headline(List<String> titles) {
        for (String title : titles) {
            String[] parts = SITE.split(title, 0);
            forms.add(words(title));
            forms.add(words(parts[0]));
            if (parts.length > 1) {
                forms.add(words(title.substring(0, title.lastIndexOf(parts[parts.length - 1]))));
                forms.add(words(parts[1]));
            }
        }
        forms.remove("");
    }

    /** Whether the text is the headline. */
    boolean is(String text) {
        return text.length() <= LONGEST && forms.contains(words(text));
    }

    /** Letters and digits alone, in lower case. */
    private static String words(String text) {
        var words = new StringBuilder();
        text.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(words::appendCodePoint);
        return words.toString();
    }
}
