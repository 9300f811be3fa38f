package io.claimstream.enrich.openness;

import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.text.Span;
import io.claimstream.events.Claim.Status;
import org.jspecify.annotations.Nullable;

/** Which "not" before a statement denies it. */
final class Denial {
    /** Letters within one phrase: "available as open source". */
    private static final int ONE_PHRASE = 6;

    /** Characters between "not" and the name of a licence. */
    private static final int LICENCE_REACH = 20;

    /** Letters between two things that one "not" denies: "not open or in any way downloadable". */
    private static final int CARRIED = 20;

    /** Detail of a "not" that is said of all names behind it: "none of". */
    private static final String ALL = "all";

    private Denial() {}

    /** The "not" that stands before, with nothing between that it could have denied instead. */
    static @Nullable Hit before(Sentence sentence, Span anchor, int clause) {
        int from = Math.max(clause, anchor.start() - sentence.lexicon().reach(Role.NOT));
        boolean licence = sentence.any(Role.LICENCE, anchor.start(), anchor.end());
        from = licence ? Math.max(from, anchor.start() - LICENCE_REACH) : from;
        Hit not = sentence.last(Role.NOT, from, anchor.end());
        not = not == null ? ofAll(sentence, anchor, clause) : not;
        not = not == null ? without(sentence, anchor) : not;
        boolean beside = licence
                && not != null
                && (sentence.joined(not.end(), anchor.start()) || sentence.parted(not.end(), anchor.start()));
        if (not != null && ends(sentence, not, anchor)) {
            return null;
        }
        if (not == null || (beside && !ALL.equals(not.cue().detail()))) {
            return null; // "has no such clause and is under Apache", "with no fanfare, MIT licensed"
        }
        boolean only = sentence.hits().stream()
                .anyMatch(hit -> hit.cue().denied() && hit.span().equals(anchor));
        for (Role role : Mood.STOPPING) {
            if (only && role == Role.STATE) {
                continue;
            }
            Hit other = sentence.first(role, not.end(), anchor.start());
            if (other != null && role == Role.STATE && exists(sentence, other, anchor)) {
                continue;
            }
            boolean without =
                    other != null && sentence.also(not, Role.WITHOUT) && !carried(sentence, other.end(), anchor);
            if (other != null && (without || !onePhrase(sentence, other.end(), anchor.start()))) {
                return null;
            }
        }
        return not;
    }

    /** "whereas A (and B) is not, C is open": whether its clause ends there and goes on with another model. */
    private static boolean ends(Sentence sentence, Hit not, Span anchor) {
        return not.end() < anchor.start()
                && sentence.plain().at(not.end()) == ','
                && sentence.named(not.end(), anchor.start());
    }

    /** "does not come with open weights" */
    private static @Nullable Hit without(Sentence sentence, Span anchor) {
        Hit without = sentence.last(Role.WITHOUT, sentence.clauseStart(anchor.start()), anchor.start());
        return without != null && sentence.near(without.end(), anchor.start(), 0) ? without : null;
    }

    /** "no hay forma de": a verb that only says whether there is what stands behind it. */
    private static boolean exists(Sentence sentence, Hit verb, Span anchor) {
        return verb.cue().denied()
                && verb.cue().status() == Status.OPEN
                && !sentence.parted(verb.end(), anchor.start())
                && !sentence.any(Role.OBJECT, verb.end(), anchor.start());
    }

    /** "none of A, B and C is": what opens its clause and denies of each name behind it, however many they are. */
    private static @Nullable Hit ofAll(Sentence sentence, Span anchor, int clause) {
        Hit none = sentence.first(Role.NOT, clause, anchor.start());
        if (none == null || !ALL.equals(none.cue().detail())) {
            return null;
        }
        return unnamed(sentence, none.end(), anchor.start())
                        <= sentence.lexicon().reach(Role.NOT)
                ? none
                : null;
    }

    /** Letters in between, those of names not counted: "has not released Qwen 3.5 Max as open weights". */
    private static int unnamed(Sentence sentence, int from, int to) {
        int letters = sentence.gap(from, to);
        for (Mention model : sentence.models()) {
            if (model.start() >= from && model.end() <= to) {
                letters -= sentence.gap(model.start(), model.end());
            }
        }
        return letters;
    }

    /** Whether an "or" goes on with what is denied: "without weights or code"; else "without" only leaves out its own. */
    private static boolean carried(Sentence sentence, int from, Span anchor) {
        return sentence.any(Role.OR, from, anchor.start());
    }

    /** Whether it does not turn round what is closed: "no code, no weights", "says nothing of its size nor of its data". */
    static boolean again(Sentence sentence, Hit not, Span anchor) {
        return sentence.parted(not.end(), anchor.start())
                || Mood.STOPPING.stream().anyMatch(role -> sentence.any(role, not.end(), anchor.start()))
                || concords(sentence, anchor)
                || (not.start() > anchor.start() && sentence.also(not, Role.OR));
    }

    /** Whether it opens with a word that only denies along: "ne livre aucun détail", "no ha dado ningún detalle", "ne s'utilise que par API". */
    private static boolean concords(Sentence sentence, Span anchor) {
        for (Hit hit : sentence.hits()) {
            if ((hit.is(Role.STATE) || hit.is(Role.PREDICATE))
                    && hit.start() >= anchor.start()
                    && hit.end() <= anchor.end()
                    && sentence.lexicon().concords(sentence.plain(), hit.span())) {
                return true;
            }
        }
        return false;
    }

    private static boolean onePhrase(Sentence sentence, int from, int to) {
        boolean carried = sentence.last(Role.OR, from, to) != null && sentence.gap(from, to) <= CARRIED;
        return (carried || unnamed(sentence, from, to) <= ONE_PHRASE) && !sentence.parted(from, to);
    }
}
