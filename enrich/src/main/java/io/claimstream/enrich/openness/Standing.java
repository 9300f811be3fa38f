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

    /** Whether a number stands right before, and no name that ends in one: so many parameters are a size. */
    private static boolean counted(Plain plain, int start, Span word) {
        int end = word.start();
        while (end > start && plain.at(end - 1) == ' ') {
            end--;
        }
        if (end > start && MAGNITUDES.indexOf(plain.at(end - 1)) >= 0) {
            return true;
        }
        int digits = end;
        while (digits > start && (Character.isDigit(plain.at(digits - 1)) || plain.at(digits - 1) == '.')) {
            digits--;
        }
        return digits < end && !named(plain, start, digits);
    }

    /** Whether what stands before a number makes it a name's: "GLM-5", "Llama 4". */
    private static boolean named(Plain plain, int start, int number) {
        if (number > start && (plain.at(number - 1) == '-' || Character.isLetter(plain.at(number - 1)))) {
            return true;
        }
        int word = number - 1;
        while (word > start && Character.isLetter(plain.at(word - 1))) {
            word--;
        }
        return word > start
                && word < number - 1
                && Character.isUpperCase(plain.text().charAt(word));
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
