package io.claimstream.ingest.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the names of authors out of what a page says there. */
final class Byline {
    private static final Map<String, List<String>> WORDS = WordFile.lists("bylines.yaml");
    private static final Set<String> NOBODY = Set.copyOf(WORDS.getOrDefault("nobody", List.of()));

    private static final int LONGEST = 200;
    private static final int LONGEST_NAME = 60;
    private static final int MOST_WORDS = 6;

    private static final Pattern OPENING = Pattern.compile(
            "^(?:" + alternatives("openings") + ")(?:\\s*[:：/／]\\s*|\\s+)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** The beginning of a byline, or within a line a word for it and a colon. */
    private static final Pattern INNER_OPENING = Pattern.compile(
            "^(?:by|von|par|por|di)\\s+(?=\\p{Lu})|(?:^|\\s)(?:" + alternatives("openings") + ")\\s*[:：]\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** A name and what its bearer is. */
    private static final Pattern CLOSING =
            Pattern.compile("(?:^|\\s)(\\p{L}{2,8})\\s?(?:" + alternatives("closings") + ")(?:\\s|$)");

    private static final Pattern BETWEEN = Pattern.compile(
            "\\s*[,;|/、，；·•]\\s*|\\s+&\\s+|\\s+(?:" + alternatives("between") + ")\\s+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** An address, a link, a handle, a date, and all behind it. */
    private static final Pattern NO_NAME = Pattern.compile(
            "(?i)https?:|www\\.|\\S+@\\S+|(?<!\\S)@\\S+|\\d|\\(|\\[|—|–| - | updated| published| posted|\\bon\\b|…");

    private static final Pattern DEGREE = Pattern.compile("\\p{Lu}[\\p{Lu}.]{1,5}|Ph\\.?D\\.?|Jr\\.?|M\\.?D\\.?");

    private Byline() {}

    /**
     * The names in these texts, in order and each once.
     *
     * @param publisher which is no author
     */
    static List<String> names(Collection<String> texts, String publisher) {
        Set<String> names = new LinkedHashSet<>();
        for (String text : texts) {
            if (text.length() <= LONGEST) {
                names(text, publisher, names);
            }
        }
        return new ArrayList<>(names);
    }

    /** The names in texts that say that they are bylines: "By Jane Doe", "김하늘 기자". */
    static List<String> stated(Collection<String> texts, String publisher) {
        return names(
                texts.stream()
                        .map(Byline::marked)
                        .filter(text -> !text.isEmpty())
                        .limit(1)
                        .toList(),
                publisher);
    }

    private static String marked(String text) {
        Matcher closed = CLOSING.matcher(text);
        if (closed.find()) {
            return closed.group(1);
        }
        Matcher opened = INNER_OPENING.matcher(text);
        return opened.find() ? text.substring(opened.end()) : "";
    }

    private static void names(String text, String publisher, Set<String> names) {
        String rest = text.strip().replaceFirst("^[|•·\\-–—\\s]+", "");
        for (int i = 0; i < 2; i++) {
            rest = OPENING.matcher(rest).replaceFirst("").strip();
        }
        var noName = NO_NAME.matcher(rest);
        if (noName.find()) {
            rest = withoutMonth(rest.substring(0, noName.start()).strip());
        }
        for (String part : BETWEEN.split(rest, 0)) {
            String name = OPENING.matcher(part.strip()).replaceFirst("").strip().replaceAll("\\s+", " ");
            name = name.replaceAll("^[\\p{P}\\s]+|[\\p{P}&&[^.)]]+$", "").strip();
            if (isName(name, names.isEmpty()) && !(isOf(publisher, name) && !names.isEmpty())) {
                names.add(inCase(name));
            }
        }
    }

    /** What a date began with. */
    private static String withoutMonth(String text) {
        int last = text.lastIndexOf(' ');
        return last > 0 && PageDate.month(text.substring(last + 1)) > 0 ? text.substring(0, last) : text;
    }

    private static boolean isName(String name, boolean first) {
        return name.length() > 1
                && name.length() <= LONGEST_NAME
                && name.split(" ").length <= MOST_WORDS
                && Character.isLetter(name.codePointAt(0))
                && ((first && name.indexOf(' ') < 0) || !Character.isLowerCase(name.codePointAt(0)))
                && (first || !DEGREE.matcher(name).matches())
                && !NOBODY.contains(name.toLowerCase(Locale.ROOT));
    }

    /** Whether it is the publisher or a desk of it. */
    static boolean isOf(String publisher, String name) {
        String desk = name.toLowerCase(Locale.ROOT);
        String house = publisher.toLowerCase(Locale.ROOT);
        return !house.isEmpty() && (desk.contains(house) || house.startsWith(desk + " "));
    }

    /** JANE DOE → Jane Doe */
    private static String inCase(String name) {
        if (name.indexOf(' ') < 0
                || !name.equals(name.toUpperCase(Locale.ROOT))
                || name.equals(name.toLowerCase(Locale.ROOT))) {
            return name;
        }
        var out = new StringBuilder(name.toLowerCase(Locale.ROOT));
        for (int i = 0; i < out.length(); i++) {
            if (i == 0 || (!Character.isLetter(out.charAt(i - 1)) && out.charAt(i - 1) != '’')) {
                out.setCharAt(i, Character.toUpperCase(out.charAt(i)));
            }
        }
        return out.toString();
    }

    private static String alternatives(String list) {
        return WORDS.getOrDefault(list, List.of()).stream()
                .sorted((a, b) -> b.length() - a.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }
}
