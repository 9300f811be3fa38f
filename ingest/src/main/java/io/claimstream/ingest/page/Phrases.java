package io.claimstream.ingest.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Tells what a run is for from its words, see {@code phrases.yaml}. */
final class Phrases {
    private static final Map<String, List<String>> LISTS = WordFile.lists("phrases.yaml");
    private static final Set<String> LABELS = Set.copyOf(LISTS.getOrDefault("labels", List.of()));
    private static final TreeSet<String> OPENINGS = new TreeSet<>(LISTS.getOrDefault("openings", List.of()));
    private static final TreeSet<String> SECTIONS = new TreeSet<>(LISTS.getOrDefault("sections", List.of()));
    private static final TreeSet<String> REPLIES = new TreeSet<>(LISTS.getOrDefault("replies", List.of()));
    private static final TreeSet<String> NOTICES = new TreeSet<>(LISTS.getOrDefault("notices", List.of()));
    private static final List<String> RIGHTS = LISTS.getOrDefault("rights", List.of());
    private static final List<String> CREDITS = LISTS.getOrDefault("credits", List.of());
    private static final List<String> NETWORKS = LISTS.getOrDefault("networks", List.of());

    private static final int LONGEST_LABEL = 50;
    private static final int LONGEST_OPENING = 30;
    private static final int LONGEST_FOLLOW = 200;
    private static final int LONGEST_ADDRESS = 100;
    private static final Pattern ADDRESS = Pattern.compile("\\w@\\w+[\\w.-]*\\.\\w");
    private static final int LONGEST_NOTICE = 600;
    private static final int LONGEST_CREDIT = 250;
    private static final int LONGEST_SECTION = 60;

    private Phrases() {}

    /** Whether the text says only what a button or a note of the page says. */
    static boolean isLabel(String text) {
        return text.length() <= LONGEST_LABEL && LABELS.contains(bare(text));
    }

    /** Whether the text begins like a pointer to something else. */
    static boolean isPointer(String text) {
        int from = !text.isEmpty() && "([（【「«".indexOf(text.charAt(0)) >= 0 ? 1 : 0;
        String start =
                text.substring(from, Math.min(text.length(), LONGEST_OPENING)).toLowerCase(Locale.ROOT);
        return beginsWithOne(OPENINGS, start) || isFollow(text);
    }

    /** Whether a heading opens a part of the page that is not the article's. */
    static boolean opensSection(String heading) {
        return heading.length() <= LONGEST_SECTION && beginsWithOne(SECTIONS, bare(heading));
    }

    /** Whether a heading opens what readers wrote: "12 comments" */
    static boolean opensReplies(String heading) {
        if (heading.length() > LONGEST_SECTION) {
            return false;
        }
        String words = bare(heading);
        int start = 0;
        while (start < words.length() && !Character.isLetter(words.charAt(start))) {
            start++;
        }
        return beginsWithOne(REPLIES, words.substring(start));
    }

    /** Whether the text is a note on rights, cookies or data. */
    static boolean isNotice(String text) {
        String start =
                text.substring(0, Math.min(text.length(), LONGEST_CREDIT)).toLowerCase(Locale.ROOT);
        return beginsWithOne(NOTICES, start)
                || (text.length() <= LONGEST_NOTICE && containsOne(RIGHTS, text.toLowerCase(Locale.ROOT)));
    }

    /** Whether the text says who took the picture beside it, or helped with the article. */
    static boolean isCredit(String text) {
        return text.length() <= LONGEST_CREDIT && containsOne(CREDITS, text.toLowerCase(Locale.ROOT));
    }

    private static boolean containsOne(List<String> entries, String text) {
        for (String entry : entries) {
            if (text.contains(entry)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFollow(String text) {
        if (text.length() > LONGEST_FOLLOW) {
            return false;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        return (text.length() <= LONGEST_ADDRESS && ADDRESS.matcher(text).find())
                || (lower.startsWith("follow ") && NETWORKS.stream().anyMatch(lower::contains));
    }

    /** An entry that a text begins with is the greatest that is not greater than it, or a beginning of that one. */
    private static boolean beginsWithOne(NavigableSet<String> entries, String text) {
        if (text.isEmpty()) {
            return false;
        }
        for (String entry = entries.floor(text); entry != null; entry = entries.lower(entry)) {
            if (text.startsWith(entry)) {
                return true;
            }
            if (entry.charAt(0) != text.charAt(0)) {
                return false;
            }
        }
        return false;
    }

    private static String bare(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end)
                .toLowerCase(Locale.ROOT)
                .replace('\n', ' ')
                .replace('’', '\'');
    }
}
