package io.claimstream.enrich.mention;

import io.claimstream.enrich.text.Dictionary;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.Span;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which of the models that a sentence names it is about, and which it only compares with. */
public final class Roles {
    /** A sentence's subject is looked for among so many characters; keeps hostile text linear. */
    private static final int REACH = 400;

    private static final WordLists LISTS = new WordLists("roles.yaml");
    private static final List<String> COMPARISONS = list("compare");
    private static final Dictionary<Boolean> WORDS = new Dictionary<>();
    private static final Dictionary<Boolean> BEHIND = new Dictionary<>();

    static {
        COMPARISONS.forEach(word -> WORDS.add(word, true));
        list("compared_behind").forEach(word -> BEHIND.add(word, true));
    }

    private Roles() {}

    /** Words before what something is compared with, in all languages. */
    public static List<String> comparisons() {
        return COMPARISONS;
    }

    /** Whether the words behind a name that ends at {@code end} make it one that something is compared with. */
    public static boolean comparedBehind(Plain plain, int end, int limit) {
        int i = end;
        if (plain.at(i) == '(') {
            int stop = Math.min(limit, i + 40);
            while (i < stop && plain.at(i) != ')') {
                i++;
            }
            i++;
        }
        i += plain.at(i) == ' ' ? 1 : 0;
        return i < limit && BEHIND.longest(plain.folded(), i, limit) != null;
    }

    /** The first model of {@code sentence} that stands neither in brackets nor behind a word of comparison. */
    static @Nullable Mention subject(Plain plain, Mentions mentions, Span sentence) {
        int checked = sentence.start();
        int depth = 0;
        boolean compared = false;
        for (Mention mention : mentions.within(sentence, Mention.Kind.MODEL)) {
            if (mention.start() - sentence.start() > REACH) {
                return null;
            }
            for (int i = checked; i < mention.start(); i++) {
                char c = plain.at(i);
                depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
                compared &= c != ',' && c != ';';
                if (Dictionary.wordStart(plain.folded(), i)) {
                    var word = WORDS.longest(plain.folded(), i, mention.start());
                    compared |= word != null;
                    i = word == null ? i : word.end() - 1;
                }
            }
            if (!compared
                    && depth == 0
                    && !ownsNumber(plain, mention.start(), sentence.start())
                    && !mention.family()
                    && !comparedBehind(plain, mention.end(), sentence.end())) {
                return mention;
            }
            checked = mention.end();
        }
        return null;
    }

    /** "80 % for GPT-5", "les 42 % d'Opus": whose number it is, not whom the sentence is about. */
    private static boolean ownsNumber(Plain plain, int start, int limit) {
        int letters = 0;
        for (int i = start - 1; i >= limit && start - i < 16; i--) {
            char c = plain.at(i);
            if (c == '%' || Character.isDigit(c)) {
                return letters > 0;
            }
            if (c == ',' || c == '.' || c == ')' || c == ':' || c == ';') {
                return false;
            }
            letters += Character.isLetter(c) ? 1 : 0;
        }
        return false;
    }

    /** A list of {@code roles.yaml}. */
    static List<String> list(String list) {
        return LISTS.list(list);
    }

    /** A list of {@code roles.yaml} to look words up in. */
    static Dictionary<Boolean> dictionary(String list) {
        return LISTS.dictionary(list);
    }

    /** Of a map of words to their spellings, the word by spelling. */
    static Map<String, String> map(String map) {
        return LISTS.map(map);
    }
}
