package io.claimstream.enrich.openness;

import org.jspecify.annotations.Nullable;

/** The noun that an adjective goes with: behind it, or before it where the language puts it there. */
final class Nouns {
    /** Characters between an adjective and its noun: "open-source multimodal mixture-of-experts model". */
    private static final int NOUN_REACH = 45;

    /** Words of case that make a noun a subject or an object. */
    private static final String SUBJECTS = "이가은는을를";

    private static final Cue PEOPLE = new Cue(Role.OTHER_NOUN, null, null, null, false, false);

    private Nouns() {}

    /** The noun that the adjective goes with, if nothing parts them. */
    static @Nullable Hit of(Sentence sentence, Hit hit) {
        Hit before = sentence.lexicon().nounFirst() ? nounBefore(sentence, hit) : null;
        return before == null ? nounBehind(sentence, hit) : before;
    }

    /** "modèle de raisonnement ouvert" */
    private static @Nullable Hit nounBefore(Sentence sentence, Hit hit) {
        Hit noun = null;
        for (Hit each : sentence.hits()) {
            if (each.end() <= hit.start() && nominal(each)) {
                noun = each;
            }
        }
        boolean near = noun != null
                && sentence.gap(noun.end(), hit.start()) <= 20
                && !sentence.parted(noun.end(), hit.start())
                && !sentence.any(Role.COPULA, noun.end(), hit.start())
                && !sentence.any(Role.BREAK, noun.end(), hit.start());
        return near ? noun : null;
    }

    /** The last of a compound ("model ecosystem"). */
    private static @Nullable Hit nounBehind(Sentence sentence, Hit hit) {
        int limit = Math.min(sentence.clauseEnd(hit.end()), hit.end() + NOUN_REACH);
        Hit noun = null;
        for (Hit next : sentence.hits()) {
            boolean people = noun != null && next.is(Role.PEOPLE) && sentence.gap(noun.end(), next.start()) == 0;
            if (people && next.start() >= hit.end() && sentence.unspaced()) {
                return new Hit(PEOPLE, next.span()); // "오픈소스 언어모델 연구팀"
            }
            if (next.start() < hit.end() || !nominal(next)) {
                continue;
            }
            int from = noun == null ? hit.end() : noun.end();
            if (next.end() > limit || sentence.parted(from, next.start())) {
                break;
            }
            boolean compound = noun == null
                    ? !sentence.any(Role.AGAINST, from, next.start()) && !sentence.any(Role.COPULA, from, next.start())
                    : sentence.gap(from, next.start()) == 0;
            if (!compound || sentence.named(from, next.start())) {
                break;
            }
            noun = next;
        }
        return noun;
    }

    private static boolean nominal(Hit hit) {
        return hit.is(Role.MODEL_NOUN) || hit.is(Role.MODEL_NOUNS) || hit.is(Role.OTHER_NOUN);
    }

    /** Whether a noun with its word of case stands there, which the adjective goes with: "오픈소스 연구팀이 GPT-5를". */
    static boolean cased(Sentence sentence, int from, int to) {
        if (!sentence.lexicon().caseBehind()
                || Forms.attributive(sentence, from, to)
                || sentence.any(Role.LIKE, from, to)) {
            return false;
        }
        for (int i = from; i < to - 1; i++) {
            if (SUBJECTS.indexOf(sentence.plain().at(i)) >= 0
                    && sentence.plain().at(i + 1) == ' ') {
                return true;
            }
        }
        return false;
    }
}
