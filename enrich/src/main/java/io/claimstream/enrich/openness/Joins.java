package io.claimstream.enrich.openness;

import java.util.Set;

/** What stands between the items of a list of names. */
final class Joins {
    private static final Set<String> WORDS = Set.of(
            "and", "or", "und", "oder", "et", "ou", "y", "e", "o", "&", "和", "与", "及", "以及", "や", "と", "와", "과", "및",
            "plus", "/", "、", ",");

    private Joins() {}

    static boolean is(String between) {
        StringBuilder word = new StringBuilder();
        boolean join = false;
        for (int i = 0; i <= between.length(); i++) {
            char c = i < between.length() ? between.charAt(i) : ' ';
            if (c == ' ' || c == ',' || c == '/' || c == '"' || c == '(' || c == ')') {
                join |= c == ',' || c == '/';
                if (!word.isEmpty()) {
                    if (!WORDS.contains(word.toString())) {
                        return false;
                    }
                    join = true;
                    word.setLength(0);
                }
            } else {
                word.append(c);
            }
        }
        return join;
    }
}
