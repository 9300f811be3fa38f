package io.claimstream.enrich.openness;

import io.claimstream.enrich.text.Span;
import io.claimstream.events.Claim.Dimension;

/** What is neither said nor denied: supposed, made a condition, asked. */
final class Suppositions {
    /** Detail of a word that opens a condition. */
    private static final String IF = "if";

    /** Letters of the shortest rest of a clause behind "may". */
    private static final int CLAUSE = 8;

    private Suppositions() {}

    /** Whether an "if" or "could" stands before; "promised that it would" is a plan, "could, say insiders" hearsay. */
    static boolean supposed(Sentence sentence, Span anchor, int clause, boolean rumoured) {
        int reach = sentence.lexicon().reach(Role.MAYBE);
        if (condition(sentence, anchor)) {
            return false;
        }
        if (sentence.lexicon().caseBehind()) {
            int end = sentence.clauseEnd(anchor.end());
            Hit behind = sentence.first(Role.MAYBE, anchor.start(), Math.min(end, anchor.end() + reach));
            if (behind != null
                    && !(rumoured && behind.cue().weak())
                    && !sentence.parted(anchor.end(), behind.start())) {
                return true;
            }
        }
        Hit maybe = sentence.last(Role.MAYBE, Math.max(clause, anchor.start() - reach), anchor.end());
        return maybe != null
                && !granted(sentence, anchor, maybe)
                && !before(sentence, anchor, maybe)
                && !(rumoured && maybe.cue().weak())
                && !sentence.any(Role.PLAN, clause, maybe.start());
    }

    /** "Anyone may build on it, the licence is Apache 2.0": whether a comma ends what only may be. */
    private static boolean before(Sentence sentence, Span anchor, Hit maybe) {
        for (int i = maybe.end(); maybe.cue().weak() && i < anchor.start(); i++) {
            if (sentence.plain().at(i) == ',') {
                return sentence.gap(maybe.end(), i) >= CLAUSE
                        && sentence.any(Role.LICENCE, anchor.start(), anchor.end());
            }
        }
        return false;
    }

    /** Whether a comma ends an "if" that its sentence opens with: "If you depend on it, the weights are on the Hub". */
    private static boolean granted(Sentence sentence, Span anchor, Hit maybe) {
        if (!IF.equals(maybe.cue().detail()) || sentence.gap(sentence.span().start(), maybe.start()) > 0) {
            return false;
        }
        int comma = maybe.end();
        while (comma < anchor.start() && sentence.plain().at(comma) != ',') {
            comma++;
        }
        int condition = comma;
        return comma < anchor.start()
                && !sentence.any(Role.PLAN, comma, anchor.end())
                && Mood.STOPPING.stream().noneMatch(role -> sentence.any(role, maybe.end(), condition));
    }

    /** Whether it is what a licence allows its uses by, which an "if" belongs to: "if your revenue exceeds". */
    private static boolean condition(Sentence sentence, Span anchor) {
        for (Hit hit : sentence.hits()) {
            if (hit.is(Role.PREDICATE)
                    && hit.cue().weak()
                    && hit.cue().dimension() == Dimension.LICENCE
                    && hit.span().equals(anchor)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is asked, and not said before another question: "they published it. but have you read it?" */
    static boolean asked(Sentence sentence, Span anchor) {
        int end = sentence.span().end() - 1;
        for (int i = anchor.end(); i < end; i++) {
            if (sentence.plain().at(i) == '.' && sentence.plain().at(i + 1) == ' ') {
                return false;
            }
        }
        return sentence.plain().at(end) == '?' || sentence.plain().at(end) == '？';
    }
}
