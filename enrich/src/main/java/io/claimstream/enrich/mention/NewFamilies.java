package io.claimstream.enrich.mention;

import io.claimstream.enrich.catalog.Family;
import io.claimstream.enrich.catalog.Slug;
import io.claimstream.enrich.mention.Mention.Kind;
import io.claimstream.enrich.text.Dictionary;
import io.claimstream.enrich.text.Folding;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.Span;
import io.claimstream.enrich.text.WordSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Families that the catalog does not have and the text introduces: words with capitals before a size ("Tessera 1.5
 * 12B"), or before a version where the text says that they are a model ("Heron 2, a language model"), or one word built
 * like a name ("VibeThinker is a model"). The grammar of known names then reads their members.
 */
final class NewFamilies {
    private static final List<String> IS_A =
            Roles.list("is_a").stream().map(Folding::fold).toList();
    private static final Dictionary<Boolean> RESULTS_IN = Roles.dictionary("results_in");
    private static final Dictionary<Boolean> INTRODUCES = Roles.dictionary("introduces");
    private static final Dictionary<Boolean> MODEL_WORDS = Roles.dictionary("model_words");
    private static final WordSet NO_NAMES;
    /** The word "model" has to come within so many characters. */
    private static final int REACH = 100;

    private static final int MOST_WORDS = 3;

    static {
        List<String> noNames = new ArrayList<>(Roles.list("no_names"));
        noNames.addAll(Roles.list("elsewhere"));
        NO_NAMES = new WordSet(noNames);
    }

    private final Plain plain;
    private final Mentions known;
    private final boolean benchmarks;
    private final Map<String, Family> found = new LinkedHashMap<>();

    NewFamilies(Plain plain, Mentions known) {
        this.plain = plain;
        this.known = known;
        this.benchmarks = known.any(Kind.BENCHMARK);
    }

    Collection<Family> found() {
        return found.values();
    }

    /** Looks through a sentence or a cell. */
    void read(Span span) {
        int i = plain.nextCapital(span.start(), span.end());
        while (i < span.end()) {
            int end = plain.wordStart(i) ? offer(i, span) : i;
            i = plain.nextCapital(Math.max(i + 1, end), span.end());
        }
    }

    /** Takes the words at {@code start} for a family's name if they look and are used like one; returns where to go on. */
    private int offer(int start, Span span) {
        int limit = span.end();
        int end = start;
        for (int words = 0; words < MOST_WORDS; words++) {
            int from = words == 0 ? start : end + 1;
            int stop = word(from, limit);
            if (stop == from
                    || !Character.isUpperCase(plain.text().charAt(from))
                    || NO_NAMES.contains(plain, from, stop)
                    || INTRODUCES.longest(plain, from, limit) != null
                    || named(from)) {
                return stop;
            }
            end = stop;
            if (sized(end, limit)) {
                add(start, end, false);
                return end;
            }
            int version = version(end, limit);
            if (version > 0 && (used(start, version, span) || performs(version, span))) {
                add(start, end, false);
                return version;
            }
            if (inner(start, end) && words == 0 && used(start, end, span)) {
                add(start, end, true);
                return end;
            }
            if (plain.at(end) != ' ' && plain.at(end) != '-') {
                break;
            }
        }
        return end;
    }

    private void add(int start, int end, boolean single) {
        String name = plain.text().substring(start, end);
        if (name.length() > 2 && name.length() < 40) {
            found.putIfAbsent(
                    name,
                    new Family(Slug.of(name), name, "", List.of(), " ", single, false, true, 0, false, List.of()));
        }
    }

    private int word(int start, int limit) {
        int end = start;
        while (end < limit && end - start < 40 && Folding.wordly(plain.at(end))) {
            end++;
        }
        return end;
    }

    private boolean named(int start) {
        return known.any(start);
    }

    private int over(int i) {
        return plain.at(i) == ' ' || plain.at(i) == '-' ? i + 1 : i;
    }

    /** A size, perhaps behind a version: "7B", "1.5 12B". */
    private boolean sized(int end, int limit) {
        int size = over(end);
        int version = version(end, limit);
        return size > end && (size(size, limit) || (version > 0 && size(over(version), limit)));
    }

    private boolean size(int start, int limit) {
        int end = SizeNames.size(plain.text(), start);
        return end > start
                && end <= limit
                && plain.wordEnd(end, limit)
                && plain.at(start - 2) != '$'
                && !SizeNames.only(plain, end, limit);
    }

    /** Behind the version that follows a name, or −1: "2", "v1", "0.9". */
    private int version(int end, int limit) {
        int i = over(end);
        if (i < limit && (plain.at(i) == 'v') && i > end) {
            i++;
        }
        int digits = i;
        while (i < limit
                && i - digits < 5
                && (Character.isDigit(plain.at(i))
                        || (i > digits && plain.at(i) == '.' && Character.isDigit(plain.at(i + 1))))) {
            i++;
        }
        return i > digits && i - digits < 4 && plain.wordEnd(i, limit) && plain.at(i) != '%'
                ? i
                : -1;
    }

    /** Whether a capital or a number stands inside: not every word with a capital is a name. */
    private boolean inner(int start, int end) {
        for (int i = start + 1; i < end; i++) {
            char c = plain.text().charAt(i);
            if (Character.isUpperCase(c) || Character.isDigit(c)) {
                return end - start > 2;
            }
        }
        return false;
    }

    /** Whether the text says that this is a model, or gives it a result on a benchmark. */
    private boolean used(int start, int end, Span span) {
        return saidToBeModel(start, end, span.end()) || calledModel(start, end, span) || hasResult(end, span);
    }

    private boolean saidToBeModel(int start, int end, int limit) {
        boolean copula = capitals(start, end);
        boolean isA = IS_A.stream()
                .anyMatch(words ->
                        !(copula && words.startsWith(",")) && plain.folded().startsWith(words, end));
        int stop = Math.min(limit, end + REACH);
        for (int i = end; isA && i < stop; i++) {
            if (plain.at(i) == '.' && plain.at(i + 1) == ' ') {
                return false;
            }
            if (plain.wordStart(i) && MODEL_WORDS.longest(plain, i, stop) != null) {
                return true;
            }
        }
        return false;
    }

    /** A line of news starts with a place in capitals, which is no model. */
    private boolean capitals(int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Character.isUpperCase(plain.text().charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** "the language model NAME", "the NAME model" */
    private boolean calledModel(int start, int end, Span span) {
        int behind = over(end);
        if (behind < span.end() && behind > end && MODEL_WORDS.longest(plain, behind, span.end()) != null) {
            return true;
        }
        int before = start;
        while (before > span.start() && " \"'(\u300C".indexOf(plain.at(before - 1)) >= 0) {
            before--;
        }
        int word = before;
        while (word > span.start() && before - word < 14 && plain.at(word - 1) > ' ') {
            word--;
        }
        return word < before && MODEL_WORDS.longest(plain, word, before) != null;
    }

    /** "NAME 2 takes the lead with 84.6": a version, a verb and a result, where the article speaks of a benchmark. */
    private boolean performs(int end, Span span) {
        int verb = over(end);
        if (!benchmarks || verb >= span.end() || RESULTS_IN.longest(plain, verb, span.end()) == null) {
            return false;
        }
        for (int i = verb; i < Math.min(span.end() - 2, verb + 120); i++) {
            boolean point = plain.at(i + 1) == '.' || plain.at(i + 1) == ',' || plain.at(i + 1) == '%';
            if (Character.isDigit(plain.at(i)) && point && plain.at(i + 2) > ' ') {
                return true;
            }
        }
        return false;
    }

    /** "NAME achieved 88 % on MMLU": what has a result on a benchmark is a model. */
    private boolean hasResult(int end, Span span) {
        int verb = over(end);
        return verb < span.end()
                && RESULTS_IN.longest(plain, verb, span.end()) != null
                && !known.within(span, Kind.BENCHMARK).isEmpty();
    }
}
