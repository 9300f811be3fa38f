package io.claimstream.enrich.attribution;

import io.claimstream.enrich.text.Plain;
import io.claimstream.events.Claim.AttributionType;
import java.util.List;
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
    private static final Set<String> INSIDE = Set.copyOf(NameWords.list("inside"));

    private static final List<String> JOINTS = NameWords.list("joints");

    /** Between a verb and its subject. */
    private static final List<String> AUXILIARIES = NameWords.list("auxiliaries");

    /** Characters back in which a verb's subject is looked for. */
    private static final int SUBJECT = 150;

    /** Words with a capital that are no name's. */
    private static final Set<String> NO_NAME = Set.copyOf(NameWords.list("no_names"));

    private ProperNames() {}

    /** The name that is the subject of a verb at {@code verb}: right before it, or before an aside between commas. */
    static @Nullable Creditor before(Plain plain, int start, int verb) {
        int end = verb - 1;
        if (end - 1 > start && plain.at(end) == ' ' && plain.at(end - 1) == ',') {
            int aside = Math.max(start, verb - SUBJECT);
            end -= 2;
            while (end > aside && plain.at(end) != ',') {
                end--;
            }
        }
        for (String auxiliary : AUXILIARIES) {
            end -= end - auxiliary.length() > start && plain.folded().startsWith(auxiliary, end - auxiliary.length())
                    ? auxiliary.length()
                    : 0;
        }
        if (end <= start) {
            return null;
        }
        int first = end;
        int i = end;
        int limit = Math.max(start, end - LONGEST);
        while (i > limit) {
            int from = i;
            while (from > limit && wordly(plain.text().charAt(from - 1))) {
                from--;
            }
            String word = plain.text().substring(from, i);
            if (word.isEmpty() || !Character.isUpperCase(word.charAt(0)) || NO_NAME.contains(word)) {
                break;
            }
            first = from;
            if (from <= limit || plain.text().charAt(from - 1) != ' ') {
                break;
            }
            i = from - 1;
        }
        String name = plain.text().substring(first, end).strip();
        boolean digits =
                name.chars().anyMatch(Character::isDigit) || Character.isDigit(plain.at(first - 2)); // "25 Systeme"
        return name.length() > 2 && !digits && plain.at(first) < 0x2E80
                ? new Creditor(name, AttributionType.INDEPENDENT)
                : null;
    }

    /** The name that a sentence opens with, which a word of at most {@link #LEADING} characters further on says something of. */
    static @Nullable Creditor opening(Plain plain, int start, int end) {
        int from = plain.folded().startsWith("the ", start) ? start + 4 : start;
        String name = end - from > LEADING || from >= end ? null : run(plain, from, end);
        return name != null && name.indexOf(' ') > 0 ? new Creditor(name, AttributionType.INDEPENDENT) : null;
    }

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

    /** The capitalised words from {@code start}, without figures. */
    static @Nullable String run(Plain plain, int start, int limit) {
        int end = start;
        int i = start;
        while (i < Math.min(limit, start + LONGEST)) {
            int stop = i;
            while (stop < limit && wordly(plain.text().charAt(stop))) {
                stop++;
            }
            if (stop == i || !Character.isUpperCase(plain.text().charAt(i))) {
                break;
            }
            end = stop;
            if (stop >= limit || plain.text().charAt(stop) != ' ') {
                break;
            }
            i = stop + 1;
        }
        String name = plain.text().substring(start, end);
        return name.length() > 2 && name.chars().noneMatch(Character::isDigit) && !NO_NAME.contains(name) ? name : null;
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
            boolean capital = !word.isEmpty() && Character.isUpperCase(word.charAt(0)) && !NO_NAME.contains(word);
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
        return ",.;)".indexOf(plain.at(end)) >= 0
                || JOINTS.stream().anyMatch(word -> plain.folded().startsWith(word, end));
    }

    static boolean wordly(char c) {
        return c < 0x2E80 && (Character.isLetterOrDigit(c) || c == '&' || c == '-' || c == '\'');
    }
}
