package io.claimstream.enrich.mention;

import io.claimstream.enrich.text.Dictionary;
import io.claimstream.enrich.text.Folding;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.Span;

/** The words right before and behind a name, over quotes and brackets. */
final class NewNamePlace {
    private static final Dictionary<Boolean> MODEL_WORDS = Roles.dictionary("model_words");
    private static final Dictionary<Boolean> OBJECT = Roles.dictionary("object");
    private static final Dictionary<Boolean> INTRODUCES_BEHIND = Roles.dictionary("introduces_behind");
    private static final Dictionary<Boolean> WEIGHTS = Roles.dictionary("weights_behind");
    private static final Dictionary<Boolean> WEIGHTS_OF = Roles.dictionary("weights_before");
    private static final Dictionary<Boolean> OWNS = Roles.dictionary("owns");

    private static final String OPENING = " ,\"'()\u300C\u300E\u300A";
    private static final String CLOSING = "'\"\u300D\u300F\u300B";

    /** Characters that "the open weights of the" may have. */
    private static final int WEIGHTS_REACH = 24;

    /** A verb comes within so many characters behind its object. */
    private static final int OBJECT_REACH = 30;

    private final Plain plain;

    NewNamePlace(Plain plain) {
        this.plain = plain;
    }

    /** "the model, NAME,", "言語モデル「NAME」", "언어모델(LLM) 'NAME'" */
    boolean modelWordBefore(int start, Span span) {
        int end = start;
        while (end > span.start() && start - end < 4 && OPENING.indexOf(plain.at(end - 1)) >= 0) {
            end--;
        }
        for (int i = end - 1; i >= span.start() && end - i < 14 && plain.at(i) > ' '; i--) {
            var word = plain.wordStart(i) || Folding.uncased(plain.at(i)) ? MODEL_WORDS.longest(plain, i, end) : null;
            if (word != null && word.end() == end) {
                return true;
            }
        }
        return false;
    }

    /** "NAME发布", "NAME」を公開", "'NAME'를 12일 공개": where the verb comes last. */
    boolean introducedBehind(int end, int limit) {
        int i = closed(end);
        if (i < limit && INTRODUCES_BEHIND.longest(plain, i, limit) != null) {
            return true;
        }
        var object = i < limit ? OBJECT.longest(plain, i, limit) : null;
        int stop = object == null ? i : Math.min(limit, object.end() + OBJECT_REACH);
        for (int j = object == null ? stop : object.end(); j < stop && plain.at(j) != '.'; j++) {
            if (INTRODUCES_BEHIND.longest(plain, j, stop) != null) {
                return true;
            }
        }
        return false;
    }

    /** "the weights of NAME", "NAME's weights", "NAME的权重": nothing but a model has them. */
    boolean hasWeights(NewName name, Span span) {
        for (int i = Math.max(span.start(), name.start() - WEIGHTS_REACH); i < name.start(); i++) {
            var before = plain.wordStart(i) ? WEIGHTS_OF.longest(plain, i, name.start()) : null;
            if (before != null && before.end() >= name.start() - 2) {
                return true;
            }
        }
        int i = closed(name.end());
        var owns = OWNS.longest(plain, i, span.end());
        i = owns != null ? owns.end() : i + (plain.at(i) == 's' && i > name.end() ? 1 : 0);
        return WEIGHTS.longest(plain, over(i), span.end()) != null;
    }

    /** Behind closing quotes. */
    int closed(int end) {
        int i = end;
        while (i - end < 2 && CLOSING.indexOf(plain.at(i)) >= 0) {
            i++;
        }
        return i;
    }

    /** Where the word before starts, over quotes and brackets. */
    int wordBefore(int start, Span span) {
        int before = start;
        while (before > span.start() && " \"'(\u300C\u300E\u300A".indexOf(plain.at(before - 1)) >= 0) {
            before--;
        }
        int word = before;
        while (word > span.start() && before - word < 14 && plain.at(word - 1) > ' ') {
            word--;
        }
        return word < before ? word : start;
    }

    int over(int i) {
        return plain.at(i) == ' ' || plain.at(i) == '-' ? i + 1 : i;
    }
}
