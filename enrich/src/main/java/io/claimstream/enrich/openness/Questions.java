package io.claimstream.enrich.openness;

import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a question asks for is a thing of its own: "what GPT-4 was trained on" is training data, "wie GPT-4 trainiert wurde"
 * its method, whatever name or noun stands between the question's word and its verb.
 */
final class Questions {
    /** Letters between the question's word and its verb, names not counted. */
    private static final int REACH = 24;

    private static final int REACH_UNSPACED = 8;

    /** Characters between the verb and the name behind it: "went into GPT-4". */
    private static final int NEXT = 1;

    private Questions() {}

    /** Adds to {@code hits} the things that questions ask for. */
    static void read(Lexicon lexicon, Plain plain, List<Hit> hits, List<Mention> models) {
        List<Hit> asked = new ArrayList<>();
        Hit question = null;
        for (Hit hit : hits) {
            if (hit.is(Role.QUESTION)) {
                question = hit;
            } else if (question != null && hit.is(Role.LEARNED) && hit.start() >= question.end()) {
                if (near(lexicon, plain, question, hit, models)) {
                    asked.add(new Hit(
                            new Cue(Role.OBJECT, question.cue().dimension(), null, null, false, false),
                            new Span(question.start(), end(hit, models))));
                }
                question = null;
            }
        }
        if (!asked.isEmpty()) {
            hits.removeIf(hit -> hit.is(Role.OBJECT)
                    && asked.stream().anyMatch(object -> object.start() <= hit.start() && hit.end() <= object.end()));
            hits.addAll(asked);
            hits.sort(Comparator.comparingInt(Hit::start));
        }
    }

    private static boolean near(Lexicon lexicon, Plain plain, Hit question, Hit verb, List<Mention> models) {
        int letters = 0;
        for (int i = question.end(); i < verb.start(); i++) {
            char c = plain.at(i);
            if (",;.:，。；".indexOf(c) >= 0 && !Character.isDigit(plain.at(i + 1))) {
                return false;
            }
            letters += Character.isLetterOrDigit(c) ? 1 : 0;
        }
        for (Mention model : models) {
            boolean between = model.start() >= question.end() && model.end() <= verb.start();
            letters -= between ? model.end() - model.start() : 0;
        }
        return letters <= (lexicon.unspaced() ? REACH_UNSPACED : REACH);
    }

    private static int end(Hit verb, List<Mention> models) {
        for (Mention model : models) {
            if (model.start() >= verb.end() && model.start() - verb.end() <= NEXT) {
                return model.end();
            }
        }
        return verb.end();
    }
}
