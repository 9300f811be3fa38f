package io.claimstream.ingest.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Who publishes a page, among the names that it states. */
final class Publisher {
    private static final int LONGEST = 60;
    private static final int SHORTEST_LIKENESS = 3;

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

    private static String cleaned(String name) {
        String first = name.split("\\s[|:–—]\\s|\\s-\\s", 2)[0].strip();
        boolean address = first.startsWith("http") || first.startsWith("@") || first.length() > LONGEST;
        return address ? "" : first;
    }

    private static int points(String name, String host) {
        String letters = letters(name);
        boolean alike = letters.length() >= SHORTEST_LIKENESS && (letters(host).contains(letters) || letters.contains(letters(site(host))) && !site(host).isEmpty());
        boolean forReaders = !name.equals(name.toLowerCase(Locale.ROOT)) || name.indexOf(' ') > 0;
        return (alike ? 2 : 0) + (forReaders ? 1 : 0);
    }

    /** The last part of a title, where it is like the address. */
    private static Optional<String> atTheEnd(String title, String host) {
        String[] parts = title.split("\\s[|–—-]\\s|\\s[|»]\\s*");
        String last = parts[parts.length - 1].strip();
        boolean alike = parts.length > 1 && points(last, host) >= 2;
        return alike ? Optional.of(last) : Optional.empty();
    }

    /** www.example.co.uk → example */
    private static String site(String host) {
        String longest = "";
        for (String label : host.split("\\.")) {
            longest = label.length() > longest.length() ? label : longest;
        }
        return longest;
    }

    /** Letters and digits alone, in lower case, without a leading the. */
    static String letters(String name) {
        var letters = new StringBuilder();
        name.toLowerCase(Locale.ROOT).codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        String all = letters.toString();
        return all.startsWith("the") && all.length() > 6 ? all.substring(3) : all;
    }
}
