package io.claimstream.enrich.openness;

import io.claimstream.enrich.text.Span;
import io.claimstream.events.Claim.Dimension;
import io.claimstream.events.Claim.Modality;
import java.util.List;
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

    /** Letters between a statement and ", insiders say". */
    private static final int ASIDE = 24;

    /** The same where a word is a letter or two: "，据传". */
    private static final int ASIDE_UNSPACED = 2;

    /** Characters between what is given up and the verb that says so, where verbs come last. */
    private static final int RIGHT_BEHIND = 12;

    /** Characters between the name of a licence and "is not", where that stands behind. */
    private static final int LICENCE_DENIED = 6;

    /** Detail of those who tell hearsay, which covers the whole sentence behind which they are named. */
    private static final String SOURCE = "source";

    /** Detail of a verb form that tells hearsay, of what it governs alone: "habría". */
    private static final String VERB = "verb";

    /** What a "not" before it denies instead. */
    static final List<Role> STOPPING = List.of(Role.ADJECTIVE, Role.STATE, Role.PREDICATE, Role.ACCESS, Role.LICENCE);

    static Mood of(Sentence sentence, Span anchor) {
        return of(sentence, anchor, false);
    }

    /** @param close whether a "not" must stand in the same phrase: "no code, no weights" does not deny twice */
    static Mood of(Sentence sentence, Span anchor, boolean close) {
        int clause = sentence.clauseStart(anchor.start());
        int end = sentence.clauseEnd(anchor.end());
        boolean rumoured = before(sentence, Role.RUMOUR, anchor, told(sentence, clause)) || heard(sentence, anchor);
        boolean unsaid = given(sentence, anchor, clause) || Suppositions.supposed(sentence, anchor, clause, rumoured);
        Hit not = Denial.before(sentence, anchor, clause);
        not = close && not != null && Denial.again(sentence, not, anchor) ? null : not;
        Hit notAfter = sentence.first(
                Role.NOT_AFTER,
                anchor.start(),
                Math.min(
                        answered(sentence, anchor, end),
                        anchor.end() + sentence.lexicon().reach(Role.NOT_AFTER)));
        boolean another = notAfter != null
                && (ofAnother(sentence, anchor.end(), notAfter.start())
                        || ofClause(sentence, anchor.end(), notAfter.start())
                        || ofUse(sentence, anchor, notAfter)
                        || (close && sentence.also(notAfter, Role.STATE))); // itself: "밝히지 않"
        notAfter = another ? null : notAfter;
        boolean once = not != null && notAfter != null && not.span().equals(notAfter.span());
        boolean negated = once || (not != null ^ notAfter != null);
        Hit future = future(sentence, anchor, clause, end);
        boolean planned = Plans.of(sentence, anchor, clause, end)
                || (future != null
                        && !negated
                        && future.end() > anchor.start() - FUTURE_REACH
                        && future.start() < anchor.end() + FUTURE_REACH);
        // A plan that is only hearsay is hearsay.
        Modality modality = rumoured ? Modality.RUMOURED : planned ? Modality.PLANNED : Modality.ASSERTED;
        return new Mood(
                negated,
                unsaid || Suppositions.asked(sentence, anchor),
                modality,
                future == null ? null : sentence.plain().of(future.span()));
    }

    /** Where hearsay may stand that covers a clause: not before ", while B", which sets against it what is known. */
    private static int told(Sentence sentence, int clause) {
        Hit contrast = sentence.first(Role.CONTRAST, clause, sentence.span().end());
        return contrast != null && contrast.start() == clause
                ? clause
                : sentence.span().start();
    }

    /** Behind the word that a colon answers with: "offene Gewichte: Fehlanzeige". */
    private static int answered(Sentence sentence, Span anchor, int end) {
        boolean asks = end < sentence.span().end() && sentence.gap(anchor.end(), end) == 0;
        Hit answer = asks && sentence.plain().at(end) == ':'
                ? sentence.first(Role.NOT_AFTER, end, sentence.span().end())
                : null;
        return answer != null && sentence.gap(end, answer.start()) == 0 ? answer.end() : end;
    }

    /** Other versions that it is said of; "X is open, and they promise that the next version" says it of X. */
    private static @Nullable Hit future(Sentence sentence, Span anchor, int clause, int end) {
        Hit future = sentence.first(Role.FUTURE, clause, end);
        boolean apart = future != null
                && future.start() >= anchor.end()
                && sentence.joined(anchor.end(), future.start())
                && sentence.any(Role.PLAN, anchor.end(), future.start());
        return apart ? null : future;
    }

    /** Whether words behind it make it hearsay: in its clause, or right behind a comma. */
    private static boolean heard(Sentence sentence, Span anchor) {
        int end = Math.min(
                sentence.clauseEnd(anchor.end()),
                anchor.end() + sentence.lexicon().reach(Role.RUMOUR));
        Hit rumour = sentence.first(Role.RUMOUR, anchor.start(), end);
        return rumour != null
                && !(VERB.equals(rumour.cue().detail()) && rumour.start() >= anchor.end())
                && ((SOURCE.equals(rumour.cue().detail()) && !sentence.joined(anchor.end(), rumour.start()))
                        || sentence.lexicon().caseBehind()
                        || rumour.start() < anchor.end()
                        || (!sentence.parted(anchor.end(), rumour.start())
                                && !sentence.joined(anchor.end(), rumour.start()))
                        || (sentence.gap(anchor.end(), rumour.start()) <= (sentence.unspaced() ? ASIDE_UNSPACED : ASIDE)
                                && !sentence.joined(anchor.end(), rumour.start())));
    }

    /** Whether it is given up: "abandons"; of "from X to Y" only the first is. */
    private static boolean given(Sentence sentence, Span anchor, int clause) {
        if (sentence.lexicon().caseBehind()) {
            Hit behind = sentence.first(
                    Role.REVERSAL,
                    anchor.end(),
                    Math.min(sentence.clauseEnd(anchor.end()), anchor.end() + RIGHT_BEHIND));
            if (behind != null && !sentence.parted(anchor.end(), behind.start())) {
                return true;
            }
            if (sentence.any(Role.LICENCE, anchor.start(), anchor.end())) {
                return false; // "gives up its own terms and takes Apache"
            }
        }
        int from = Math.max(clause, anchor.start() - sentence.lexicon().reach(Role.REVERSAL));
        Hit reversal = sentence.last(Role.REVERSAL, from, anchor.end());
        return reversal != null && !sentence.any(Role.LICENCE, reversal.end(), anchor.start());
    }

    /** Whether a "not" behind a comma is said of another thing or model: "A is open, B not". */
    static boolean ofAnother(Sentence sentence, int from, int not) {
        return sentence.parted(from, not)
                && (sentence.named(from, not)
                        || sentence.any(Role.OBJECT, from, not)
                        || sentence.any(Role.OTHER_NOUN, from, not));
    }

    /** "X läuft auf eigenen Servern, dafür braucht es die Cloud nicht": a "not" far behind a comma has a verb of its own. */
    private static boolean ofClause(Sentence sentence, int from, int not) {
        return sentence.lexicon().verbLast() && sentence.parted(from, not) && sentence.gap(from, not) > ASIDE;
    }

    /** Whether it denies what a licence named before does not allow, or something else: "CC-BY-NCで商用には使えない". */
    private static boolean ofUse(Sentence sentence, Span licence, Hit not) {
        if (not.start() >= licence.end() && sentence.also(not, Role.PERMIT) && ofLicence(sentence, licence)) {
            return true;
        }
        return sentence.any(Role.LICENCE, licence.start(), licence.end())
                && (sentence.any(Role.USE, licence.end(), not.start())
                        || (sentence.lexicon().caseBehind() && not.start() - licence.end() > LICENCE_DENIED));
    }

    private static boolean ofLicence(Sentence sentence, Span anchor) {
        for (Hit hit : sentence.hits()) {
            if (hit.cue().dimension() == Dimension.LICENCE && hit.span().equals(anchor)) {
                return true;
            }
        }
        return false;
    }

    private static boolean before(Sentence sentence, Role role, Span anchor, int clause) {
        int from = Math.max(clause, anchor.start() - sentence.lexicon().reach(role));
        return sentence.any(role, from, anchor.end());
    }
}
