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
 * DeepSeek 882,38", "MiniMax scored 70.2". Of some, Perplexity and Meta AI, whatever has none is the maker.
 */
final class SharedNames {
    private static final Dictionary<Boolean> RESULTS_IN = Roles.dictionary("results_in");
    private static final WordSet CREDITS = new WordSet(Roles.list("credits_before"));
    private static final Dictionary<Boolean> TO_RESULTS = Roles.dictionary("to_results");
    private static final Dictionary<Boolean> AND = Roles.dictionary("and");
    private static final Set<String> MAKERS_FIRST = Set.copyOf(Roles.list("makers_first"));
    private static final String OPENING = " (:";
    private static final String CLOSES = ".,;:!?()\n";

    /** Between a word for having a result and that. */
    private static final int REACH = 24;

    /** Letters of a word before a name. */
    private static final int WORD = 12;

    private SharedNames() {}

    /** Takes out of {@code found} the makers whose name has a result right behind it, or what is no more than a maker. */
    static void leaveMakersOut(Plain plain, List<Mention> found) {
        Set<Mention> out = Collections.newSetFromMap(new IdentityHashMap<>());
        Mention model = null;
        for (int i = found.size() - 1; i >= 0; i--) {
            Mention mention = found.get(i);
            if (mention.model()) {
                model = mention;
            } else if (mention.kind() == Kind.VENDOR && model != null && mention.start() == model.start()) {
                if (result(plain, mention.end()) && !credited(plain, mention.start())) {
                    out.add(mention);
                } else if (MAKERS_FIRST.contains(model.id())) {
                    out.add(model);
                }
            }
        }
        if (!out.isEmpty()) {
            found.removeIf(out::contains);
        }
    }

    /** "67.8 %, according to Mistral": who says it. */
    private static boolean credited(Plain plain, int start) {
        int word = start - 1;
        while (word > 0 && start - word < WORD && Folding.wordly(plain.at(word - 1))) {
            word--;
        }
        return plain.at(start - 1) == ' ' && CREDITS.contains(plain, word, start - 1);
    }

    /** "DeepSeek (24.9)", "DeepSeek's 88%", "DeepSeek bei 24,9", "DeepSeek gets no more than 24.9" */
    private static boolean result(Plain plain, int end) {
        int name = plain.at(end) == '\'' && plain.at(end + 1) == 's' ? end + 2 : end;
        int next = name;
        while (next - name < 2 && OPENING.indexOf(plain.at(next)) >= 0) {
            next++;
        }
        if (next >= plain.length()) {
            return false;
        }
        if (next > name && Results.at(plain, next)) {
            return true;
        }
        var to = TO_RESULTS.longest(plain, next, plain.length());
        if (to != null && mark(plain, plain.at(to.end()) == ' ' ? to.end() + 1 : to.end())) {
            return true;
        }
        var had = RESULTS_IN.longest(plain, next, plain.length());
        if (had == null) {
            return false;
        }
        for (int i = next; i < had.end() + REACH && !closes(plain, i); i++) {
            if (i >= had.end() && Results.at(plain, i)) {
                return true;
            }
        }
        return false;
    }

    /** A result, or a number of one to three figures that says nothing of what it counts: "bei 31 und". */
    private static boolean mark(Plain plain, int start) {
        int end = start;
        while (Character.isDigit(plain.at(end))) {
            end++;
        }
        boolean number = end > start && end - start < 4;
        boolean bare = number
                && (closes(plain, end)
                        || (plain.at(end) == ' '
                                && end + 1 < plain.length()
                                && AND.longest(plain, end + 1, plain.length()) != null));
        return bare || Results.at(plain, start);
    }

    private static boolean closes(Plain plain, int i) {
        return CLOSES.indexOf(plain.at(i)) >= 0 && !Character.isDigit(plain.at(i + 1));
    }
}
