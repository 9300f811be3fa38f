package io.claimstream.enrich.mention;

import io.claimstream.enrich.text.Dictionary;
import io.claimstream.enrich.text.Folding;
import io.claimstream.enrich.text.Literals;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.Span;
import java.util.List;

/** What a text says a name is: "NAME is a new open model from …", "NAME, a chip", "With NAME, the firm brings its first model". */
final class Predicates {
    /** What the head of the predicate says the name is. */
    enum Head {
        UNTOLD,
        MODEL,
        OTHER
    }

    private static final Dictionary<Boolean> MAKERS = Roles.dictionary("makers");
    private static final Literals IS_A = new Literals(Roles.list("is_a"));
    private static final Dictionary<Boolean> MODEL_WORDS = Roles.dictionary("model_words");
    private static final List<Dictionary<Boolean>> OTHERS =
            List.of(Roles.dictionary("people"), Roles.dictionary("products"), Roles.dictionary("no_model_things"));
    private static final Dictionary<Boolean> AFTER_HEADS = Roles.dictionary("after_heads");
    private static final Dictionary<Boolean> BOARDS = Roles.dictionary("boards_behind");
    private static final Dictionary<Boolean> CREDITS = Roles.dictionary("credits_before");
    private static final Dictionary<Boolean> VERB_ENDS = Roles.dictionary("verb_ends");
    private static final Dictionary<Boolean> WITH = Roles.dictionary("brought_with");
    private static final Dictionary<Boolean> POSSESSIVES = Roles.dictionary("possessives");
    private static final Dictionary<Boolean> INDEFINITE = Roles.dictionary("indefinite");
    private static final List<Dictionary<Boolean>> ARTICLES =
            List.of(Roles.dictionary("definite"), INDEFINITE, POSSESSIVES);

    /** The head has to come within so many characters. */
    private static final int REACH = 70;

    private final Plain plain;
    private final NewNamePlace around;

    Predicates(Plain plain, NewNamePlace around) {
        this.plain = plain;
        this.around = around;
    }

    /** Of a name with capitals, where the head comes before what is said of it. */
    Head head(NewName name, Span span) {
        int limit = span.end();
        int from = behindVerb(around.closed(name.end()), limit);
        if (plain.at(from) == ',' && credited(name.start(), span)) {
            return Head.UNTOLD;
        }
        if (Folding.unspaced(plain.at(from)) || Folding.hangul(plain.at(from)) || !IS_A.at(plain, from)) {
            return Head.UNTOLD;
        }
        int stop = Math.min(limit, from + REACH);
        int first = plain.nextStart(from + 1, stop);
        if (plain.at(from) == ',' && ARTICLES.stream().allMatch(words -> words.longest(plain, first, stop) == null)) {
            return Head.UNTOLD; // "NAME, who leads the model team"
        }
        Head told = Head.UNTOLD;
        for (int i = first; i < stop; i = plain.nextStart(i + 1, stop)) {
            if (",.;:()\n".indexOf(plain.at(i)) >= 0) {
                return told;
            }
            var model = MODEL_WORDS.longest(plain, i, stop);
            if (model != null) {
                return compound(model.end(), stop) ? Head.OTHER : Head.MODEL;
            }
            int other = otherEnd(i, stop);
            boolean owner = plain.at(other) == '\'' && plain.at(other + 1) == 's'; // "the company's model"
            boolean maker = MAKERS.longest(plain, i, stop) != null; // may share its name with its model
            told = other > i && !owner && !maker ? Head.OTHER : told; // unless a model follows: "a chip design model"
            if (i > first && AFTER_HEADS.longest(plain, i, stop) != null) {
                return told;
            }
        }
        return told;
    }

    /** "Según NAME, el modelo": the comma parts off who says so. */
    private boolean credited(int start, Span span) {
        int word = around.wordBefore(start, span);
        return word < start && CREDITS.longest(plain, word, start) != null;
    }

    /** "hat NAME veröffentlicht, ein Modell", "stellt NAME vor, unser Modell": behind the rest of the verb. */
    private int behindVerb(int end, int limit) {
        var rest = plain.at(end) == ' ' && end + 1 < limit ? VERB_ENDS.longest(plain, end + 1, limit) : null;
        return rest != null && plain.at(rest.end()) == ',' ? rest.end() : end;
    }

    /** Whether a word for something that is no model starts at {@code i}. */
    private boolean other(int i, int stop) {
        return otherEnd(i, stop) > i;
    }

    private int otherEnd(int i, int stop) {
        int end = i;
        for (Dictionary<Boolean> words : OTHERS) {
            var word = words.longest(plain, i, stop);
            end = word == null ? end : Math.max(end, word.end());
        }
        return end;
    }

    /** "model maker", "model benchmark": the word for a model only tells of what follows it. */
    boolean compound(int end, int stop) {
        int next = around.over(end);
        return next > end && next < stop && (other(next, stop) || BOARDS.longest(plain, next, stop) != null);
    }

    /** "With NAME, the firm brings its first reasoning model", "veröffentlicht mit NAME ein Modell" */
    boolean broughtWith(NewName name, Span span) {
        int word = around.wordBefore(name.start(), span);
        if (word == name.start() || WITH.longest(plain, word, name.start()) == null) {
            return false;
        }
        int stop = Math.min(span.end(), name.end() + REACH);
        boolean named = false;
        for (int i = plain.nextStart(name.end(), stop); i < stop; i = plain.nextStart(i + 1, stop)) {
            if (plain.at(i) == '.' && plain.at(i + 1) == ' ') {
                return false;
            }
            named |= POSSESSIVES.longest(plain, i, stop) != null || INDEFINITE.longest(plain, i, stop) != null;
            var model = named ? MODEL_WORDS.longest(plain, i, stop) : null;
            if (model != null) {
                return !compound(model.end(), stop);
            }
            if (named && other(i, stop)) {
                return false;
            }
        }
        return false;
    }
}
