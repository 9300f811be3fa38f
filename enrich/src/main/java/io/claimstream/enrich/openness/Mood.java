package io.claimstream.enrich.openness;

import io.claimstream.enrich.text.Span;
import io.claimstream.events.Claim.Modality;
import org.jspecify.annotations.Nullable;

/**
 * How something is said.
 *
 * @param unsaid whether it is only supposed, asked, or given up
 * @param about which other versions it is said of
 */
record Mood(
        boolean negated,
        boolean unsaid,
        Modality modality,
        @Nullable String about) {

    private static final int FUTURE_REACH = 40;

    /** Letters within one phrase: "available as open source". */
    private static final int ONE_PHRASE = 6;

    static Mood of(Sentence sentence, Span anchor) {
        int clause = sentence.clauseStart(anchor.start());
        int end = sentence.clauseEnd(anchor.end());
        boolean unsaid =
                before(sentence, Role.MAYBE, anchor, clause) || before(sentence, Role.REVERSAL, anchor, clause);
        boolean negated = denied(sentence, anchor, clause) ^ after(sentence, Role.NOT_AFTER, anchor, end);
        boolean rumoured = before(sentence, Role.RUMOUR, anchor, sentence.span().start());
        Hit future = sentence.first(Role.FUTURE, clause, end);
        boolean planned = before(sentence, Role.PLAN, anchor, clause)
                || after(sentence, Role.PLAN_AFTER, anchor, end)
                || (future != null
                        && !negated
                        && future.end() > anchor.start() - FUTURE_REACH
                        && future.start() < anchor.end() + FUTURE_REACH);
        Modality modality = planned ? Modality.PLANNED : rumoured ? Modality.RUMOURED : Modality.ASSERTED;
        return new Mood(
                negated,
                unsaid || sentence.plain().at(sentence.span().end() - 1) == '?',
                modality,
                future == null ? null : sentence.plain().of(future.span()));
    }

    /** Whether a "not" stands before, with nothing between that it could have denied instead. */
    private static boolean denied(Sentence sentence, Span anchor, int clause) {
        int from = Math.max(clause, anchor.start() - sentence.lexicon().reach(Role.NOT));
        Hit not = sentence.last(Role.NOT, from, anchor.end());
        if (not == null) {
            return false;
        }
        for (Role role : new Role[] {Role.STATE, Role.PREDICATE, Role.ACCESS}) {
            Hit other = sentence.first(role, not.end(), anchor.start());
            if (other != null && !onePhrase(sentence, other.end(), anchor.start())) {
                return false;
            }
        }
        return true;
    }

    private static boolean onePhrase(Sentence sentence, int from, int to) {
        return sentence.gap(from, to) <= ONE_PHRASE && !sentence.parted(from, to);
    }

    private static boolean before(Sentence sentence, Role role, Span anchor, int clause) {
        int from = Math.max(clause, anchor.start() - sentence.lexicon().reach(role));
        return sentence.any(role, from, anchor.end());
    }

    private static boolean after(Sentence sentence, Role role, Span anchor, int end) {
        int to = Math.min(end, anchor.end() + sentence.lexicon().reach(role));
        return sentence.any(role, anchor.start(), to);
    }
}
