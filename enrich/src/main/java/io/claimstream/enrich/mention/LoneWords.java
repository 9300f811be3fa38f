package io.claimstream.enrich.mention;

import io.claimstream.enrich.text.Dictionary;
import io.claimstream.enrich.text.Folding;
import io.claimstream.enrich.text.Plain;

/** Words of the language that are names of members as well: what stands around them tells which. */
final class LoneWords {
    private static final Dictionary<Boolean> SUBJECT_OF = Roles.dictionary("subject_of");
    private static final Dictionary<Boolean> RELATIVE = Roles.dictionary("relative");
    private static final Dictionary<Boolean> RESULTS_IN = Roles.dictionary("results_in");

    private LoneWords() {}

    /** Whether a word that may mean anything stands where only a name would: "for Small", "Flash gets", "Lite: 38 %", "Mini, which". */
    static boolean name(Plain plain, int start, int end, int limit, boolean declared) {
        int next = plain.at(end) == ' ' ? end + 1 : end;
        if (next < limit && (Character.isUpperCase(plain.text().charAt(next)) || plain.at(end) == '-')) {
            return false;
        }
        int before = start - 1;
        while (before >= 0 && plain.at(before) == ' ') {
            before--;
        }
        if (declared && (Folding.uncased(plain.at(next)) || Folding.uncased(plain.at(Math.max(0, before))))) {
            return true;
        }
        if (declared && end == limit && !Folding.wordly(plain.at(start - 1))) {
            return true;
        }
        if (declared
                && next < limit
                && (",(/".indexOf(plain.at(next)) >= 0
                        || Results.at(plain, next)
                        || SUBJECT_OF.longest(plain, next, limit) != null
                        || RESULTS_IN.longest(plain, next, limit) != null)) {
            return true;
        }
        boolean first = before < 0 || ".!?:;\n*-(\u2022".indexOf(plain.at(before)) >= 0;
        if (first) {
            boolean relative =
                    plain.at(end) == ',' && end + 2 < limit && RELATIVE.longest(plain, end + 2, limit) != null;
            return relative || plain.at(end) == ':' || (next < limit && RESULTS_IN.longest(plain, next, limit) != null);
        }
        int word = before;
        while (word > 0 && plain.at(word - 1) > ' ') {
            word--;
        }
        return plain.at(start - 1) == ' ' && !Character.isUpperCase(plain.text().charAt(word));
    }
}
