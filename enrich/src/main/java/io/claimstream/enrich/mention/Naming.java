package io.claimstream.enrich.mention;

import io.claimstream.enrich.text.Dictionary;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.Span;

/** How a text gives a name to what it introduces: "unveiled NAME", "a model called NAME", "an assistant named NAME". */
final class Naming {
    private static final Dictionary<Boolean> INTRODUCES = Roles.dictionary("introduces");
    private static final Dictionary<Boolean> MODEL_WORDS = Roles.dictionary("model_words");
    private static final Dictionary<Boolean> NAMING = Roles.dictionary("naming");
    private static final Dictionary<Boolean> PEOPLE = Roles.dictionary("people");
    private static final Dictionary<Boolean> PRODUCTS = Roles.dictionary("products");

    private static final Dictionary<Boolean> WHEN = Roles.dictionary("when");
    private static final Dictionary<Boolean> CALLS = Roles.dictionary("calls");

    /** "Calls", its object and the name stand within so many characters. */
    private static final int CALLS_REACH = 50;

    private final Plain plain;
    private final NewNamePlace around;

    Naming(Plain plain, NewNamePlace around) {
        this.plain = plain;
        this.around = around;
    }

    /**
     * What a word for naming right before {@code start} names: nothing, something, a model, something else, or what
     * has a name already.
     */
    enum Named {
        NOT,
        SOMETHING,
        MODEL,
        OTHER,
        ANEW
    }

    /** "a model called NAME", "le modèle, baptisé NAME", "an assistant named NAME" */
    Named named(int start, Span span) {
        int naming = phraseBefore(start, span, NAMING);
        if (naming == start) {
            return calledSo(start, span) ? Named.MODEL : Named.NOT;
        }
        int end = naming;
        while (end > span.start() && " ,\"".indexOf(plain.at(end - 1)) >= 0) {
            end--;
        }
        if (ends(MODEL_WORDS, end, span)) {
            return Named.MODEL;
        }
        boolean other = ends(PEOPLE, end, span) || ends(PRODUCTS, end, span);
        return other ? Named.OTHER : hasName(end, span) ? Named.ANEW : Named.SOMETHING;
    }

    /** "calls its model NAME", "the model, which the firm calls NAME"; not "critics of the model call NAME a liar" */
    private boolean calledSo(int start, Span span) {
        int from = Math.max(span.start(), start - CALLS_REACH);
        if (!calledLast(from, start)) {
            return false;
        }
        boolean calls = false;
        boolean model = false;
        int noun = -1;
        for (int i = plain.nextStart(from, start); i < start; i = plain.nextStart(i + 1, start)) {
            if (plain.at(i) == '.') {
                calls = false;
                model = false;
            }
            var verb = CALLS.longest(plain, i, start);
            var word = MODEL_WORDS.longest(plain, i, start);
            calls |= verb != null && i - 1 != noun; // not its verb, unless somebody stands between
            model |= word != null;
            noun = word == null ? noun : word.end();
        }
        return calls && model;
    }

    /** Whether the last word before {@code start} is a verb that gives a name, or a word for a model. */
    private boolean calledLast(int from, int start) {
        int last = start - 1;
        while (last >= from && !plain.wordStart(last)) {
            last--;
        }
        var verb = last < from ? null : CALLS.longest(plain, last, start);
        var word = last < from ? null : MODEL_WORDS.longest(plain, last, start);
        return (verb != null && verb.end() >= start - 2) || (word != null && word.end() >= start - 2);
    }

    /** "NAME, codenamed": what has a name already gets another. */
    private boolean hasName(int end, Span span) {
        int word = around.wordBefore(end, span);
        return plain.at(end) == ',' && word < end && plain.capital(word);
    }

    /** "baptisé NAME" */
    boolean naming(int start, Span span) {
        return phraseBefore(start, span, NAMING) < start;
    }

    /** Where the verb starts that introduces the name at {@code start}, or {@code start}: "unveiled NAME", "a mis en ligne NAME". */
    int verb(int start, Span span) {
        int word = around.wordBefore(start, span);
        int end = word < start && WHEN.longest(plain, word, start) != null ? word : start; // "ha presentado hoy NAME"
        int verb = phraseBefore(end, span, INTRODUCES);
        return verb < end ? verb : start;
    }

    /** Where the phrase of at most three words starts that ends right before {@code start}, or {@code start}. */
    private int phraseBefore(int start, Span span, Dictionary<Boolean> phrases) {
        int from = start;
        for (int words = 0; words < 3; words++) {
            int word = around.wordBefore(from, span);
            if (word == from) {
                return start;
            }
            var phrase = phrases.longest(plain, word, start);
            if (phrase != null && around.wordBefore(start, span) < phrase.end()) {
                return word;
            }
            from = word;
        }
        return start;
    }

    /** Whether one of these words ends at {@code end}. */
    private boolean ends(Dictionary<Boolean> words, int end, Span span) {
        for (int i = end - 1; i >= span.start() && end - i < 16 && plain.at(i) > ' '; i--) {
            var word = plain.wordStart(i) ? words.longest(plain, i, end) : null;
            if (word != null && word.end() == end) {
                return true;
            }
        }
        return false;
    }
}
