package io.claimstream.enrich.openness;

import io.claimstream.enrich.text.Folding;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.Span;
import io.claimstream.events.Claim.Dimension;
import java.util.List;
import java.util.Locale;

/** Whether a word of the lexicon is a cue where it stands: "40 weights" are a number, "mit" is German. */
final class Standing {
    /** Signs of large numbers, behind digits. */
    private static final String MAGNITUDES = "億万兆억만조亿萬";

    /** Letters of the longest acronym: "MIT", "BSD". */
    private static final int ACRONYM = 4;

    private Standing() {}

    static boolean counts(Cue cue, Plain plain, Span sentence, Span where) {
        if (cue.role() == Role.OBJECT && cue.dimension() == Dimension.WEIGHTS) {
            return !counted(plain, sentence.start(), where);
        }
        return cue.role() != Role.LICENCE || !cue.weak() || printed(plain.of(where));
    }

    /** Whether a number stands right before: so many parameters are a size, not what may be published. */
    private static boolean counted(Plain plain, int start, Span word) {
        int i = word.start() - 1;
        while (i >= start && plain.at(i) == ' ') {
            i--;
        }
        return i >= start && (Character.isDigit(plain.at(i)) || MAGNITUDES.indexOf(plain.at(i)) >= 0);
    }

    /** Whether it is printed as a licence's name is: "mit" and "Mit" are words of German. */
    private static boolean printed(String text) {
        return text.length() <= ACRONYM
                ? text.equals(text.toUpperCase(Locale.ROOT))
                : Character.isUpperCase(text.charAt(0))
                        || Folding.unspaced(text.charAt(0))
                        || Folding.hangul(text.charAt(0));
    }

    /** Whether an adjective stands right before: "closed rivals" are not what "rivals" something. */
    static boolean qualifies(Hit hit, int position) {
        return hit.is(Role.ADJECTIVE) && position - hit.end() <= 1;
    }

    /** Whether one of them is a noun for models. */
    static boolean anyNoun(List<Cue> cues) {
        for (Cue cue : cues) {
            if (cue.role() == Role.MODEL_NOUN || cue.role() == Role.MODEL_NOUNS) {
                return true;
            }
        }
        return false;
    }
}
