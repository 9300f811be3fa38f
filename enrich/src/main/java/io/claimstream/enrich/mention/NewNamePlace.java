package io.claimstream.enrich.mention;

import io.claimstream.enrich.text.Dictionary;
import io.claimstream.enrich.text.Folding;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.Span;

/** The words right before and behind a name, over quotes and brackets. */
final class NewNamePlace {
    private static final Dictionary<Boolean> MODEL_WORDS = Roles.dictionary("model_words");
    private static final Dictionary<Boolean> LANGUAGE_MODELS = Roles.dictionary("language_models");
    private static final Dictionary<Boolean> OBJECT = Roles.dictionary("object");
    private static final Dictionary<Boolean> INTRODUCES_BEHIND = Roles.dictionary("introduces_behind");

    private static final Dictionary<Boolean> INTRODUCES = Roles.dictionary("introduces");
    private static final Dictionary<Boolean> PASSIVE = Roles.dictionary("passive");

    private static final String OPENING = " ,\"'()\u300C\u300E\u300A";
    private static final String CLOSING = "'\"\u300D\u300F\u300B";

    /** Characters of the longest word or phrase for a model. */
    private static final int PHRASE = 24;

    /** A verb comes within so many characters behind its object. */
    private static final int OBJECT_REACH = 30;

    private final Plain plain;

    NewNamePlace(Plain plain) {
        this.plain = plain;
    }

    /** "the model, NAME,", "言語モデル「NAME」", "언어모델(LLM) 'NAME'" */
    boolean modelWordBefore(int start, Span span) {
        return phraseBefore(start, span, MODEL_WORDS);
    }

    /** "the language model NAME", "das Sprachmodell NAME" */
    boolean languageModelBefore(int start, Span span) {
        return phraseBefore(start, span, LANGUAGE_MODELS);
    }

    private boolean phraseBefore(int start, Span span, Dictionary<Boolean> phrases) {
        int end = start;
        while (end > span.start() && start - end < 4 && OPENING.indexOf(plain.at(end - 1)) >= 0) {
            end--;
        }
        for (int i = end - 1; i >= span.start() && end - i < PHRASE; i--) {
            var word = plain.wordStart(i) || Folding.uncased(plain.at(i)) ? phrases.longest(plain, i, end) : null;
            if (word != null && word.end() == end) {
                return true;
            }
        }
        return false;
    }

    /** "NAME发布", "NAME」を公開", "'NAME'를 12일 공개": where the verb comes last. */
    boolean introducedBehind(int end, int limit) {
        int i = closed(end);
        var word = i < limit ? MODEL_WORDS.longest(plain, over(i), limit) : null;
        i = word == null ? i : word.end();
        int verb = plain.at(i) == ' ' ? i + 1 : i;
        if (verb < limit && INTRODUCES_BEHIND.longest(plain, verb, limit) != null) {
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

    /** "NAME, released today", "NAME was unveiled". */
    boolean introducedAfter(int end, int limit) {
        int i = closed(end);
        i += plain.at(i) == ',' ? 1 : 0;
        if (plain.at(i) != ' ' || i + 1 >= limit) {
            return false;
        }
        var was = PASSIVE.longest(plain, i + 1, limit);
        int verb = was == null ? i + 1 : was.end() + 1;
        boolean parted = plain.at(i - 1) == ',' || was != null;
        return parted && verb < limit && INTRODUCES.longest(plain, verb, limit) != null;
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
