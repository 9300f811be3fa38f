package io.claimstream.enrich.mention;

import io.claimstream.enrich.catalog.Catalog;
import io.claimstream.enrich.catalog.Family;
import io.claimstream.enrich.text.Dictionary;
import io.claimstream.enrich.text.Folding;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.WordSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What may follow a family's name and belongs to the name of a member: version ("5.4", "V3.2", "4o"), size ("70B",
 * "8x22B", "A3B"), variant ("Pro", "Maverick"), snapshot ("0528").
 */
final class ModelGrammar {
    /** Suffixes that name a member by themselves; the others are words of the language ("the Chat model"). */
    private static final Set<String> VARIANTS = Set.copyOf(Roles.list("variants"));

    private static final Set<String> TRIALS = Set.copyOf(Roles.list("trial_versions"));

    /** "카나나-하이브리드": words of the language that a hyphen makes part of a name. */
    private static final WordSet HYPHENED = new WordSet(Roles.list("hyphened_spellings"));

    private final Dictionary<String> suffixes = new Dictionary<>(true);
    private final Map<String, Dictionary<String>> variants = new HashMap<>();
    private final Map<String, List<String>> ownWords = new HashMap<>();
    private final Map<String, Family> byName = new HashMap<>();
    private final Set<String> all = new HashSet<>();
    private final Set<String> small = new HashSet<>();
    private final Set<String> typed = new HashSet<>();
    private final JoinedParts joined;

    ModelGrammar(Catalog catalog) {
        catalog.smallSuffixes().forEach(word -> small.add(Folding.fold(word)));
        catalog.typedSuffixes().forEach(word -> typed.add(Folding.fold(word)));
        joined = new JoinedParts(suffixes, catalog.compounds());
        all.addAll(catalog.suffixes());
        catalog.suffixes().forEach(suffix -> suffixes.add(suffix, suffix));
        Map<String, String> spellings = Roles.map("spellings");
        spellings.forEach((spelling, word) -> {
            if (catalog.suffixes().contains(word)) {
                suffixes.add(spelling, word);
            }
        });
        for (Family family : catalog.families()) {
            byName.put(family.name().toLowerCase(Locale.ROOT), family);
            Dictionary<String> own = new Dictionary<>();
            family.variants().forEach(variant -> own.add(variant, variant));
            spellings.forEach((spelling, word) -> {
                if (family.variants().contains(word)) {
                    own.add(spelling, word);
                }
            });
            variants.put(family.id(), own);
            ownWords.put(family.id(), family.variants());
        }
    }

    /** Reads on behind a family's name; returns where the member's name ends. */
    int read(Plain plain, int from, int limit, ModelName name) {
        int end = from;
        while (end < limit) {
            int start = gap(plain, end, limit, name);
            if (start < 0) {
                break;
            }
            int next = Numbering.size(plain, start, limit, name);
            if (next < 0
                    && name.version() == null
                    && !(name.sized() && plain.at(end) == ' ' && Character.isDigit(plain.at(start)))) {
                next = Numbering.version(plain, start, end, limit, name);
            }
            if (next < 0) {
                next = word(plain, start, limit, name);
            }
            if (next < 0) {
                next = Numbering.snapshot(plain, start, end, limit, name);
            }
            if (next < 0) {
                next = Numbering.revision(plain, start, limit, name);
            }
            if (next < 0) {
                next = joined.read(plain, start, limit, name);
            }
            if (next < 0) {
                break;
            }
            end = next;
        }
        if (!(name.bare() && !name.family().single())
                && plain.at(end) == '+'
                && !Character.isLetterOrDigit(plain.at(end + 1))) {
            name.add("+");
            end++;
        }
        return end;
    }

    /** Reads what stands in brackets behind a family's name, "Whisper (large-v3)"; returns behind them, or {@code end}. */
    int bracketed(Plain plain, int end, int limit, ModelName name) {
        int open = plain.at(end) == ' ' ? end + 1 : end;
        if (plain.at(open) != '(' || open + 1 >= limit) {
            return end;
        }
        ModelName inside = new ModelName(name.family());
        int close = read(plain, open + 1, limit, inside);
        boolean member = plain.at(close) == ')' && close < limit && inside.lettered();
        if (!member) {
            return end;
        }
        read(plain, open + 1, limit, name);
        return close + 1;
    }

    /** The suffix of a name that starts at {@code start}, if it is printed as one. */
    Dictionary.@Nullable Match<String> suffix(Plain plain, int start, int limit) {
        var match = suffixes.longest(plain, start, limit);
        boolean name = match != null
                && VARIANTS.contains(match.values().get(0))
                && !Character.isLowerCase(plain.text().charAt(start));
        return name ? match : null;
    }

    /** Words that name a member of a family and of no other. */
    List<String> variants(String family) {
        return ownWords.getOrDefault(family, List.of());
    }

    /** Adds the word that fills a stretch to a name, if it may tell a member of its family. */
    boolean member(Plain plain, int start, int end, ModelName name) {
        return !name.names(plain.folded().substring(start, end)) && word(plain, start, end, name) == end;
    }

    /** Behind any suffix of the catalog that is printed with a capital at {@code start}; −1 when there is none. */
    int suffixed(Plain plain, int start, int limit) {
        var match = plain.capital(start) ? suffixes.longest(plain, start, limit) : null;
        return match == null || !plain.wordEnd(match.end(), limit) ? -1 : match.end();
    }

    /** A member's name without what makes it a variant. */
    String withoutSuffixes(String name) {
        String base = name;
        for (int space = base.lastIndexOf(' ');
                space > 0 && all.contains(base.substring(space + 1));
                space = base.lastIndexOf(' ')) {
            base = base.substring(0, space);
        }
        return base;
    }

    /** Over one separator, or none; −1 where a name cannot go on. */
    private int gap(Plain plain, int end, int limit, ModelName name) {
        char c = plain.at(end);
        boolean owner = c == '\'' && plain.at(end + 1) == 's' && plain.at(end + 2) == ' ' && name.version() == null;
        if (owner && own(plain, end + 3, limit)) {
            return end + 3; // DeepSeek's R1
        }
        if (c == ' ' || c == '-' || c == '_' || c == '.' || c == '\u30FB' || c == '\u00B7') {
            return end + 1 < limit && Character.isLetterOrDigit(plain.at(end + 1)) ? end + 1 : -1;
        }
        if (c == ':' && end + 1 < limit && (Numbering.sized(plain, end + 1, limit) || tag(plain, end + 1, limit))) {
            return end + 1; // gemma4:31b, llama4:scout
        }
        return Character.isLetterOrDigit(c) ? end : -1;
    }

    private boolean tag(Plain plain, int start, int limit) {
        return small.stream()
                .anyMatch(
                        word -> plain.folded().startsWith(word, start) && plain.wordEnd(start + word.length(), limit));
    }

    /** "R1", "Math-V2": a letter or a word with a capital, and a version. */
    private boolean own(Plain plain, int i, int limit) {
        if (i >= limit || !plain.capital(i)) {
            return false;
        }
        if (Character.isDigit(plain.at(i + 1))) {
            return true;
        }
        int word = suffixed(plain, i, limit);
        int version = plain.at(word + 1) == 'v' ? word + 2 : word + 1;
        return word > i
                && (plain.at(word) == '-' || plain.at(word) == ' ')
                && Character.isDigit(plain.at(version))
                && !Character.isDigit(plain.at(version + 2)); // MATH-500
    }

    private int word(Plain plain, int start, int limit, ModelName name) {
        var own = variants.get(name.family().id());
        var match = own == null ? null : own.longest(plain, start, limit);
        if (match == null) {
            match = suffixes.longest(plain, start, limit);
        }
        int trial = match == null
                ? -1
                : trial(plain, match.end(), limit, match.values().get(0));
        if (trial > 0) {
            name.add(plain.text().substring(start, trial));
            return trial;
        }
        if (match == null || (Character.isDigit(plain.at(match.end())) && !name.bare())) {
            return -1; // "mistral-small3.1", not "mistral-7b-instruct3"
        }
        if (plain.at(start - 1) != '-' && HYPHENED.contains(plain, start, match.end())) {
            return -1;
        }
        String word = match.values().get(0);
        boolean small = own != null && word.length() > 2 && Character.isLowerCase(word.charAt(0)); // FLUX.1 [dev]
        if (!(small && !name.bare()) && !printedAsName(plain, start, match.end(), name.typed())) {
            return -1;
        }
        Family narrower = byName.get((name.family().name() + " " + word).toLowerCase(Locale.ROOT));
        if ((narrower != null && name.bare()) || (narrower != null && narrower.since() > 0)) {
            name.family(narrower);
        } else {
            name.add(word);
        }
        return match.end();
    }

    /** Behind the number of a trial version, "beta1"; else −1. */
    private static int trial(Plain plain, int end, int limit, String word) {
        int i = end;
        while (i < limit && i - end < 2 && Character.isDigit(plain.at(i))) {
            i++;
        }
        return i > end && TRIALS.contains(word) && plain.wordEnd(i, limit) ? i : -1;
    }

    /** "mistral small 4": a version behind a word makes it a tier. */
    private static boolean tier(Plain plain, int end) {
        int digit = end + 1;
        return plain.at(end) == ' '
                && Character.isDigit(plain.at(digit))
                && (plain.wordEnd(digit + 1, plain.length()) || plain.at(digit + 1) == '.');
    }

    /** A small letter behind a space is prose: "Claude code review", "Gemini high score". */
    private boolean printedAsName(Plain plain, int start, int end, boolean behindSmall) {
        char printed = plain.text().charAt(start);
        return plain.at(start - 1) != ' '
                || !Character.isLowerCase(printed)
                || (plain.at(end) == '-'
                        && plain.at(end + 1) == 'v'
                        && Character.isDigit(plain.at(end + 2))) // large-v3
                || small.contains(plain.folded().substring(start, end))
                || (behindSmall && (typed.contains(plain.folded().substring(start, end)) || tier(plain, end)));
    }
}
