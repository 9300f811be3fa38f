package io.claimstream.enrich.mention;

import io.claimstream.enrich.text.Dictionary;
import io.claimstream.enrich.text.Folding;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.Span;
import io.claimstream.enrich.text.WordSet;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words with capitals that may name a model nobody knows, and what their shape says for it.
 *
 * @param familyEnd where the name of its family ends: before a size, a version or a suffix
 * @param end where all of it ends
 * @param shape what a name may have that words of the language have not
 */
record NewName(int start, int familyEnd, int end, Shape shape) {

    enum Shape {
        /** "Tessera 1.5 12B" */
        SIZED,
        /** "Heron 2.1", "Heron K2", "Heron 4o", "Heron 3 Pro", "Heron Large 2": a version as few things but models have. */
        POINTED,
        /** "Heron 2", "Quartz-M" */
        VERSIONED,
        /** "Sable Large" */
        SUFFIXED,
        /** "VibeThinker" */
        INNER,
        /** "언어모델 '소담'": a writing without capitals, in quotes. */
        QUOTED,
        /** Nothing: "Orion". */
        PLAIN
    }

    private static final int MOST_WORDS = 3;

    private static final WordSet NO_NAMES;

    private static final Dictionary<Boolean> MODEL_WORDS = Roles.dictionary("model_words");
    private static final Dictionary<Boolean> NAMING = Roles.dictionary("naming");
    private static final Dictionary<Boolean> MEASURED_AGAINST = Roles.dictionary("rivals_behind");
    private static final Dictionary<Boolean> INTRODUCES = Roles.dictionary("introduces");

    /** "sub-10b" tells a size and no name. */
    private static final WordSet NOT_BEFORE_SIZES = new WordSet(Roles.list("before_sizes"));

    /** "Version", "Variante": what has a size, and no name. */
    private static final Dictionary<Boolean> SIZE_OF = Roles.dictionary("size_of");

    static {
        List<String> noNames = new ArrayList<>(Roles.list("no_names"));
        noNames.addAll(Roles.list("elsewhere"));
        noNames.addAll(Roles.list("countries"));
        NO_NAMES = new WordSet(noNames);
    }

    /** The longest one at {@code start}; {@link #end} is no more than the end of a word that cannot be one. */
    static NewName at(Plain plain, int start, int limit, Mentions known, ModelGrammar grammar) {
        int end = start;
        for (int words = 0; words < MOST_WORDS; words++) {
            int from = words == 0 ? start : end + 1;
            int stop = word(plain, from, limit);
            if (words == 0
                    && stop == from + 1
                    && plain.at(stop) == '-'
                    && stop + 1 < limit
                    && plain.capital(stop + 1)) {
                stop = word(plain, stop + 1, limit); // "Z-Image"
            }
            boolean name = stop > from
                    && plain.capital(from)
                    && !known.any(from)
                    && (!NO_NAMES.contains(plain, from, stop) || (words > 0 && joinedNumber(plain, from, stop)))
                    && INTRODUCES.longest(plain, from, limit) == null
                    && NAMING.longest(plain, from, stop) == null
                    && (words > 0 || MEASURED_AGAINST.longest(plain, from, stop) == null) // "Surpasses NAME"
                    && SIZE_OF.longest(plain, from, stop) == null
                    && !modelWord(plain, from, stop);
            int suffix = stop > from ? grammar.suffixed(plain, from, limit) : -1;
            name &= words > 0 || (suffix < 0 && !numbered(plain, from, stop));
            boolean numbered = suffix > 0
                    && (NewNameNumbers.version(plain, start, suffix, limit) > 0
                            || NewNameNumbers.sized(plain, suffix, -1, limit));
            if (suffix > 0 && words > 0 && !numbered) {
                return new NewName(start, end, suffix, Shape.SUFFIXED);
            }
            boolean letter = words > 0 && plain.at(end) == '-' && stop == from + 1;
            if (letter && name) {
                return new NewName(start, stop, stop, Shape.VERSIONED);
            }
            if (!name) {
                return words == 0
                        ? new NewName(start, start, Math.max(stop, start + 1), Shape.PLAIN)
                        : unmarked(plain, start, end);
            }
            end = stop;
            int version = NewNameNumbers.version(plain, start, end, limit);
            if (NewNameNumbers.sized(plain, end, version, limit)) {
                return new NewName(start, end, end, Shape.SIZED);
            }
            if (version > 0) {
                int suffixed = NewNameNumbers.suffixes(plain, version, limit, grammar);
                boolean pointed = suffixed > version
                        || NewNameNumbers.pointed(plain, end, version)
                        || tiered(plain, start, end, grammar);
                Shape shape = pointed ? Shape.POINTED : Shape.VERSIONED;
                return new NewName(start, end, NewVariants.shown(plain, suffixed, limit, known), shape);
            }
            if (plain.at(end) != ' ' && plain.at(end) != '-') {
                break;
            }
        }
        return unmarked(plain, start, end);
    }

    /**
     * The name in small letters whose size starts at {@code size}, behind a hyphen or a colon: "kitakaze-13b",
     * "owner/kitakaze-v2-300m"; null if none does.
     */
    static @Nullable NewName small(Plain plain, int size, Span span) {
        int start = size - 1;
        while (start > span.start()
                && size - start < 40
                && (Folding.wordly(plain.at(start - 1))
                        || "-.".indexOf(plain.text().charAt(start - 1)) >= 0)) {
            start--;
        }
        int first = word(plain, start, span.end());
        boolean owned = owned(plain, start);
        int end = SizeNames.size(plain.text(), size);
        if (end == size && (owned || plain.nextDigit(start, size) < size - 1)) {
            end = NewNameNumbers.millions(plain, size);
        }
        boolean name = end > size
                && plain.wordEnd(end, span.end())
                && first - start > 2
                && Character.isLowerCase(plain.text().charAt(start))
                && (owned || plain.at(start - 1) != '/')
                && !NO_NAMES.contains(plain, start, first)
                && !NOT_BEFORE_SIZES.contains(plain, start, first)
                && !SizeNames.only(plain, end, span.end());
        return name ? new NewName(start, size - 1, size - 1, Shape.SIZED) : null;
    }

    /** Whether a hub's account stands before a slash, and no more of a path: "owner/". */
    private static boolean owned(Plain plain, int start) {
        int owner = start - 1;
        while (owner > 0 && start - owner < 40 && (Folding.wordly(plain.at(owner - 1)) || plain.at(owner - 1) == '-')) {
            owner--;
        }
        return plain.at(start - 1) == '/' && start - owner > 3 && "/.".indexOf(plain.at(owner - 1)) < 0;
    }

    /** "Sprachmodell", which stands before a name and is no part of it. */
    private static boolean modelWord(Plain plain, int start, int end) {
        var word = MODEL_WORDS.longest(plain, start, end);
        return word != null && word.end() == end;
    }

    /** "M3" in "Harbor-M3": alone it is a chip. */
    private static boolean joinedNumber(Plain plain, int start, int end) {
        return plain.at(start - 1) == '-' && Character.isDigit(plain.at(end - 1));
    }

    /** "A3B", "R1": a size or version and no name. */
    private static boolean numbered(Plain plain, int start, int end) {
        return end - start > 1
                && Character.isDigit(plain.at(start + 1))
                && (end - start < 4 || SizeNames.size(plain.text(), start + 1) == end);
    }

    private static NewName unmarked(Plain plain, int start, int end) {
        int first = word(plain, start, end);
        return inner(plain, start, first)
                ? new NewName(start, first, first, Shape.INNER)
                : new NewName(start, end, end, Shape.PLAIN);
    }

    /** "Heron Large" of "Heron Large 2" */
    private static boolean tiered(Plain plain, int start, int end, ModelGrammar grammar) {
        int space = plain.text().lastIndexOf(' ', end - 1);
        return space > start && grammar.suffixed(plain, space + 1, end) == end;
    }

    boolean empty() {
        return familyEnd == start;
    }

    private static int word(Plain plain, int start, int limit) {
        int end = start;
        while (end < limit
                && end - start < 40
                && Folding.wordly(plain.at(end))
                && !(end - start > 1 && pointed(plain, end))) {
            end++;
        }
        return end;
    }

    /** The version that hangs on to a name, in "Skerry4.1-3B" and "Skerry2.5". */
    private static boolean pointed(Plain plain, int i) {
        int point = i;
        while (point - i < 2 && Character.isDigit(plain.at(point))) {
            point++;
        }
        return point > i
                && plain.at(point) == '.'
                && Character.isDigit(plain.at(point + 1))
                && Character.isLetter(plain.at(i - 1));
    }

    /** Whether a capital or a number stands inside: not every word with a capital is a name. */
    private static boolean inner(Plain plain, int start, int end) {
        for (int i = start + 1; i < end; i++) {
            char c = plain.text().charAt(i);
            if (plain.capital(i) || Character.isDigit(c)) {
                return end - start > 2;
            }
        }
        return false;
    }
}
