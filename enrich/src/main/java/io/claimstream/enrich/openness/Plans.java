package io.claimstream.enrich.openness;

import io.claimstream.enrich.text.Span;

/** Whether something is said to come: "will", "plans to", 予定. */
final class Plans {
    /** Letters between "will" and "open-source". */
    private static final int GOVERNED = 20;

    /** The same where the verb stands last. */
    private static final int BRACKET = 45;

    /** Letters of "and". */
    private static final int AND = 3;

    /** Detail of a verb that ends its clause where verbs stand last, and governs nothing behind its comma: "will". */
    private static final String MODAL = "modal";

    private Plans() {}

    static boolean of(Sentence sentence, Span anchor, int clause, int end) {
        return planned(sentence, anchor, clause) || announced(sentence, anchor, end);
    }

    /**
     * Whether a "will" governs it: nothing stands between, or a verb of publishing; "will make history with the best open
     * model" plans nothing of the kind.
     */
    private static boolean planned(Sentence sentence, Span anchor, int clause) {
        int from = Math.max(clause, anchor.start() - sentence.lexicon().reach(Role.PLAN));
        Hit plan = sentence.last(Role.PLAN, from, anchor.end());
        return plan != null
                && !parallel(sentence, plan, anchor)
                && !marksObject(sentence, plan)
                && !closes(sentence, plan, anchor)
                && (plan.end() > anchor.start()
                        || sentence.gap(plan.end(), anchor.start())
                                <= (sentence.lexicon().verbLast() ? BRACKET : GOVERNED)
                        || sentence.any(Role.STATE, plan.end(), anchor.start())
                        || sentence.any(Role.OFFER, plan.end(), anchor.start())
                        || sentence.unspaced());
    }

    /** Whether an "and" joins it to what is done beside it: "kept its promise and open-sourced". */
    private static boolean parallel(Sentence sentence, Hit plan, Span anchor) {
        return !sentence.unspaced()
                && plan.end() < anchor.start()
                && sentence.gap(plan.end(), anchor.start()) <= AND
                && sentence.joined(plan.end(), anchor.start());
    }

    /** Whether it ends a clause of its own, where verbs stand last: "der ungenannt bleiben möchte, läuft". */
    private static boolean closes(Sentence sentence, Hit plan, Span anchor) {
        boolean subject = sentence.models().stream().anyMatch(model -> model.end() == plan.start() - 1);
        return MODAL.equals(plan.cue().detail())
                && plan.end() < anchor.start()
                && sentence.plain().at(plan.end()) == ','
                && !subject; // "X werde, so heißt es, offen"
    }

    /** Whether a plan stands behind it, and not behind another name as in "A is open, B shall follow". */
    private static boolean announced(Sentence sentence, Span anchor, int end) {
        int to = Math.min(end, anchor.end() + sentence.lexicon().reach(Role.PLAN_AFTER));
        Hit plan = sentence.first(Role.PLAN_AFTER, anchor.start(), to);
        boolean apart = plan != null
                && (sentence.lexicon().caseBehind()
                        ? sentence.parted(anchor.end(), plan.start())
                        : !sentence.unspaced()
                                && (sentence.joined(anchor.end(), plan.start()) || wanted(sentence, anchor, plan)));
        return plan != null
                && (plan.start() < anchor.end() || (!apart && !Mood.ofAnother(sentence, anchor.end(), plan.start())));
    }

    /** "jedem offen, der sie haben will": what ends a clause behind a comma is what somebody wants, where verbs stand last. */
    private static boolean wanted(Sentence sentence, Span anchor, Hit plan) {
        boolean modal = sentence.hits().stream()
                .anyMatch(hit -> MODAL.equals(hit.cue().detail()) && hit.span().equals(plan.span()));
        return modal
                && plan.start() > anchor.end()
                && sentence.plain().at(anchor.end()) == ','
                && sentence.lexicon().verbLast();
    }

    /** Whether it is the Chinese 将 that makes what stands behind it an object: "将GLM-5开源", "将权重上传". */
    private static boolean marksObject(Sentence sentence, Hit plan) {
        if (sentence.plain().at(plan.start()) != '将' || plan.end() - plan.start() != 1) {
            return false;
        }
        Hit part = sentence.first(Role.OBJECT, plan.end(), sentence.span().end());
        return (part != null && part.start() == plan.end())
                || sentence.models().stream()
                        .anyMatch(model -> model.start() >= plan.end() && model.start() - plan.end() <= 1);
    }
}
