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
    private static final Dictionary<Boolean> OBLIQUE = Roles.dictionary("oblique");
    private static final Dictionary<Boolean> PLACES = Roles.dictionary("places");
    private static final Dictionary<Boolean> COMES_OUT = Roles.dictionary("comes_out");
    /** Between the word for a model and the name that it is given. */
    private static final Dictionary<Boolean> NAMED_SO = Roles.dictionary("named_so");

    private static final Dictionary<Boolean> BY = Roles.dictionary("by");
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
        int object = end < start ? ending(NAMED_SO, end, span) : end;
        end = object < end && phrases == MODEL_WORDS ? object : end;
        for (int i = end - 1; i >= span.start() && end - i < PHRASE; i--) {
            var word = plain.wordStart(i) || Folding.uncased(plain.at(i)) ? phrases.longest(plain, i, end) : null;
            if (word != null && word.end() == end) {
                return true;
            }
        }
        return false;
    }

    /** Where the word of {@code words} starts that ends at {@code end}, or {@code end}: "モデルを「NAME」", "模型命名为“NAME”". */
    private int ending(Dictionary<Boolean> words, int end, Span span) {
        for (int i = end - 1; i >= span.start() && end - i < 4; i--) {
            var word = words.longest(plain, i, end);
            if (word != null && word.end() == end) {
                return i;
            }
        }
        return end;
    }

    /** "NAME发布", "NAME」を公開", "'NAME'를 12일 공개": where the verb comes last. */
    boolean introducedBehind(int end, int limit) {
        int i = closed(end);
        var word = i < limit ? MODEL_WORDS.longest(plain, over(i), limit) : null;
        i = word == null ? i : word.end();
        int verb = plain.at(i) == ' ' ? i + 1 : i;
        var introduces = verb < limit ? INTRODUCES_BEHIND.longest(plain, verb, limit) : null;
        if (introduces != null && !goesOn(introduces.end())) {
            return true;
        }
        var object = i < limit ? OBJECT.longest(plain, i, limit) : null;
        int stop = object == null ? i : Math.min(limit, object.end() + OBJECT_REACH);
        for (int j = object == null ? stop : object.end(); j < stop && plain.at(j) != '.'; j++) {
            if ((Folding.wordly(plain.at(j)) && Character.isLetter(plain.at(j))) || OPENING.indexOf(plain.at(j)) > 1) {
                return false; // "LyraのNAMEを公開"
            }
            if (INTRODUCES_BEHIND.longest(plain, j, stop) != null) {
                return true;
            }
        }
        return false;
    }

    /** "Lyra veröffentlicht NAME", "Lyra发布了NAME": what stands before the verb is its subject. */
    private boolean goesOn(int end) {
        char next = plain.at(end);
        boolean han = Folding.unspaced(plain.at(end - 1));
        return han
                ? next == '\u4E86'
                        || Folding.wordly(next)
                        || "\u201C\u300C\u300A\"".indexOf(plain.text().charAt(Math.min(end, plain.length() - 1))) >= 0
                : next == ' ' && !Folding.hangul(plain.at(end - 1));
    }

    /** "NAME is out", "NAMEが公開された" */
    boolean comesOut(NewName name, Span span) {
        int i = over(closed(name.end()));
        int limit = span.end();
        var out = i < limit ? COMES_OUT.longest(plain, i, limit) : null;
        return out != null && !oblique(name.start(), span) && !(Folding.unspaced(plain.at(i)) && goesOn(out.end()));
    }

    /** "at NAME", "在NAME": a place, or somebody. */
    boolean oblique(int start, Span span) {
        int end = plain.at(start - 1) == ' ' ? start - 1 : start;
        int word = Folding.unspaced(plain.at(end - 1)) ? end - 1 : wordBefore(start, span);
        return word < end && (is(OBLIQUE, word, end) || is(PLACES, word, end));
    }

    private boolean is(Dictionary<Boolean> words, int start, int end) {
        var word = words.longest(plain, start, end);
        return word != null && word.end() == end;
    }

    /** Whether a sentence ends at {@code i}. */
    boolean sentenceEnds(int i) {
        char c = plain.at(i);
        return c == '\n'
                || (c == '.' && plain.text().charAt(i) != '.')
                || ("!?.".indexOf(c) >= 0 && (plain.at(i + 1) <= ' ' || !Folding.wordly(plain.at(i + 1))));
    }

    /** "NAME, released today", "NAME was unveiled", "NAME published by". */
    boolean introducedAfter(int end, int limit) {
        int i = closed(end);
        i += plain.at(i) == ',' ? 1 : 0;
        if (plain.at(i) != ' ' || i + 1 >= limit) {
            return false;
        }
        var was = PASSIVE.longest(plain, i + 1, limit);
        int verb = was == null ? i + 1 : was.end() + 1;
        var introduces = verb < limit ? INTRODUCES.longest(plain, verb, limit) : null;
        boolean parted = plain.at(i - 1) == ',' || was != null;
        return introduces != null
                && (parted || BY.longest(plain, Math.min(introduces.end() + 1, limit), limit) != null);
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
