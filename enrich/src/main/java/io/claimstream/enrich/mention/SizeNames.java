package io.claimstream.enrich.mention;

import io.claimstream.enrich.text.Dictionary;
import io.claimstream.enrich.text.Folding;
import io.claimstream.enrich.text.Plain;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Sizes in names, and sizes that stand for a name: "for the 7B and the 13B". */
final class SizeNames {
    private static final Pattern SIZE = Pattern.compile("[ -][AE]?\\d+(\\.\\d+)?B\\b");
    private static final Dictionary<Boolean> SIZE_ONLY = Roles.dictionary("size_only");
    private static final Dictionary<Boolean> VERSION_OF = Roles.dictionary("size_of");
    private static final Set<String> SIZE_BEFORE = new HashSet<>(Roles.list("size_before"));

    /** "a 132B mixture-of-experts" tells what a model is, and names none. */
    private static final Set<String> INDEFINITE = new HashSet<>(Roles.list("indefinite"));

    private SizeNames() {}

    /** Behind the size that starts at {@code start}, or {@code start}. */
    static int size(String text, int start) {
        int i = start;
        while (i < text.length()
                && i - start < 6
                && (Character.isDigit(text.charAt(i)) || (i > start && text.charAt(i) == '.'))) {
            i++;
        }
        return i > start && i < text.length() && (text.charAt(i) == 'B' || text.charAt(i) == 'b') ? i + 1 : start;
    }

    /** Whether the words at {@code i} make the size before them nothing more: "70B parameters". */
    static boolean only(Plain plain, int i, int limit) {
        return SIZE_ONLY.longest(plain, Math.min(skip(plain, i), plain.length() - 1), limit) != null;
    }

    /** "for the 7B and the 13B", "sizes 4B, 12B and 27B" */
    static boolean meant(Plain plain, int start, int end, int limit) {
        if (!plain.wordEnd(end, limit)) {
            return false;
        }
        int space = start - 1;
        int word = space;
        while (word > 0 && start - word < 12 && plain.at(word - 1) > ' ') {
            word--;
        }
        if (sizeBefore(plain, start)) {
            return true;
        }
        return plain.at(space) == ' '
                && SIZE_BEFORE.contains(plain.folded().substring(word, space))
                && !(described(plain, start) && (plain.at(end) != ' ' || Character.isLetter(plain.at(end + 1))));
    }

    /** "a 7B" tells of something what it is. */
    static boolean described(Plain plain, int start) {
        int word = start - 1;
        while (word > 0 && start - word < 8 && plain.at(word - 1) > ' ') {
            word--;
        }
        return word < start - 1
                && plain.at(start - 1) == ' '
                && INDEFINITE.contains(plain.folded().substring(word, start - 1));
    }

    /** "la version 8B", "la variante de 9B" */
    static boolean versionBefore(Plain plain, int start) {
        int end = start - 1;
        for (int words = 0; words < 2 && plain.at(end) == ' '; words++) {
            int word = end;
            while (word > 0 && end - word < 12 && Folding.wordly(plain.at(word - 1))) {
                word--;
            }
            var match = word < end ? VERSION_OF.longest(plain, word, end) : null;
            if (match != null && match.end() == end) {
                return true;
            }
            if (!plain.folded().substring(word, end).equals("de")) {
                return false;
            }
            end = word - 1;
        }
        return false;
    }

    /** "7B, 12B and" */
    private static boolean sizeBefore(Plain plain, int start) {
        int i = start - 1;
        if (plain.folded().startsWith(" and ", start - 5) || plain.folded().startsWith(" und ", start - 5)) {
            i = start - 5;
        } else if (plain.folded().startsWith(" et ", start - 4)
                || plain.folded().startsWith(" or ", start - 4)) {
            i = start - 4;
        } else if (plain.folded().startsWith(" y ", start - 3)) {
            i = start - 3;
        } else if (plain.at(i) != ' ' && plain.at(i) != '/') {
            return false;
        }
        i -= plain.at(i) == '/' || plain.at(i - 1) == ',' ? 1 : 0;
        return plain.at(i - 1) == 'b' && Character.isDigit(plain.at(i - 2)) && i < start - 1;
    }

    private static int skip(Plain plain, int i) {
        return plain.at(i) == ' ' || plain.at(i) == '-' ? i + 1 : i;
    }

    /** Whether a name has a size. Most names have no "B", and need no closer look. */
    static boolean in(String name) {
        return name.indexOf('B') > 0 && SIZE.matcher(name).find();
    }

    /** A name without its sizes. */
    static String without(String name) {
        return name.indexOf('B') > 0 ? SIZE.matcher(name).replaceAll("") : name;
    }
}
