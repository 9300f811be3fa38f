package io.claimstream.enrich.openness;

import io.claimstream.enrich.openness.Statement.Form;
import org.jspecify.annotations.Nullable;

/** What an adjective stands with: the noun behind it, the name behind it, the verb before it. */
final class Forms {
    /** Letters between an adjective and its noun: "open-source multimodal mixture-of-experts model". */
    private static final int NOUN_REACH = 40;

    private static final int NAME_REACH = 16;
    private static final int COPULA_REACH = 16;
    private static final int AMONG_REACH = 30;

    private Forms() {}

    /** Nothing when it is said of something that is no model. */
    static @Nullable Form of(Sentence sentence, Hit hit) {
        Hit noun = noun(sentence, hit);
        if (noun != null && noun.is(Role.OTHER_NOUN)) {
            return null;
        }
        boolean among =
                sentence.any(Role.AMONG, Math.max(sentence.span().start(), hit.start() - AMONG_REACH), hit.start());
        if (noun != null && noun.is(Role.MODEL_NOUNS)) {
            return listed(sentence, noun) ? Form.LISTED : among ? Form.RANKED : Form.CLASS;
        }
        if (noun != null) {
            return among ? Form.RANKED : Form.SINGULAR;
        }
        if (named(sentence, hit.end())) {
            return Form.NAMED;
        }
        int from = Math.max(sentence.clauseStart(hit.start()), hit.start() - COPULA_REACH);
        return sentence.any(Role.COPULA, from, hit.start()) ? Form.COPULAR : Form.BARE;
    }

    /** The first noun behind the adjective, if nothing parts them. */
    private static @Nullable Hit noun(Sentence sentence, Hit hit) {
        int limit = Math.min(sentence.clauseEnd(hit.end()), hit.end() + NOUN_REACH);
        for (Hit next : sentence.hits()) {
            if (next.start() < hit.end()) {
                continue;
            }
            if (next.end() > limit || parted(sentence, hit.end(), next.start())) {
                return null;
            }
            if (next.is(Role.MODEL_NOUN) || next.is(Role.MODEL_NOUNS) || next.is(Role.OTHER_NOUN)) {
                return next;
            }
        }
        return null;
    }

    private static boolean parted(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = sentence.plain().at(i);
            if (c == ',' || c == '.' || c == '(' || c == ')' || c == '"' || c == ':' || c == '，') {
                return true;
            }
        }
        return false;
    }

    private static boolean listed(Sentence sentence, Hit noun) {
        int to = Math.min(sentence.span().end(), noun.end() + 20);
        return sentence.any(Role.LIKE, noun.end(), to) || named(sentence, noun.end());
    }

    private static boolean named(Sentence sentence, int from) {
        return sentence.models().stream()
                .anyMatch(model -> model.start() >= from
                        && sentence.gap(from, model.start()) <= NAME_REACH
                        && !sentence.any(Role.AGAINST, from, model.start())
                        && !sentence.any(Role.COPULA, from, model.start()));
    }
}
