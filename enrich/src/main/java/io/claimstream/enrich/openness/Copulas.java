package io.claimstream.enrich.openness;

import io.claimstream.enrich.text.Span;

/** What joins an adjective to a subject before it: a verb, a pronoun, a colon, an adjective that is joined already. */
final class Copulas {
    private static final int COPULA_REACH = 30;

    /** Letters between a verb and the name behind it: "nur", a maker's name. */
    private static final int SUBJECT = 14;

    private Copulas() {}

    /** "is open source and beats GPT-5": whether the word there goes on with another verb or adjective. */
    static boolean goesOn(Sentence sentence, int start) {
        int end = start;
        while (Character.isLetter(sentence.plain().at(end))) {
            end++;
        }
        return sentence.lexicon().joins(sentence.plain().folded().substring(start, end));
    }

    /** "o1 was another story: closed, of course": all that stands between a colon and the next mark. */
    static boolean told(Sentence sentence, Hit hit) {
        int before = hit.start() - 1;
        while (before > sentence.span().start() && sentence.plain().at(before) == ' ') {
            before--;
        }
        boolean ends = hit.end() >= sentence.span().end()
                || ",.;!".indexOf(sentence.plain().at(hit.end())) >= 0;
        return ends
                && ":\u2014\u2013".indexOf(sentence.plain().at(before)) >= 0
                && sentence.named(sentence.span().start(), before);
    }

    /** "open source, open weight", "neither open nor": it goes on with what an adjective before it says. */
    static boolean coordinated(Sentence sentence, int start) {
        Hit other = sentence.last(Role.ADJECTIVE, Math.max(sentence.span().start(), start - 25), start);
        return other != null
                && sentence.any(Role.OR, other.end(), start)
                && sentence.gap(other.end(), start) <= 6
                && joins(sentence, other.start(), true);
    }

    /** "offen ist nur X": whether a comma or nothing stands before it, and a verb and then a name right behind. */
    static boolean fronts(Sentence sentence, Span adjective) {
        int start = adjective.start();
        Hit copula = sentence.first(
                Role.COPULA, adjective.end(), Math.min(sentence.span().end(), adjective.end() + COPULA_REACH));
        boolean opens = start == sentence.span().start() || sentence.plain().at(start - 2) == ',';
        return opens
                && copula != null
                && sentence.gap(adjective.end(), copula.start()) == 0
                && sentence.models().stream()
                        .anyMatch(model ->
                                model.start() >= copula.end() && sentence.gap(copula.end(), model.start()) <= SUBJECT);
    }

    /** Whether it opens its clause, with the verb right behind: "Geschlossen bleibt es trotzdem". */
    private static boolean fronted(Sentence sentence, int start) {
        Hit copula = sentence.first(Role.COPULA, start, Math.min(sentence.span().end(), start + COPULA_REACH));
        Hit adjective = sentence.first(Role.ADJECTIVE, start, sentence.span().end());
        return copula != null
                && adjective != null
                && (sentence.gap(sentence.clauseStart(start), start) == 0
                        || sentence.plain().at(start - 2) == ',')
                && sentence.gap(adjective.end(), copula.start()) == 0;
    }

    /**
     * Whether a verb or a pronoun stands before.
     *
     * @param alone whether the adjective has no noun behind it
     */
    static boolean joins(Sentence sentence, int start, boolean alone) {
        int from = Math.max(sentence.clauseStart(start), start - COPULA_REACH);
        Hit copula = sentence.last(Role.COPULA, from, start);
        if (copula != null && sentence.gap(copula.end(), start) <= 18) {
            return true;
        }
        if (sentence.lexicon().verbLast() && fronted(sentence, start)) {
            return true;
        }
        Hit pronoun = sentence.last(Role.PRONOUN, from, start);
        return alone && pronoun != null && sentence.gap(pronoun.end(), start) <= 8;
    }
}
