package io.claimstream.enrich.attribution;

import io.claimstream.enrich.text.Plain;
import io.claimstream.events.Claim.AttributionType;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A name that no list has, where one must follow: "measurements by the Larch Institute". */
final class ProperNames {
    /** Characters of words before the name: "a study of the". */
    private static final int LEADING = 40;

    /** Characters of the longest name. */
    private static final int LONGEST = 50;

    /** Words inside a name: "University of Leeds". */
    private static final Set<String> INSIDE =
            Set.of("of", "for", "de", "des", "du", "del", "la", "der", "die", "für", "und", "and", "&");

    private ProperNames() {}

    /** The first run of two capitalised words, or a word in capitals; a German noun alone is no name. */
    static @Nullable Creditor at(Plain plain, int from, int end) {
        int limit = Math.min(end, from + LEADING);
        int i = from;
        while (i < limit) {
            char c = plain.text().charAt(i);
            if (",;:()|.".indexOf(c) >= 0 || c > 0x2E7F) {
                return null;
            }
            if (Character.isUpperCase(c)
                    && (i == 0 || !Character.isLetterOrDigit(plain.text().charAt(i - 1)))) {
                return name(plain, i, Math.min(end, i + LONGEST));
            }
            i++;
        }
        return null;
    }

    private static @Nullable Creditor name(Plain plain, int start, int limit) {
        int end = start;
        int capitals = 0;
        boolean acronym = false;
        int i = start;
        while (i < limit) {
            int stop = i;
            while (stop < limit && wordly(plain.text().charAt(stop))) {
                stop++;
            }
            String word = plain.text().substring(i, stop);
            boolean capital = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
            if (!capital && !(end > start && INSIDE.contains(word))) {
                break;
            }
            capitals += capital ? 1 : 0;
            acronym |= word.length() > 2 && word.equals(word.toUpperCase(Locale.ROOT));
            end = capital ? stop : end;
            if (stop >= limit || plain.text().charAt(stop) != ' ') {
                break;
            }
            i = stop + 1;
        }
        boolean digits = plain.text().substring(start, end).chars().anyMatch(Character::isDigit);
        boolean enough = capitals > 1 || acronym || (capitals == 1 && end - start > 3 && ends(plain, end));
        return !digits && enough ? new Creditor(plain.text().substring(start, end), AttributionType.INDEPENDENT) : null;
    }

    /** Whether a comma or the sentence's end stands behind: "according to Gartner,". */
    private static boolean ends(Plain plain, int end) {
        return ",.;)".indexOf(plain.at(end)) >= 0;
    }

    private static boolean wordly(char c) {
        return Character.isLetterOrDigit(c) || c == '&' || c == '-' || c == '\'';
    }
}
