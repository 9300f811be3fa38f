package io.claimstream.enrich.openness;

/** What joins an adjective to a subject before it: a verb, a pronoun, a colon, an adjective that is joined already. */
final class Copulas {
    private static final int COPULA_REACH = 30;

    private Copulas() {}

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

    /** Whether it opens its clause, with the verb right behind: "Geschlossen bleibt es trotzdem". */
    private static boolean fronted(Sentence sentence, int start) {
        Hit copula = sentence.first(Role.COPULA, start, Math.min(sentence.span().end(), start + COPULA_REACH));
        Hit adjective = sentence.first(Role.ADJECTIVE, start, sentence.span().end());
        return copula != null
                && adjective != null
                && sentence.gap(sentence.clauseStart(start), start) == 0
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
