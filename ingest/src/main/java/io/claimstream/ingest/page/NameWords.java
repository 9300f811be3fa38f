package io.claimstream.ingest.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tells the role of a box from the words of its class and id, see {@code names.yaml}. */
final class NameWords {
    private static final int LONGEST_NAME = 200;
    private static final int SHORTEST_BEGINNING = 3;

    private static final NameWords LOADED = load();

    private final Map<String, Role> words = new HashMap<>();
    private final Map<String, Role> beginnings = new HashMap<>();

    private NameWords() {}

    static NameWords loaded() {
        return LOADED;
    }

    private static NameWords load() {
        var names = new NameWords();
        Map<String, List<String>> lists = WordFile.lists("names.yaml");
        names.add(lists, "doubtful", Role.DOUBTFUL);
        names.add(lists, "content", Role.CONTENT);
        names.add(lists, "apart", Role.APART);
        names.add(lists, "alien", Role.ALIEN);
        return names;
    }

    private void add(Map<String, List<String>> lists, String list, Role role) {
        for (String entry : lists.getOrDefault(list, List.of())) {
            if (entry.endsWith("*")) {
                beginnings.put(entry.substring(0, entry.length() - 1), role);
            }
            words.put(entry.replace("*", ""), role);
        }
    }

    /** The weightiest role that any of these names, separated by spaces, has. */
    Role of(String names) {
        Role role = Role.NONE;
        int start = 0;
        while (start < names.length()) {
            int end = names.indexOf(' ', start);
            end = end < 0 ? names.length() : end;
            if (end > start && end - start <= LONGEST_NAME) {
                role = weightier(role, ofName(names.substring(start, end)));
            }
            start = end + 1;
        }
        return role;
    }

    private Role ofName(String name) {
        List<String> parts = split(name);
        Role role = Role.NONE;
        for (int i = 0; i < parts.size(); i++) {
            String word = parts.get(i);
            role = weightier(role, ofWord(word));
            for (int next = i + 1; next < Math.min(parts.size(), i + 3); next++) {
                word += parts.get(next);
                role = weightier(role, words.getOrDefault(word, Role.NONE));
            }
        }
        return role;
    }

    private Role ofWord(String word) {
        Role role = words.getOrDefault(word, Role.NONE);
        for (int length = SHORTEST_BEGINNING; length <= word.length(); length++) {
            role = weightier(role, beginnings.getOrDefault(word.substring(0, length), Role.NONE));
        }
        return role;
    }

    private static Role weightier(Role a, Role b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    /** {@code mw-articleBody2} → mw, article, body */
    static List<String> split(String name) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            boolean letter = i < name.length() && Character.isLetter(name.charAt(i));
            boolean hump = letter
                    && i > start
                    && Character.isUpperCase(name.charAt(i))
                    && Character.isLowerCase(name.charAt(i - 1));
            if (!letter || hump) {
                if (i > start) {
                    parts.add(name.substring(start, i).toLowerCase(Locale.ROOT));
                }
                start = hump ? i : i + 1;
            }
        }
        return parts;
    }
}
