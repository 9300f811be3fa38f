package io.claimstream.enrich.mention;

import io.claimstream.enrich.mention.Mention.Kind;
import io.claimstream.enrich.text.Dictionary;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds a benchmark that no catalog has wherever it is named again: what shows once that a word is a benchmark's name holds
 * for the whole article, and for the abbreviation that it gives in brackets ("Remote Labor Index (RLI)").
 */
final class BenchmarkRepeats {
    private static final List<String> ARTICLES = new WordLists("tests.yaml").list("short_articles");
    private static final int LONGEST_ABBREVIATION = 8;

    private final Plain plain;
    private final Dictionary<Mention> names = new Dictionary<>();
    private final Dictionary<Mention> lastWords = new Dictionary<>();
    private final Map<String, Mention> abbreviated = new HashMap<>();

    BenchmarkRepeats(Plain plain, List<Mention> found) {
        this.plain = plain;
        Set<String> seen = new HashSet<>();
        for (Mention mention : found) {
            boolean unlisted = mention.kind() == Kind.BENCHMARK
                    && !mention.known()
                    && mention.id().equals(mention.familyId());
            if (unlisted && plain.capital(mention.start())) {
                if (seen.add(mention.name())) {
                    names.add(mention.name(), mention);
                }
                int last = mention.name().lastIndexOf(' ') + 1;
                if (last > 0
                        && Character.isUpperCase(mention.name().charAt(last))
                        && seen.add(mention.name().substring(last))) {
                    lastWords.add(mention.name().substring(last), mention);
                }
                String abbreviation = abbreviation(mention.end());
                if (!abbreviation.isEmpty() && abbreviated.get(abbreviation) == null) {
                    names.add(abbreviation, mention);
                    abbreviated.putIfAbsent(abbreviation, mention);
                }
            }
        }
        found.replaceAll(mention -> {
            Mention whole = mention.known() ? null : abbreviated.get(mention.name());
            return whole == null ? mention : named(mention.start(), mention.end(), whole);
        });
    }

    private static Mention named(int start, int end, Mention as) {
        return new Mention(start, end, Kind.BENCHMARK, as.id(), as.name(), null, false, false, as.familyId());
    }

    boolean none() {
        return names.isEmpty();
    }

    /** Capitals and digits in brackets right behind a name; empty where there are none. */
    private String abbreviation(int end) {
        int start = plain.at(end) == ' ' ? end + 2 : end + 1;
        if (plain.at(start - 1) != '(') {
            return "";
        }
        int i = start;
        while (i < plain.length()
                && i - start <= LONGEST_ABBREVIATION
                && (plain.capital(i) || Character.isDigit(plain.at(i)))) {
            i++;
        }
        boolean closed = i - start > 1 && i - start <= LONGEST_ABBREVIATION && plain.at(i) == ')';
        return closed && plain.capital(start) ? plain.text().substring(start, i) : "";
    }

    /** A capital inside, more than one word, or the very same word: "Paraplan" is not "ParaPlan". */
    private boolean printed(int start, int end, String name) {
        return plain.nextCapital(start + 1, end) < end
                || plain.text().substring(start, end).indexOf(' ') > 0
                || name.contentEquals(plain.text().subSequence(start, end));
    }

    /** "the Matrix", once the Local Providers Matrix is named. */
    private boolean article(int i) {
        return ARTICLES.stream()
                .map(article -> article + " ")
                .anyMatch(article -> plain.folded().startsWith(article, i - article.length())
                        && plain.wordStart(i - article.length()));
    }

    /** Adds to {@code found} what {@code known} does not have within {@code span}. */
    void read(Span span, Mentions known, List<Mention> found) {
        for (int i = plain.nextCapital(span.start(), span.end());
                i < span.end();
                i = plain.nextCapital(i + 1, span.end())) {
            var match = plain.wordStart(i) ? names.longest(plain, i, span.end()) : null;
            boolean printed = match != null
                    && printed(i, match.end(), match.values().get(0).name());
            if (!printed && plain.wordStart(i) && !lastWords.isEmpty()) {
                match = lastWords.longest(plain, i, span.end());
                printed = match != null && article(i);
            }
            if (match != null && printed && known.at(i, Kind.MODEL) == null && known.at(i, Kind.BENCHMARK) == null) {
                found.add(named(i, match.end(), match.values().get(0)));
                i = match.end() - 1;
            }
        }
    }
}
