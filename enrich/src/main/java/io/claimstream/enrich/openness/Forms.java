package io.claimstream.enrich.openness;

import io.claimstream.enrich.openness.Statement.Form;
import org.jspecify.annotations.Nullable;

/** What an adjective stands with: the noun behind it, the name behind it, the verb before it. */
final class Forms {
    /** Characters between an adjective and its noun: "open-source multimodal mixture-of-experts model". */
    private static final int NOUN_REACH = 45;

    /** Letters between an adjective and the name behind it: a vendor's name. */
    private static final int NAME_REACH = 16;

    private static final int COPULA_REACH = 30;
    private static final int AMONG_REACH = 30;

    private Forms() {}

    /** Nothing when it is said of something that is no model, or of a class of models that stands for no particular one. */
    static @Nullable Form of(Sentence sentence, Hit hit) {
        Hit noun = noun(sentence, hit);
        if (noun != null && noun.is(Role.OTHER_NOUN)) {
            return null;
        }
        int end = noun == null ? hit.end() : noun.end();
        boolean listed = listed(sentence, end, noun != null && noun.is(Role.MODEL_NOUNS));
        if (listed) {
            return noun != null && noun.is(Role.MODEL_NOUNS) ? Form.LISTED : Form.NAMED;
        }
        if (set(sentence, hit)) {
            return null;
        }
        if (ranked(sentence, hit, end)) {
            return Form.RANKED;
        }
        boolean copula = copula(sentence, hit);
        if (noun != null && noun.is(Role.MODEL_NOUNS)) {
            return copula ? Form.COPULAR : intro(sentence, end) ? Form.CLASS : null;
        }
        if (copula) {
            return Form.COPULAR;
        }
        return noun != null ? Form.SINGULAR : Form.BARE;
    }

    /** The noun behind the adjective, if nothing parts them: the last of a compound ("model ecosystem"). */
    private static @Nullable Hit noun(Sentence sentence, Hit hit) {
        int limit = Math.min(sentence.clauseEnd(hit.end()), hit.end() + NOUN_REACH);
        Hit noun = null;
        for (Hit next : sentence.hits()) {
            boolean nominal = next.is(Role.MODEL_NOUN) || next.is(Role.MODEL_NOUNS) || next.is(Role.OTHER_NOUN);
            if (next.start() < hit.end() || !nominal) {
                continue;
            }
            int from = noun == null ? hit.end() : noun.end();
            if (next.end() > limit || sentence.parted(from, next.start())) {
                break;
            }
            boolean compound = noun == null
                    ? !sentence.any(Role.AGAINST, from, next.start()) && !sentence.any(Role.COPULA, from, next.start())
                    : sentence.gap(from, next.start()) == 0;
            if (!compound || named(sentence, from, next.start())) {
                break;
            }
            noun = next;
        }
        return noun;
    }

    private static boolean named(Sentence sentence, int from, int to) {
        return sentence.models().stream().anyMatch(model -> model.start() >= from && model.end() <= to);
    }

    /** "than proprietary models", "against open models": the others. */
    private static boolean set(Sentence sentence, Hit hit) {
        Hit against = sentence.last(Role.AGAINST, Math.max(sentence.span().start(), hit.start() - 30), hit.start());
        return against != null
                && sentence.gap(against.end(), hit.start()) <= 12
                && !named(sentence, against.end(), hit.start());
    }

    private static boolean ranked(Sentence sentence, Hit hit, int end) {
        int from = Math.max(sentence.span().start(), hit.start() - AMONG_REACH);
        Hit among = sentence.last(Role.AMONG, from, hit.start());
        if (among != null && sentence.gap(among.end(), hit.start()) <= 20) {
            return true;
        }
        return sentence.unspaced()
                && sentence.any(Role.AMONG, end, Math.min(sentence.span().end(), end + 10));
    }

    private static boolean copula(Sentence sentence, Hit hit) {
        int from = Math.max(sentence.clauseStart(hit.start()), hit.start() - COPULA_REACH);
        Hit copula = sentence.last(Role.COPULA, from, hit.start());
        return copula != null && sentence.gap(copula.end(), hit.start()) <= 18;
    }

    /** Whether a list follows: "open models:". */
    private static boolean intro(Sentence sentence, int from) {
        char last = sentence.plain().at(sentence.span().end() - 1);
        return (last == ':' || last == '：') && sentence.span().end() - from < 60;
    }

    /** Whether names stand right behind: "models such as X", "model X", "models (X, Y)". */
    private static boolean listed(Sentence sentence, int from, boolean many) {
        return sentence.models().stream()
                .anyMatch(model -> model.start() >= from
                        && sentence.gap(from, model.start()) <= NAME_REACH
                        && sentence.plain().at(from) != ','
                        && !sentence.any(Role.AGAINST, from, model.start())
                        && !sentence.any(Role.COPULA, from, model.start())
                        && !sentence.any(Role.BREAK, from, model.start())
                        && (many || !sentence.any(Role.LIKE, from, model.start())));
    }
}
