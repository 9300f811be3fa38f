package io.claimstream.enrich.mention;

import io.claimstream.enrich.text.Dictionary;
import io.claimstream.enrich.text.Folding;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.WordSet;

/**
 * Members of which the text says what they are beside the name: "the Mini version of NAME", "la version mini de NAME",
 * "NAME's Mini version", "NAME的mini版本".
 */
final class DescribedMembers {
    private static final Dictionary<Boolean> VERSION = Roles.dictionary("size_of");
    private static final Dictionary<Boolean> OF = Roles.dictionary("version_of_what");
    private static final Dictionary<Boolean> OWNS = Roles.dictionary("versions_behind");

    /** "the preview version": they tell how far a model is, not which it is. */
    private static final WordSet STATES = new WordSet(Roles.list("version_states"));

    /** Letters of a word beside a name. */
    private static final int LONGEST = 16;

    private final ModelGrammar grammar;

    DescribedMembers(ModelGrammar grammar) {
        this.grammar = grammar;
    }

    /** Adds to a name, which stands from {@code start} to {@code end}, what is said to make it the member. */
    void read(Plain plain, int start, int end, int limit, ModelName name) {
        boolean told = name.sized() || name.lettered() || name.family().since() > 0;
        if (!told && !before(plain, start, name)) {
            behind(plain, end, limit, name);
        }
    }

    private boolean before(Plain plain, int start, ModelName name) {
        int of = of(plain, start);
        int word = of < 0 ? -1 : wordStart(plain, of);
        if (word < 0 || word == of) {
            return false;
        }
        if (ends(VERSION, plain, word, of)) {
            boolean joined = plain.at(word - 1) == '-' || plain.at(word - 1) == ' ';
            int part = joined ? wordStart(plain, word - 1) : word;
            return part < word - 1 && part(plain, part, word - 1, name);
        }
        int version = plain.at(word - 1) == ' ' ? wordStart(plain, word - 1) : word;
        if (ends(OF, plain, version, word - 1)) {
            word = version; // "la versión de 8B de"
            version = wordStart(plain, word - 1);
            return ends(VERSION, plain, version, word - 1) && part(plain, plain.nextStart(word + 1, of), of, name);
        }
        return ends(VERSION, plain, version, word - 1) && part(plain, word, of, name);
    }

    /** Where the space before "of" is that a name's own, or its maker's, stands behind; −1 for none. */
    private static int of(Plain plain, int start) {
        int end = start - 1;
        for (int words = 0; words < 2 && end > 0 && plain.at(end) == ' '; words++) {
            int word = wordStart(plain, end);
            if (ends(OF, plain, word, end)) {
                return plain.at(word - 1) == ' ' ? word - 1 : -1;
            }
            int owner = plain.at(word - 1) == '\'' ? wordStart(plain, word - 1) : word; // "of OpenAI's NAME"
            if (!plain.capital(owner) || plain.at(end - 1) != 's') {
                return -1;
            }
            end = owner - 1;
        }
        return -1;
    }

    private void behind(Plain plain, int end, int limit, ModelName name) {
        var owns = end < limit ? OWNS.longest(plain, plain.at(end) == ' ' ? end + 1 : end, limit) : null;
        if (owns == null) {
            return;
        }
        int from = plain.at(owns.end()) == ' ' ? owns.end() + 1 : owns.end();
        var version = from < limit ? VERSION.longest(plain, from, limit) : null;
        if (version != null && plain.at(version.end()) == ' ') {
            part(plain, version.end() + 1, wordEnd(plain, version.end() + 1, limit), name); // "dans sa version mini"
            return;
        }
        int part = wordEnd(plain, from, limit);
        int next = plain.at(part) == ' ' || plain.at(part) == '-' ? part + 1 : part;
        if (part > from && next < limit && VERSION.longest(plain, next, limit) != null) {
            part(plain, from, part, name);
        }
    }

    /** Reads a size or a member's word that is all that stands from {@code start} to {@code end}. */
    private boolean part(Plain plain, int start, int end, ModelName name) {
        if (plain.at(start - 1) == '-') {
            return false; // "the H-Small version"
        }
        int size = SizeNames.size(plain.text(), start);
        if (size == end && size > start + 1) {
            name.add(plain.folded().substring(start, end - 1) + "B");
            return true;
        }
        return !STATES.contains(plain, start, end) && grammar.member(plain, start, end, name);
    }

    private static int wordStart(Plain plain, int end) {
        int word = end;
        while (word > 0
                && end - word < LONGEST
                && (Folding.wordly(plain.at(word - 1))
                        || (plain.at(word - 1) == '.' && word < end && Character.isDigit(plain.at(word))))) {
            word--;
        }
        return word;
    }

    private static int wordEnd(Plain plain, int start, int limit) {
        int end = start;
        while (end < limit
                && end - start < LONGEST
                && (Folding.wordly(plain.at(end)) || (plain.at(end) == '.' && Character.isDigit(plain.at(end + 1))))) {
            end++;
        }
        return end;
    }

    private static boolean ends(Dictionary<Boolean> words, Plain plain, int start, int end) {
        var match = start >= end ? null : words.longest(plain, start, end);
        return match != null && match.end() == end;
    }
}
