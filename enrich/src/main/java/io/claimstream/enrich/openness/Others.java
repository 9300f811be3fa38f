package io.claimstream.enrich.openness;

import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.openness.Statement.Form;
import io.claimstream.events.Claim.Dimension;

/** Whether what a sentence says is said of something that is no model: a data set, a program, a benchmark. */
final class Others {
    /** Words of case that mark an object, where they stand behind it. */
    private static final String MARKS = "を을를";

    /** Characters between an object and its verb. */
    private static final int MARK = 2;

    /** Letters between a subject and what is said of it: "the benchmark itself is open". */
    private static final int SUBJECT_REACH = 25;

    private Others() {}

    /** Whether something that is no model is what an adjective is said of: "the benchmark is open". */
    static boolean subject(Sentence sentence, Statement statement) {
        if (statement.form() != Form.COPULAR || sentence.unspaced()) {
            return false;
        }
        int anchor = statement.anchor().start();
        int clause = sentence.clauseStart(anchor);
        Hit other = sentence.last(Role.OTHER_NOUN, clause, anchor);
        return other != null
                && sentence.gap(other.end(), anchor) <= SUBJECT_REACH
                && (!sentence.named(clause, anchor) || anew(sentence, clause, other))
                && !sentence.any(Role.PRONOUN, clause, anchor)
                && !sentence.any(Role.MODEL_NOUN, clause, anchor)
                && !sentence.also(other, Role.OBJECT);
    }

    /** Whether a subject of its own starts there, behind a comma: "GPT-5 took months, and the data centre is". */
    private static boolean anew(Sentence sentence, int clause, Hit other) {
        Hit article = sentence.last(Role.DETERMINER, Math.max(clause, other.start() - 6), other.start());
        int last = clause;
        for (Mention model : sentence.models()) {
            last = model.end() <= other.start() ? Math.max(last, model.end()) : last;
        }
        return article != null && last > clause && sentence.parted(last, other.start());
    }

    /** Whether {@code hit} is said of something that is no model and stands right behind: "permissively licensed data". */
    static boolean of(Sentence sentence, Hit hit) {
        Hit other = sentence.first(
                Role.OTHER_NOUN, hit.end(), Math.min(sentence.span().end(), hit.end() + 14));
        Hit noise =
                sentence.first(Role.NOISE, hit.end(), Math.min(sentence.span().end(), hit.end() + 14));
        boolean licensed = noise != null && hit.is(Role.LICENCE) && noise.start() - hit.end() <= 1;
        other = licensed ? noise : other; // "MITライセンスのオープンソースソフト"
        return other != null
                && !sentence.parted(hit.end(), other.start())
                && !sentence.named(hit.end(), other.start())
                && !sentence.also(other, Role.OBJECT)
                && !sentence.also(other, Role.PEOPLE);
    }

    /** Whether what is no model is marked as what it is done to: "把这套系统的代码开源", "ツールをオープンソースとして". */
    static boolean done(Sentence sentence, Hit hit) {
        if (!sentence.unspaced()) {
            return false;
        }
        int clause = sentence.clauseStart(hit.start());
        Hit other = sentence.last(Role.OTHER_NOUN, clause, hit.start());
        if (other == null || hit.start() - other.end() > MARK || sentence.also(other, Role.PEOPLE)) {
            return false;
        }
        return sentence.lexicon().caseBehind()
                ? MARKS.indexOf(sentence.plain().at(other.end())) >= 0
                : sentence.plain().folded().lastIndexOf('把', other.start()) >= clause;
    }

    /** Whether what stands behind as its object is no model: "open-sourced the protocol that". */
    static boolean target(Sentence sentence, Hit hit) {
        Hit other = sentence.first(Role.OTHER_NOUN, hit.end(), Math.min(sentence.clauseEnd(hit.end()), hit.end() + 45));
        return other != null
                && !sentence.parted(hit.end(), other.start())
                && !sentence.named(hit.end(), other.start())
                && !sentence.any(Role.MODEL_NOUN, hit.end(), other.start())
                && !sentence.any(Role.LICENCE, hit.end(), other.start())
                && !sentence.any(Role.COPULA, Math.max(sentence.span().start(), hit.start() - 12), hit.start())
                && !sentence.also(other, Role.OBJECT)
                && !sentence.also(other, Role.PEOPLE);
    }

    /** Whether a model is given, and no tool or the like: not "only 36 % of firms offer an approved tool". */
    static boolean given(Sentence sentence, int from, int to) {
        Hit grant = sentence.first(Role.GRANT, from, to);
        return grant == null ? sentence.any(Role.ADMIT, from, to) : !target(sentence, grant);
    }

    /**
     * Whether the clause before {@code anchor} is about something that is no model, which a model's name may only tell more
     * of: "the dataset used to test GPT-5 is public", "we release the harness for GPT-5".
     */
    static boolean about(Sentence sentence, int anchor) {
        if (sentence.unspaced()) {
            return false;
        }
        int clause = sentence.clauseStart(anchor);
        Hit other = sentence.first(Role.OTHER_NOUN, clause, anchor);
        if (other == null
                || sentence.also(other, Role.PEOPLE)
                || part(sentence, other)
                || sentence.named(clause, other.start())
                || modelNoun(sentence, clause, other.start())
                || sentence.any(Role.PRONOUN, clause, other.start())
                || sentence.parted(other.end(), anchor)
                || weights(sentence, clause, anchor)) {
            return false;
        }
        Hit done = sentence.last(Role.STATE, clause, other.start());
        boolean object = done != null && sentence.gap(done.end(), other.start()) <= Sentence.OPENING + Sentence.OPENING;
        boolean next = sentence.models().stream()
                .anyMatch(model -> model.start() - other.end() <= 1 && model.start() >= other.end());
        return !next && (object || other.start() - clause <= Sentence.OPENING);
    }

    /** Whether it is a licence, or a model's part for sure: "source code", not any "code". */
    private static boolean part(Sentence sentence, Hit noun) {
        for (Hit hit : sentence.hits()) {
            boolean object = hit.is(Role.OBJECT) && hit.span().equals(noun.span());
            if (object && (!hit.cue().weak() || hit.cue().dimension() == Dimension.LICENCE)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a model is spoken of by a noun, which no verb is: "release". */
    private static boolean modelNoun(Sentence sentence, int from, int to) {
        for (Hit hit : sentence.hits()) {
            if (hit.is(Role.MODEL_NOUN) && hit.start() >= from && hit.end() <= to && !sentence.also(hit, Role.STATE)) {
                return true;
            }
        }
        return false;
    }

    private static boolean weights(Sentence sentence, int from, int to) {
        for (Hit hit : sentence.hits()) {
            boolean part = hit.is(Role.OBJECT) && hit.cue().dimension() == Dimension.WEIGHTS;
            if (part && hit.start() >= from && hit.end() <= to) {
                return true;
            }
        }
        return false;
    }
}
