package io.claimstream.enrich.mention;

import io.claimstream.enrich.catalog.Family;
import io.claimstream.enrich.catalog.Slug;
import io.claimstream.enrich.mention.Mention.Kind;
import io.claimstream.enrich.text.Folding;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.WordSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words by which the members of a family that nobody knows are told apart, as far as the text has them behind a version:
 * "Heron 4 Skylark". Where nouns have capitals, one such place does not show it.
 */
final class NewVariants {
    private static final WordSet NO_PART = new WordSet(Roles.list("no_part_of_names"));
    private static final WordSet NO_NAMES = new WordSet(Roles.list("no_names"));
    private static final WordSet ELSEWHERE = new WordSet(Roles.list("elsewhere"));

    /** A word of German, whose nouns have capitals. */
    private static final String NOUNS_WITH_CAPITALS = " und ";

    private static final int SHORTEST = 3;

    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Family> families = new HashMap<>();
    private final Mentions known;
    private final int enough;

    NewVariants(Plain plain, Mentions known) {
        this.known = known;
        this.enough = plain.folded().contains(NOUNS_WITH_CAPITALS) ? 2 : 1;
    }

    /**
     * Takes in what follows the member of {@code family} whose name ends with its version at {@code end}, but for what
     * a heading might have there, whose words all have capitals.
     */
    void see(Plain plain, Family family, int end, int limit) {
        int behind = shown(plain, end, limit, known);
        if (behind > end) {
            if (counts.merge(key(plain, family, end, behind), 1, Integer::sum) == enough) {
                families.putIfAbsent(plain.text().substring(end + 1, behind), family);
            }
        }
    }

    /** Behind the word at {@code end}, where what follows shows that it belongs to the name, or {@code end}. */
    static int shown(Plain plain, int end, int limit, Mentions known) {
        int behind = word(plain, end, limit, known);
        return behind > end && goesOn(plain, behind, limit) ? behind : end;
    }

    private static boolean goesOn(Plain plain, int behind, int limit) {
        char next = behind < limit ? plain.at(behind) : '\n';
        boolean word = Folding.wordly(plain.at(behind + 1)) && !plain.capital(behind + 1);
        return next == ' '
                ? word || plain.at(behind + 1) == '('
                : ",.;)'/".indexOf(next) >= 0 || Folding.uncased(next) || (next == ':' && number(plain, behind + 1));
    }

    /** ": ~88.7 %" */
    private static boolean number(Plain plain, int from) {
        int i = from;
        while (i - from < 3 && " ~*".indexOf(plain.at(i)) >= 0) {
            i++;
        }
        return i > from && Character.isDigit(plain.at(i));
    }

    /** Behind the word that makes the name which ends at {@code end} another member's, or {@code end}. */
    int read(Plain plain, Family family, int end, int limit) {
        int behind = word(plain, end, limit, known);
        return behind > end && counts.getOrDefault(key(plain, family, end, behind), 0) >= enough ? behind : end;
    }

    /** The member whose word stands before its version at {@code start}: "Skylark 4", or null. */
    @Nullable
    Mention before(Plain plain, int start, int limit) {
        int end = families.isEmpty() || !plain.wordStart(start) ? start : letters(plain, start, limit);
        Family family = end > start ? families.get(plain.text().substring(start, end)) : null;
        int version = family == null ? -1 : NewNameNumbers.version(plain, start, end, limit);
        if (family == null || version < 0) {
            return null;
        }
        String name = family.name() + plain.text().substring(end, version) + " "
                + plain.text().substring(start, end);
        return new Mention(start, version, Kind.MODEL, Slug.of(name), name, null, false, false, family.id());
    }

    private static String key(Plain plain, Family family, int end, int behind) {
        return family.id() + plain.text().substring(end, behind);
    }

    /** Behind the word with a capital that follows {@code end} and may be a part of a name, or {@code end}. */
    private static int word(Plain plain, int end, int limit, Mentions known) {
        int from = end + 1;
        if (plain.at(end) != ' ' || from >= limit || !plain.capital(from) || known.any(from)) {
            return end;
        }
        int to = letters(plain, from, limit);
        boolean name = to - from >= SHORTEST
                && !Character.isDigit(plain.at(to))
                && !NO_PART.contains(plain, from, to)
                && !NO_NAMES.contains(plain, from, to)
                && !ELSEWHERE.contains(plain, from, to);
        return name ? to : end;
    }

    private static int letters(Plain plain, int start, int limit) {
        int end = start;
        while (end < limit && Character.isLetter(plain.at(end)) && !Folding.uncased(plain.at(end))) {
            end++;
        }
        return end;
    }
}
