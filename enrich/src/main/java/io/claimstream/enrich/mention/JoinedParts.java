package io.claimstream.enrich.mention;

import io.claimstream.enrich.text.Dictionary;
import io.claimstream.enrich.text.Folding;
import io.claimstream.enrich.text.Plain;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** "-Swallow", "-DPO": whatever a hyphen joins to a name with a capital or a number makes it another one. */
final class JoinedParts {
    private final Dictionary<String> suffixes;

    /** Words that a hyphen joins to a name without being part of it. */
    private final Set<String> compounds = new HashSet<>();

    JoinedParts(Dictionary<String> suffixes, Collection<String> compounds) {
        this.suffixes = suffixes;
        compounds.forEach(word -> this.compounds.add(Folding.fold(word)));
    }

    /** Behind the part at {@code start}, which {@code name} gets; −1 where there is none. */
    int read(Plain plain, int start, int limit, ModelName name) {
        if (plain.at(start - 1) != '-') {
            return -1;
        }
        char first = plain.text().charAt(start);
        int end = start;
        while (end < limit && Folding.wordly(plain.at(end))) {
            end++;
        }
        boolean counted = suffixCounted(plain, start, end) || bits(plain, start, end);
        boolean letter = end - start == 1 // Granite-4.0-H-Small, RT-2-X
                && Character.isUpperCase(first)
                && (plain.at(end) == '-' || !name.bare() || name.family().single());
        boolean named = (counted
                        || Character.isUpperCase(first)
                        || JoinedNames.hyphened(plain, start, end)
                        || followed(plain, end, limit))
                && (letter || end - start > 1)
                && !compounds.contains(plain.folded().substring(start, end));
        int version = plain.at(end + 1) == 'v' ? end + 2 : end + 1;
        boolean goesOn = (plain.at(end) == '-' && Character.isDigit(plain.at(version)))
                || (Character.isDigit(plain.at(start + 1)) && Character.isLetter(plain.at(end - 1))); // Falcon-H1R
        if (!named || (name.bare() && !goesOn && !(letter && name.family().single()))) {
            return -1;
        }
        name.add(plain.text().substring(start, end));
        return end;
    }

    /** "-4k-instruct" in "Phi-3-mini-4k-instruct", "-zh-v1.5": what a known suffix, a size or a version follows. */
    private boolean followed(Plain plain, int end, int limit) {
        boolean version = plain.at(end + 1) == 'v' && Character.isDigit(plain.at(end + 2));
        if (plain.at(end) == '-' && (version || Numbering.sized(plain, end + 1, limit))) {
            return true;
        }
        var suffix = plain.at(end) == '-' && end + 1 < limit ? suffixes.longest(plain, end + 1, limit) : null;
        return suffix != null && plain.wordEnd(suffix.end(), limit);
    }

    /** "4bit" */
    private static boolean bits(Plain plain, int start, int end) {
        return Character.isDigit(plain.at(start))
                && end - start < 6
                && plain.folded().startsWith("bit", end - 3);
    }

    /** "instruct3" */
    private boolean suffixCounted(Plain plain, int start, int end) {
        int letters = end;
        while (letters > start && Character.isDigit(plain.at(letters - 1))) {
            letters--;
        }
        var suffix = letters > start && letters < end ? suffixes.longest(plain, start, letters) : null;
        return suffix != null && suffix.end() == letters;
    }
}
