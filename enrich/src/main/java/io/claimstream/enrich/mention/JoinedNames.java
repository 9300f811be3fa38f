package io.claimstream.enrich.mention;

import io.claimstream.enrich.catalog.Family;
import io.claimstream.enrich.text.Folding;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.Quantities;
import io.claimstream.enrich.text.WordSet;
import java.util.List;

/**
 * Names that hyphens join to that of a known family, and that are another model's: "Med-Gemini" is not Gemini,
 * "KaLM-Embedding-Gemma3-12B" is not Gemma 3 12B, "e5-mistral-7b-instruct" is not Mistral 7B. A name before the hyphen is
 * its maker's, and no part of it ("Meta-Llama"); what stands before a slash is an account.
 */
final class JoinedNames {
    /** "Non-GPT", "Open-Source-Llama": words that a hyphen joins to a name without making another one. */
    private static final WordSet UNNAMED = new WordSet(Roles.list("joined_words"));

    private static final int LONGEST_PART = 20;
    private static final int MOST_PARTS = 5;

    private JoinedNames() {}

    /**
     * Whether a name in small letters, from {@code start} to {@code end}, is that of a family all the same, being the
     * beginning of an id, "grok-4-fast", "kimi-k2", or typed so, "grok 4.2". What is a word as well needs more behind it than a version:
     * "step-3.5-flash", not "step-2".
     */
    static boolean id(Plain plain, int start, int end, int limit, Family family, ModelGrammar grammar) {
        char gap = plain.at(end);
        if (gap == ' ' && end + 2 < limit) {
            return !family.versioned() && Printed.small(plain, start, end) && typed(plain, end + 1, limit);
        }
        if (end >= limit || !(gap == '-' || gap == ':' || Character.isDigit(gap)) || plain.at(start - 1) == '-') {
            return false;
        }
        ModelName name = new ModelName(family);
        String rest = plain.folded().substring(end, grammar.read(plain, end, limit, name));
        boolean several = rest.lastIndexOf('-') > 0 || sized(plain, end, end + rest.length());
        return !name.bare() && rest.indexOf(' ') < 0 && (several || !family.versioned());
    }

    /** "k2", "4.2": a version that is no count, behind a space. */
    private static boolean typed(Plain plain, int start, int limit) {
        boolean lettered = plain.at(start) >= 'a' && plain.at(start) <= 'z' && Character.isDigit(plain.at(start + 1));
        int digits = lettered ? start + 1 : start;
        int end = digits;
        while (end < limit && (Character.isDigit(plain.at(end)) || point(plain, end + 1))) {
            end++;
        }
        boolean pointed = plain.at(digits + 1) == '.' && end > digits + 1;
        return (lettered || (pointed && !Quantities.counted(plain, end, limit)))
                && end - digits <= 4
                && plain.wordEnd(end, limit)
                && plain.at(end) != '%';
    }

    /** Where the name starts of which the one from {@code name} to {@code end} is a part; {@code name} if of none. */
    static int start(Plain plain, int name, int end, List<Mention> found) {
        int start = name;
        int parts = 0;
        boolean capitals = true;
        boolean words = true;
        for (int part = before(plain, start); part < start && parts < MOST_PARTS; part = before(plain, start)) {
            if (UNNAMED.contains(plain, part, start - 1)) {
                return name;
            }
            capitals &= plain.capital(part) || Character.isDigit(plain.at(part));
            words &= plain.nextDigit(part, start) == start && plain.nextCapital(part + 1, start) == start;
            start = part;
            parts++;
        }
        if (parts == 0 || plain.at(start - 1) == '-' || name - start < 3 || named(start, name, found)) {
            return name;
        }
        boolean told = capitals ? words || parts > 1 : plain.nextDigit(start, name) < name;
        return told || sized(plain, name, end) ? start : name;
    }

    /** Whether something is named between {@code start} and {@code name}. */
    private static boolean named(int start, int name, List<Mention> found) {
        int last = found.size() - 1;
        while (last >= 0 && found.get(last).start() >= name) {
            last--; // a maker that has the family's name
        }
        return last >= 0 && found.get(last).end() > start;
    }

    /** Where the part before the hyphen at {@code start - 1} starts; {@code start} where there is none. */
    private static int before(Plain plain, int start) {
        if (start < 2 || plain.at(start - 1) != '-') {
            return start;
        }
        int part = start - 1;
        while (part > 0 && start - part <= LONGEST_PART && (Folding.wordly(plain.at(part - 1)) || point(plain, part))) {
            part--;
        }
        return part < start - 1 && start - part <= LONGEST_PART ? part : start;
    }

    /** Behind the one that goes on behind a bare family's name and has a size: "llama-embed-nemotron-8b"; else {@code end}. */
    static int end(Plain plain, int end, int limit) {
        int last = end;
        int part = end;
        for (int parts = 0; parts < MOST_PARTS && part < limit && plain.at(part) == '-'; parts++) {
            int next = part + 1;
            while (next < limit
                    && next - part <= LONGEST_PART
                    && (Folding.wordly(plain.at(next)) || point(plain, next + 1))) {
                next++;
            }
            if (next == part + 1 || UNNAMED.contains(plain, part + 1, next)) {
                break;
            }
            last = sized(plain, part + 1, next) ? next : last;
            part = next;
        }
        return last;
    }

    /** The point before {@code i} in a number. */
    private static boolean point(Plain plain, int i) {
        return plain.at(i - 1) == '.' && Character.isDigit(plain.at(i)) && Character.isDigit(plain.at(i - 2));
    }

    /** Whether one of the numbers is a size: "7b", "300M". */
    private static boolean sized(Plain plain, int start, int end) {
        for (int i = plain.nextDigit(start, end); i < end; i = plain.nextDigit(i + 1, end)) {
            int unit = i;
            while (unit < end && (Character.isDigit(plain.at(unit)) || point(plain, unit + 1))) {
                unit++;
            }
            if (unit < end && "bm".indexOf(plain.at(unit)) >= 0 && plain.wordEnd(unit + 1, end)) {
                return true;
            }
            i = unit;
        }
        return false;
    }

    /** "-control" in "Pharia-1-LLM-7B-control": a word in a name that is hyphens all over. */
    static boolean hyphened(Plain plain, int start, int end) {
        int before = start - 1;
        while (before > 0 && Folding.wordly(plain.at(before - 1))) {
            before--;
        }
        boolean word = end - start > 3 && end - start < 12;
        for (int i = start; i < end && word; i++) {
            word = plain.at(i) >= 'a' && plain.at(i) <= 'z';
        }
        return word && plain.at(before - 1) == '-' && plain.at(end) != '-';
    }
}
