package io.claimstream.enrich.mention;

import io.claimstream.enrich.text.Dictionary;
import io.claimstream.enrich.text.Folding;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Sizes in names, and sizes that stand for a name: "for the 7B and the 13B". */
final class SizeNames {
    private static final Pattern SIZE = Pattern.compile("[ -][AE]?\\d+(\\.\\d+)?B\\b");
    private static final Dictionary<Boolean> SIZE_ONLY = Roles.dictionary("size_only");
    private static final Dictionary<Boolean> VERSION_OF = Roles.dictionary("size_of");
    private static final Set<String> DEFINITE = new HashSet<>(Roles.list("definite"));
    private static final Set<String> SIZE_BEFORE = new HashSet<>(Roles.list("size_before"));

    /** "a 132B mixture-of-experts" tells what a model is, and names none. */
    private static final Set<String> INDEFINITE = new HashSet<>(Roles.list("indefinite"));

    /** How large it is said to be: "the small 7B". */
    private static final Set<String> SIZED = new HashSet<>(Roles.list("sized"));

    /** Behind one of these a list of sizes says what there is: "modelos de 2B y 7B". */
    private static final Set<String> SIZED_BY = new HashSet<>(Roles.list("sized_by"));

    private static final List<String> ANDS = List.of(" and ", " or ", " und ", " oder ", " et ", " ou ", " y ", " o ");

    /** A list of sizes is looked back through so far. */
    private static final int MOST_SIZES = 6;

    /** As far from a size another one tells that there are several. */
    private static final int NEAR = 200;

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
        if (sizeBefore(plain, start, end)) {
            return true;
        }
        String before = space > word ? plain.folded().substring(word, space) : "";
        if (plain.at(space) == ' ' && SIZED.contains(before) && plain.at(end) == ' ' && definite(plain, start)) {
            return true; // "the small 7B gets"
        }
        return plain.at(space) == ' '
                && SIZE_BEFORE.contains(before)
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

    /** "the new 7B model", "Metas 7B-Modell": of something known; writings without capitals do not tell. */
    static boolean definite(Plain plain, int start) {
        if (Folding.uncased(plain.at(start - 1))) {
            return true;
        }
        int end = start - 1;
        for (int words = 0; words < 3 && plain.at(end) == ' '; words++) {
            int word = end;
            while (word > 0 && end - word < 14 && plain.at(word - 1) > ' ') {
                word--;
            }
            boolean owner = plain.capital(word) && plain.at(end - 1) == 's';
            if (owner
                    || Folding.uncased(plain.at(end - 1))
                    || DEFINITE.contains(plain.folded().substring(word, end))) {
                return true;
            }
            if (",.;:!?".indexOf(plain.at(end - 1)) >= 0) {
                return false;
            }
            end = word - 1;
        }
        return false;
    }

    /** Whether another size stands near the one from {@code start} to {@code end}, within a stretch. */
    static boolean another(Plain plain, int start, int end, Span stretch) {
        String own = plain.folded().substring(start, end);
        int stop = Math.min(stretch.end(), end + NEAR);
        for (int i = plain.nextDigit(Math.max(stretch.start(), start - NEAR), stop);
                i < stop;
                i = plain.nextDigit(i + 1, stop)) {
            int size = plain.wordStart(i) ? size(plain.text(), i) : i;
            if (size > i
                    && size <= stop
                    && !only(plain, size, stop)
                    && !plain.folded().startsWith(own, i)) {
                return true;
            }
        }
        return false;
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

    /**
     * "the 7B, 12B and": whether a size goes with one right before it that stands for a member. Sizes that are listed with
     * nothing before them, "Gemma, 2B and", say what there is.
     */
    private static boolean sizeBefore(Plain plain, int start, int end) {
        int first = start;
        for (int i = 0; i < MOST_SIZES; i++) {
            int behind = listed(plain, first);
            if (behind < 0) {
                break;
            }
            first = behind - 1;
            while (Character.isDigit(plain.at(first - 1)) || plain.at(first - 1) == '.') {
                first--;
            }
        }
        char gap = plain.at(first - 1);
        int word = first - 1;
        while (word > 0 && first - word < 12 && Folding.wordly(plain.at(word - 1))) {
            word--;
        }
        boolean said = first < start && DeclaredMembers.listed(plain, skip(plain, end)); // "4B and 27B sizes"
        boolean named = gap == '-' || (gap == ' ' && word < first - 1);
        return said
                || (first < start && named && !SIZED_BY.contains(plain.folded().substring(word, first - 1)));
    }

    /** Behind the size that stands before the one at {@code start} in a list, or −1. */
    private static int listed(Plain plain, int start) {
        int i = start - 1;
        for (String and : ANDS) {
            i = plain.folded().startsWith(and, start - and.length()) ? start - and.length() : i;
        }
        i -= plain.at(i) == ' ' && plain.at(i - 1) == ',' ? 1 : 0;
        return i < start - 1 && plain.at(i - 1) == 'b' && Character.isDigit(plain.at(i - 2)) ? i : -1;
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
