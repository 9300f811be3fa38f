package io.claimstream.enrich.openness;

import io.claimstream.enrich.text.Block;

/** Whether a name that means other things too is a licence's where it stands: "(MIT)", "it's MIT", not "MIT researchers". */
final class LicenceWords {
    /** Letters of a word such as "of". */
    private static final int OF = 2;

    /** Letters of "again", "this time". */
    private static final int AGAIN = 8;

    /** Characters of a word such as "also", and the space behind it. */
    private static final int ALSO = 12;

    private LicenceWords() {}

    /** "it's MIT", "GLM-5もMITだ", "A is Apache 2.0, B MIT": all that is said of a model, or one of several licences. */
    static boolean predicated(Sentence sentence, Hit hit) {
        int from = sentence.clauseStart(hit.start());
        Hit copula = sentence.last(Role.COPULA, from, hit.start());
        Hit still = sentence.last(Role.STILL, from, hit.start());
        boolean said = (copula != null && sentence.gap(copula.end(), hit.start()) <= (sentence.unspaced() ? OF : 0))
                || (still != null && sentence.gap(still.end(), hit.start()) == 0);
        boolean told = sentence.models().stream()
                .anyMatch(model -> model.end() <= hit.start() && sentence.gap(model.end(), hit.start()) <= 1);
        boolean several = sentence.hits().stream()
                .anyMatch(other -> other.is(Role.LICENCE) && !other.cue().weak());
        return (said || told || several) && ends(sentence, hit.end());
    }

    /** Whether no noun follows, which the name could go with: "MIT researchers". */
    static boolean ends(Sentence sentence, int end) {
        char next = sentence.plain().at(end);
        if (sentence.unspaced() || !(next == ' ' || Character.isLetterOrDigit(next) || "-'’".indexOf(next) >= 0)) {
            return true;
        }
        return next == ' ' && sentence.hits().stream().anyMatch(hit -> hit.is(Role.PARTICLE) && hit.start() == end + 1);
    }

    /** "Apache again." */
    private static boolean again(Sentence sentence, Hit hit) {
        return hit.start() == sentence.span().start()
                && sentence.gap(hit.end(), sentence.span().end()) <= AGAIN
                && ends(sentence, hit.end());
    }

    /** "(MIT)", "It isn't: MIT, 70B", "MIT, like its predecessor" */
    static boolean alone(Sentence sentence, Hit hit) {
        int before = hit.start() - 1;
        boolean opens = sentence.plain().at(before) == '('
                || (sentence.plain().at(before) == ' ' && sentence.plain().at(before - 1) == ':')
                || hit.start() == sentence.span().start()
                || also(sentence, hit.start())
                || sized(sentence, hit.start());
        return again(sentence, hit)
                || item(sentence, hit)
                || (opens && "),;.\0\n".indexOf(sentence.plain().at(hit.end())) >= 0);
    }

    /** "Rnj-1, 8 billion parameters, Apache": one of the things listed behind a name. */
    private static boolean item(Sentence sentence, Hit hit) {
        boolean listed = sentence.place() == Block.Kind.LIST_ITEM
                || sentence.models().stream().anyMatch(model -> model.end() <= hit.start());
        Hit also = sentence.last(Role.PARTICLE, Math.max(sentence.span().start(), hit.start() - ALSO), hit.start());
        int start = also != null && sentence.gap(also.end(), hit.start()) == 0 ? also.start() : hit.start();
        return listed
                && ",，、".indexOf(sentence.plain().at(start - (sentence.plain().at(start - 1) == ' ' ? 2 : 1))) >= 0
                && (hit.end() >= sentence.span().end()
                        || "),;.，。、；".indexOf(sentence.plain().at(hit.end())) >= 0);
    }

    /** "Also MIT": a sentence without a verb. */
    private static boolean also(Sentence sentence, int start) {
        int from = sentence.span().start();
        Hit word = sentence.first(Role.PARTICLE, from, start);
        return word != null && word.start() == from && sentence.gap(word.end(), start) == 0;
    }

    /** "(744B, MIT": behind a model's size in brackets. */
    private static boolean sized(Sentence sentence, int start) {
        int comma = start - 2;
        return sentence.plain().at(start - 1) == ' '
                && ",;".indexOf(sentence.plain().at(comma)) >= 0
                && "bBmM".indexOf(sentence.plain().at(comma - 1)) >= 0
                && Character.isDigit(sentence.plain().at(comma - 2));
    }
}
