package io.claimstream.enrich.mention;

import io.claimstream.enrich.mention.Mention.Kind;
import io.claimstream.enrich.text.Dictionary;
import io.claimstream.enrich.text.Folding;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.WordSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Names that a maker shares with its models, DeepSeek and MiniMax: what has a result is the model. "ChatGPT 909,31 y
 * DeepSeek 882,38", "MiniMax scored 70.2".
 */
final class SharedNames {
    private static final Dictionary<Boolean> RESULTS_IN = Roles.dictionary("results_in");
    private static final WordSet CREDITS = new WordSet(Roles.list("credits_before"));
    private static final String OPENING = " (:";

    /** Between a word for having a result and that. */
    private static final int REACH = 12;

    private SharedNames() {}

    /** Takes the makers out of {@code found} whose name has a result right behind it. */
    static void leaveMakersOut(Plain plain, List<Mention> found) {
        Set<Mention> out = Collections.newSetFromMap(new IdentityHashMap<>());
        int last = -1;
        for (int i = found.size() - 1; i >= 0; i--) {
            Mention mention = found.get(i);
            if (mention.model()) {
                last = mention.start();
            } else if (mention.kind() == Kind.VENDOR
                    && mention.start() == last
                    && result(plain, mention.end())
                    && !credited(plain, mention.start())) {
                out.add(mention);
            }
        }
        if (!out.isEmpty()) {
            found.removeIf(out::contains);
        }
    }

    /** "67.8 %, according to Mistral": who says it. */
    private static boolean credited(Plain plain, int start) {
        int word = start - 1;
        while (word > 0 && start - word < REACH && Folding.wordly(plain.at(word - 1))) {
            word--;
        }
        return plain.at(start - 1) == ' ' && CREDITS.contains(plain, word, start - 1);
    }

    private static boolean result(Plain plain, int end) {
        int next = end;
        while (next - end < 2 && OPENING.indexOf(plain.at(next)) >= 0) {
            next++;
        }
        if (next > end && Results.at(plain, next)) {
            return true;
        }
        var had = next < plain.length() ? RESULTS_IN.longest(plain, next, plain.length()) : null;
        for (int i = had == null ? next : had.end(); had != null && i < had.end() + REACH; i++) {
            if (Results.at(plain, i)) {
                return true;
            }
        }
        return false;
    }
}
