package io.claimstream.enrich.mention;

import io.claimstream.enrich.text.Dictionary;
import io.claimstream.enrich.text.Folding;
import io.claimstream.enrich.text.Plain;
import java.util.ArrayList;
import java.util.List;

/**
 * Members that a text tells a family to have, which then go by a word alone: "Lantern 3 comes in three sizes: Mini (2B),
 * Base (8B) and Large (34B)".
 */
final class DeclaredMembers {
    /** "sizes", "Varianten": what a list of members is of. */
    private static final Dictionary<Boolean> LISTED = Roles.dictionary("listed");

    private static final Dictionary<Boolean> AND = Roles.dictionary("and");

    /** Between a model's name and the word for its sizes. */
    private static final int REACH = 70;

    private static final int MOST = 8;

    private DeclaredMembers() {}

    /** Those that the words behind {@code model} list, each where its word stands; none where fewer than two are. */
    static List<Mention> of(Plain plain, Mentions known, Mention model) {
        int limit = Math.min(plain.length(), model.end() + REACH);
        for (int i = model.end(); i < limit && ".\n|".indexOf(plain.at(i)) < 0; i++) {
            var listed = plain.wordStart(i) ? LISTED.longest(plain, i, plain.length()) : null;
            if (listed != null) {
                List<Mention> members = list(plain, known, model, listed.end());
                return members.size() > 1 ? members : List.of();
            }
        }
        return List.of();
    }

    /** Whether a word for a family's members stands at {@code start}. */
    static boolean listed(Plain plain, int start) {
        return LISTED.longest(plain, start, plain.length()) != null;
    }

    private static List<Mention> list(Plain plain, Mentions known, Mention model, int from) {
        List<Mention> members = new ArrayList<>();
        int i = from;
        while (members.size() < MOST) {
            i = over(plain, i);
            int end = i;
            while (end < plain.length() && Folding.wordly(plain.at(end))) {
                end++;
            }
            if (end - i < 3 || !plain.capital(i) || !letters(plain, i, end) || known.any(i)) {
                return members;
            }
            members.add(member(plain, model, i, end));
            i = bracket(plain, end);
            if (plain.at(i) != ',' && AND.longest(plain, skip(plain, i), plain.length()) == null) {
                return members;
            }
        }
        return members;
    }

    /** Over what stands between two members. */
    private static int over(Plain plain, int from) {
        int i = from;
        for (int signs = 0; signs < 4 && " ,:-(\u2014".indexOf(plain.at(i)) >= 0 && i < plain.length(); signs++) {
            i++;
        }
        var and = i < plain.length() ? AND.longest(plain, i, plain.length()) : null;
        return and == null ? i : skip(plain, and.end());
    }

    /** Behind a size in brackets, or a bare one. */
    private static int bracket(Plain plain, int from) {
        int open = skip(plain, from);
        if (plain.at(open) != '(') {
            return from;
        }
        int i = open;
        while (i < plain.length() && i - open < 24 && plain.at(i) != ')') {
            i++;
        }
        return plain.at(i) == ')' ? i + 1 : from;
    }

    private static int skip(Plain plain, int i) {
        return plain.at(i) == ' ' ? i + 1 : i;
    }

    private static boolean letters(Plain plain, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Character.isLetter(plain.at(i))) {
                return false;
            }
        }
        return true;
    }

    private static Mention member(Plain plain, Mention model, int start, int end) {
        String name = model.name() + " " + plain.text().substring(start, end);
        return model.member(name, start, end);
    }
}
