package io.claimstream.enrich.score;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimstream.enrich.mention.Roles;
import io.claimstream.enrich.text.Folding;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What the words of a label say of its row or column, from {@code tables.yaml}. */
final class TableWords {

    enum Meaning {
        MODEL,
        BENCHMARK,
        SCORE,
        OTHER,
        AVERAGE,
        OURS,
        /** Words of no list: a name, perhaps. */
        NONE
    }

    private static final Pattern NAME_PARTS = Pattern.compile("[ ,_:/-]+");
    /** Signs that part the words of a line. */
    private static final String PARTING = " :,()/";

    private final Map<String, Meaning> meanings = new HashMap<>();
    private final Set<String> noNames = new HashSet<>();
    private final Set<String> subsets = new HashSet<>();
    private final Set<String> measures = new HashSet<>();
    private final Set<String> parts = new HashSet<>();
    private final Set<String> metrics = new HashSet<>();

    TableWords() {
        JsonNode root = Words.of("tables.yaml");
        root.path("measures").forEach(word -> measures.add(Folding.fold(word.asText())));
        root.path("metrics").forEach(word -> metrics.add(Folding.fold(word.asText())));
        root.path("part_of").forEach(word -> parts.add(Folding.fold(word.asText())));
        root.path("no_names").forEach(word -> noNames.add(Folding.fold(word.asText())));
        root.path("subsets").forEach(word -> subsets.add(Folding.fold(word.asText())));
        Roles.modelColumns().forEach(word -> meanings.put(Folding.fold(word), Meaning.MODEL));
        for (Meaning meaning : Meaning.values()) {
            root.path(meaning.name().toLowerCase(Locale.ROOT))
                    .forEach(word -> meanings.put(Folding.fold(word.asText()), meaning));
        }
    }

    /** Whether a label says how something was measured and not on what: "NDCG@10", "Recall@5 (%)". */
    boolean metric(String label) {
        String words = Folding.fold(label);
        int end = 0;
        while (end < words.length() && " @(:".indexOf(words.charAt(end)) < 0) {
            end++;
        }
        return metrics.contains(words.substring(0, end));
    }

    /** Whether what stands between two numbers makes the second the whole of the first: "14 of 15". */
    boolean partOf(String between) {
        return parts.contains(between.strip());
    }

    /** Whether words behind a name belong to it: none of a setting, a measure, a column's meaning or a subset. */
    boolean names(String rest) {
        for (String word : NAME_PARTS.split(Folding.fold(rest), -1)) {
            if (subsets.contains(word)) {
                return false;
            }
        }
        return rest.indexOf('\u2192') < 0 && tellApart(rest);
    }

    /** Whether words behind a name make it another than the same name without them: a subset, but no setting or measure. */
    boolean tellApart(String rest) {
        for (String word : NAME_PARTS.split(Folding.fold(rest), -1)) {
            Meaning meaning = meanings.get(word);
            if (noNames.contains(word)
                    || (meaning != null && meaning != Meaning.BENCHMARK && meaning != Meaning.MODEL)) {
                return false;
            }
        }
        return rest.chars().noneMatch(c -> ",/=@:|+".indexOf(c) >= 0);
    }

    /** Whether any word of a line names what is no result: prices, speed, context. */
    boolean otherIn(String line) {
        String words = Folding.fold(line);
        for (int start = 0, end; start < words.length(); start = end + 1) {
            end = start;
            while (end < words.length() && PARTING.indexOf(words.charAt(end)) < 0) {
                end++;
            }
            if (end > start && other(words.substring(start, end))) {
                return true;
            }
        }
        return false;
    }

    private boolean other(String word) {
        String single = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return measures.contains(word) || measures.contains(single) || endsInMeasure(word);
    }

    /** Where words are not parted: "每题耗时". */
    private boolean endsInMeasure(String word) {
        int length = word.length();
        return length > 2 && Folding.uncased(word.charAt(length - 1)) && measures.contains(word.substring(length - 2));
    }

    /** "Chinese text accuracy": whether a label says of what it is a score. */
    boolean specific(String label) {
        return of(label) == Meaning.SCORE
                && !meanings.containsKey(Folding.fold(label).strip());
    }

    /** "Leaderboard score": a score with a name. */
    boolean namesList(String label) {
        String words = Folding.fold(label);
        return words.startsWith("leaderboard ") || words.startsWith("arena ") || words.startsWith("index ");
    }

    /** Of the whole label; else of what stands before a bracket or a comma; else of its last word. */
    Meaning of(String label) {
        String words = Folding.fold(label).strip();
        Meaning whole = meanings.get(words);
        if (whole != null) {
            return whole;
        }
        int bracket = words.indexOf('(');
        if (bracket > 0) {
            Meaning before = meanings.get(words.substring(0, bracket).strip());
            if (before != null) {
                return before;
            }
        }
        int space = words.indexOf(' ');
        Meaning first = space < 0 ? null : meanings.get(words.substring(0, space));
        Meaning last = space < 0 ? null : meanings.get(words.substring(words.lastIndexOf(' ') + 1));
        if (first == Meaning.OTHER || last == Meaning.OTHER) {
            return Meaning.OTHER;
        }
        return last == Meaning.SCORE || last == Meaning.MODEL || last == Meaning.AVERAGE ? last : Meaning.NONE;
    }
}
