package io.claimstream.enrich.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which of the names of an article are words of the language: "Since" in "Since 3 May", which it writes small elsewhere. */
final class LanguageWords {
    private static final String ENDS = " ,.;:!?\n";

    private LanguageWords() {}

    /** Those of {@code names} that the texts have more often in small letters than as they are. Looks at each text once. */
    static Set<String> among(Set<String> names, List<String> texts) {
        if (names.isEmpty()) {
            return Set.of();
        }
        Map<String, String> bySmall = new HashMap<>();
        names.stream().filter(name -> name.indexOf(' ') < 0).forEach(name -> bySmall.put(small(name), name));
        Map<String, Integer> surplus = new HashMap<>();
        for (String text : bySmall.isEmpty() ? List.<String>of() : texts) {
            count(text, bySmall, surplus);
        }
        Set<String> words = new HashSet<>();
        surplus.forEach((name, times) -> {
            if (times > 0) {
                words.add(name);
            }
        });
        return words;
    }

    /** Only words that start as one of the names does are cut out. */
    private static void count(String text, Map<String, String> bySmall, Map<String, Integer> surplus) {
        StringBuilder firsts = new StringBuilder();
        bySmall.keySet().stream().map(name -> name.charAt(0)).distinct().forEach(firsts::append);
        String first = firsts.toString();
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && ENDS.indexOf(text.charAt(end)) < 0) {
                end++;
            }
            boolean whole = end > start && (start == 0 || text.charAt(start - 1) == ' ');
            if (whole && first.indexOf(Character.toLowerCase(text.charAt(start))) >= 0) {
                String word = text.substring(start, end);
                String name = bySmall.get(small(word));
                if (name != null && !small(name).equals(name)) {
                    surplus.merge(name, word.equals(small(word)) ? 1 : -1, Integer::sum);
                }
            }
            start = end + 1;
        }
    }

    private static String small(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
