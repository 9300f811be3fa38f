package io.claimstream.ingest.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who publishes a page, among the names that it states. */
final class Publisher {
    private static final int LONGEST = 60;
    private static final int SHORTEST_LIKENESS = 3;
    private static final int LONGEST_NOTICE = 200;
    private static final Pattern NOTICE = Pattern.compile(
            "(?i)(?:©|\\(c\\)|copyright)\\s*(?:©|\\(c\\))?\\s*(?:\\d{4}\\s*(?:[-–]\\s*\\d{4})?)?[\\s,]*(?:by\\s+)?(\\D[^,|©]{1,50}?)(?=[,|]|\\.(?:\\s|$)|\\s+(?:all|alle|tous|todos|tutti|无|未经|無断|무단|\\d{4})|\\s*$)");
    private static final Pattern BEHIND = Pattern.compile("\\s*[-|–—_»:·]\\s*(?:.*\\s[-|–—_»·]\\s)?([^|»]+)");
    private static final Pattern DOMAIN = Pattern.compile("(?i)[\\p{L}\\d]\\.[a-z]{2,4}$");

    private Publisher() {}

    /**
     * The name that is most like the site's address and written for readers; of several, the first.
     *
     * @param host of the page, empty where it is not known
     * @param title of the document, at whose end many name themselves
     */
    static Optional<String> best(List<String> stated, String host, String title) {
        String best = null;
        int most = -1;
        for (String name : stated) {
            String cleaned = cleaned(name);
            int points = points(cleaned, host);
            if (!cleaned.isEmpty() && points > most) {
                best = cleaned;
                most = points;
            }
        }
        return Optional.ofNullable(best).or(() -> atTheEnd(title, host));
    }

    /** The name in a note on rights, "© 2019 Name, all rights reserved". */
    static Optional<String> ofNotice(List<Box> boxes) {
        for (int i = boxes.size() - 1; i >= 0; i--) {
            Matcher notice = NOTICE.matcher(boxes.get(i).text);
            if (boxes.get(i).length <= LONGEST_NOTICE && notice.find()) {
                String name = cleaned(notice.group(1).strip());
                if (!name.isEmpty() && Character.isLetterOrDigit(name.codePointAt(0))) {
                    return Optional.of(name);
                }
            }
        }
        return Optional.empty();
    }

    /** What stands behind the headline in the document's title. */
    static Optional<String> behind(List<String> headlines, String title) {
        for (String headline : headlines) {
            if (title.length() > headline.length() && !headline.isBlank() && title.startsWith(headline)) {
                Matcher rest = BEHIND.matcher(title.substring(headline.length()));
                if (rest.matches() && rest.group(1).length() <= LONGEST) {
                    return Optional.of(rest.group(1).strip());
                }
            }
        }
        return Optional.empty();
    }

    private static String cleaned(String name) {
        String first = name.split("\\s[|:–—]\\s|\\s-\\s", 2)[0].strip();
        boolean address = first.startsWith("http") || first.startsWith("@") || first.length() > LONGEST;
        return address ? "" : first;
    }

    private static int points(String name, String host) {
        boolean plain = !DOMAIN.matcher(name).find();
        boolean capital = !name.equals(name.toLowerCase(Locale.ROOT));
        return (isAlike(name, host) ? 4 : 0) + (capital ? 1 : 0) + (name.indexOf(' ') > 0 ? 1 : 0) + (plain ? 1 : 0);
    }

    /** Whether the address is the name, a part or the beginnings of its words. */
    private static boolean isAlike(String name, String host) {
        String letters = letters(name);
        String site = letters(site(host));
        return letters.length() >= SHORTEST_LIKENESS
                && (letters(host).contains(letters)
                        || (site.length() >= SHORTEST_LIKENESS && letters.contains(site))
                        || (initials(name).length() >= SHORTEST_LIKENESS && site.startsWith(initials(name))));
    }

    private static String initials(String name) {
        var initials = new StringBuilder();
        for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", 0)) {
            initials.append(word.isEmpty() || word.equals("the") ? "" : word.substring(0, 1));
        }
        return initials.toString();
    }

    /** The last part of a title, where it is like the address. */
    private static Optional<String> atTheEnd(String title, String host) {
        String[] parts = title.split("\\s[|–—-]\\s|\\s[|»]\\s*", 0);
        String last = parts[parts.length - 1].strip();
        return parts.length > 1 && isAlike(last, host) ? Optional.of(last) : Optional.empty();
    }

    /** www.example.co.uk → example */
    private static String site(String host) {
        String longest = "";
        for (String label : host.split("\\.", 0)) {
            longest = label.length() > longest.length() ? label : longest;
        }
        return longest;
    }

    /** Letters and digits alone, in lower case, without a leading the. */
    static String letters(String name) {
        var letters = new StringBuilder();
        name.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        String all = letters.toString();
        return all.startsWith("the") && all.length() > 6 ? all.substring(3) : all;
    }
}
