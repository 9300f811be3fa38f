package io.claimstream.enrich.openness;

import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.mention.StandIns;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.Span;
import java.util.List;

/**
 * What a word of grammar means by where it stands. In reported speech verbs stand a tense back: "said it would" plans as
 * "will" does, where "would" alone only supposes, or in French and Spanish tells hearsay. 将 plans before a verb, but before
 * a name or a thing only marks what the verb is done to. And where there are no articles, a noun for a model that a
 * sentence opens with is the model spoken of: "모델은", "モデルは".
 */
final class Grammar {
    /** Characters of a mark between 将 and the name: "将《". */
    private static final int MARK = 1;

    /** Detail of verb forms that tell what will be as seen from the past: "would". */
    private static final String CONDITIONAL = "conditional";

    private Grammar() {}

    /** Replaces, takes out or adds to {@code hits} what means something else where it stands. */
    static void read(Lexicon lexicon, Plain plain, Span sentence, List<Hit> hits, List<Mention> models) {
        boolean reported = false;
        for (int i = 0; i < hits.size(); i++) {
            Hit hit = hits.get(i);
            reported |= hit.is(Role.REPORT);
            if (reported && CONDITIONAL.equals(hit.cue().detail())) {
                hits.set(i, as(Role.PLAN, hit));
            } else if (hit.is(Role.PLAN) && hit.cue().weak() && governs(plain, hit, hits, models)) {
                hits.remove(i--);
            }
        }
        described(plain, sentence, hits, models);
        if (lexicon.caseBehind() && models.isEmpty() && opens(sentence, hits)) {
            hits.add(1, as(Role.PRONOUN, hits.get(0)));
        }
    }

    /** "The newcomer", "the French model" stand for the model spoken of, where no name and no other noun goes with them. */
    private static void described(Plain plain, Span sentence, List<Hit> hits, List<Mention> models) {
        for (Span words : StandIns.described(plain, sentence)) {
            boolean goesOn = models.stream().anyMatch(model -> beside(model.start(), words))
                    || hits.stream()
                            .anyMatch(hit -> ((hit.is(Role.OTHER_NOUN) || hit.is(Role.MODEL_NOUNS))
                                            && beside(hit.start(), words))
                                    || (hit.is(Role.PRONOUN) && hit.start() == words.start()));
            if (!goesOn) {
                int index = ByPlace.index(hits, words.start());
                hits.add(index, new Hit(new Cue(Role.PRONOUN, null, null, null, false, false), words));
            }
        }
    }

    /** Whether what starts there goes with words: stands among them, or right behind. */
    private static boolean beside(int start, Span words) {
        return start >= words.start() && start <= words.end() + 1;
    }

    private static Hit as(Role role, Hit hit) {
        return new Hit(new Cue(role, null, null, null, false, false), hit.span());
    }

    /** Whether a thing stands right behind, which something is done to. */
    private static boolean governs(Plain plain, Hit auxiliary, List<Hit> hits, List<Mention> models) {
        int behind = auxiliary.end();
        int reach = behind + (Character.isLetterOrDigit(plain.at(behind)) ? 0 : MARK);
        return models.stream().anyMatch(model -> model.start() >= behind && model.start() <= reach)
                || hits.stream()
                        .anyMatch(hit -> (hit.is(Role.OBJECT) || hit.is(Role.PRONOUN))
                                && hit.start() >= behind
                                && hit.start() <= reach);
    }

    /** Whether a noun for a model and the mark of a subject come first. */
    private static boolean opens(Span sentence, List<Hit> hits) {
        return hits.size() > 1
                && hits.get(0).is(Role.MODEL_NOUN)
                && hits.get(0).start() == sentence.start()
                && hits.get(1).is(Role.COPULA)
                && hits.get(1).start() == hits.get(0).end();
    }
}
