package io.claimstream.enrich.mention;

import io.claimstream.enrich.text.Dictionary;
import io.claimstream.enrich.text.Folding;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.Span;
import java.util.List;

/** The words right before and behind a name, over quotes and brackets. */
final class NewNamePlace {
    private static final Dictionary<Boolean> MODEL_WORDS = Roles.dictionary("model_words");
    private static final Dictionary<Boolean> OBJECT = Roles.dictionary("object");
    private static final Dictionary<Boolean> INTRODUCES_BEHIND = Roles.dictionary("introduces_behind");
    private static final Dictionary<Boolean> WEIGHTS = Roles.dictionary("weights_behind");
    private static final Dictionary<Boolean> WEIGHTS_OF = Roles.dictionary("weights_before");
    private static final Dictionary<Boolean> OWNS = Roles.dictionary("owns");

    private static final Dictionary<Boolean> INTRODUCES = Roles.dictionary("introduces");
    private static final Dictionary<Boolean> INTRODUCED_AS = Roles.dictionary("introduced_as");
    private static final Dictionary<Boolean> NAMING = Roles.dictionary("naming");
    private static final Dictionary<Boolean> PEOPLE = Roles.dictionary("people");
    private static final Dictionary<Boolean> PRODUCTS = Roles.dictionary("products");
    private static final Dictionary<Boolean> LICENCES = Roles.dictionary("licences");
    private static final Dictionary<Boolean> LICENCE_OF = Roles.dictionary("licence_of");
    private static final Dictionary<Boolean> KIN = Roles.dictionary("kin");
    private static final List<String> NAMED_BEFORE = Roles.list("named_before");
    private static final Dictionary<Boolean> LICENSED = Roles.dictionary("licensed");
    private static final Dictionary<Boolean> OTHER_THINGS = Roles.dictionary("other_things");
    private static final Dictionary<Boolean> PARTICLES = Roles.dictionary("particles");
    private static final Dictionary<Boolean> ENDS_SENTENCE = Roles.dictionary("is_model");
    private static final Dictionary<Boolean> PASSIVE = Roles.dictionary("passive");

    private static final String OPENING = " ,\"'()\u300C\u300E\u300A";
    private static final String CLOSING = "'\"\u300D\u300F\u300B";

    /** A verb comes within so many characters before its object where words have no spaces. */
    private static final int VERB_REACH = 16;

    /** Between a name and the word for a member of a family. */
    private static final int KIN_REACH = 45;

    /** Between a name and what its licence is. */
    private static final int LICENCE_REACH = 16;

    /** Between a name and the word that says what it is, where that comes last. */
    private static final int PREDICATE_REACH = 60;

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
        var word = i < limit ? MODEL_WORDS.longest(plain, over(i), limit) : null;
        i = word == null ? i : word.end();
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

    /** What a word for naming right before {@code start} names: nothing, something, a model or something else. */
    enum Named {
        NOT,
        SOMETHING,
        MODEL,
        OTHER
    }

    /** "a model called NAME", "le modèle, baptisé NAME", "an assistant named NAME" */
    Named named(int start, Span span) {
        int naming = phraseBefore(start, span, NAMING);
        if (naming == start) {
            return Named.NOT;
        }
        int end = naming;
        while (end > span.start() && " ,\"".indexOf(plain.at(end - 1)) >= 0) {
            end--;
        }
        boolean other = ends(PEOPLE, end, span) || ends(PRODUCTS, end, span);
        return ends(MODEL_WORDS, end, span) ? Named.MODEL : other ? Named.OTHER : Named.SOMETHING;
    }

    /** "unveiled NAME", "a mis en ligne NAME" */
    boolean introduced(int start, Span span) {
        return phraseBefore(start, span, INTRODUCES) < start || phraseBefore(start, span, NAMING) < start;
    }

    /** Where the phrase of at most three words starts that ends right before {@code start}, or {@code start}. */
    private int phraseBefore(int start, Span span, Dictionary<Boolean> phrases) {
        int from = start;
        for (int words = 0; words < 3; words++) {
            int word = wordBefore(from, span);
            if (word == from) {
                return start;
            }
            var phrase = phrases.longest(plain, word, start);
            if (phrase != null && wordBefore(start, span) < phrase.end()) {
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

    /** "NAME is Apache 2.0", "NAME steht unter MIT-Lizenz", "la licence de NAME" */
    boolean under(NewName name, Span span) {
        int i = closed(name.end());
        i += plain.at(i) == '\'' && plain.at(i + 1) == 's' ? 2 : 0;
        int stop = Math.min(span.end(), i + 3 * LICENCE_REACH);
        for (int j = i; j < stop && ".;,:".indexOf(plain.at(j)) < 0; j++) {
            if (plain.wordStart(j) && LICENCES.longest(plain, j, span.end()) != null) {
                return true;
            }
        }
        for (int j = Math.max(span.start(), name.start() - LICENCE_REACH); j < name.start(); j++) {
            var of = plain.wordStart(j) ? LICENCE_OF.longest(plain, j, name.start()) : null;
            if (of != null && of.end() >= name.start() - 2) {
                return true;
            }
        }
        return false;
    }

    /** "A larger sibling, NAME,", "NAME, sa déclinaison": a member of a family. */
    boolean kin(NewName name, Span span) {
        for (int j = name.start() - 1; j >= span.start() && name.start() - j < KIN_REACH && plain.at(j) != '.'; j--) {
            if (plain.wordStart(j) && KIN.longest(plain, j, name.start()) != null) {
                return true;
            }
        }
        int i = closed(name.end());
        int stop = plain.at(i) == ',' || plain.at(i) == '(' ? Math.min(span.end(), i + KIN_REACH) : i;
        for (int j = i; j < stop && plain.at(j) != '.'; j++) {
            if (plain.wordStart(j) && KIN.longest(plain, j, stop) != null) {
                return true;
            }
        }
        return false;
    }

    /** "推出自研大模型“NAME”": where words have no spaces. */
    boolean introducedBefore(int start, Span span) {
        for (int i = start - 1; i >= span.start() && start - i < VERB_REACH; i--) {
            if (",.;:!?)".indexOf(plain.at(i)) >= 0) {
                return false;
            }
            if (Folding.unspaced(plain.at(i)) && INTRODUCES.longest(plain, i, start) != null) {
                return true;
            }
        }
        return false;
    }

    /** "'NAME'라는 언어모델", "「NAME」と名付けた言語モデル", "名为“NAME”的大模型" */
    boolean modelNamedSo(int start, int end, int limit) {
        int i = closed(end);
        boolean named = start > 2
                && NAMED_BEFORE.stream().anyMatch(word -> plain.folded().startsWith(word, start - 1 - word.length()));
        var as = i < limit ? (named ? PARTICLES : INTRODUCED_AS).longest(plain, i, limit) : null;
        int stop = as == null ? i : Math.min(limit, as.end() + PREDICATE_REACH / 3);
        for (int j = as == null ? stop : as.end(); j < stop && plain.at(j) != '.'; j++) {
            if (MODEL_WORDS.longest(plain, j, stop) != null) {
                return true;
            }
        }
        return false;
    }

    /** "NAME은 … 언어모델이다", "NAMEは…モデル。", "NAME是…的大模型，": the word for a model ends its clause. */
    boolean saidLast(int end, int limit) {
        int i = closed(end);
        var topic = i < limit ? PARTICLES.longest(plain, i, limit) : null;
        int stop = topic == null ? i : Math.min(limit, i + PREDICATE_REACH);
        for (int j = i; j < stop && plain.at(j) != '.'; j++) {
            var word = MODEL_WORDS.longest(plain, j, stop);
            if (word != null) {
                return ENDS_SENTENCE.longest(plain, word.end(), limit) != null || word.end() >= limit
                        || ",.;)".indexOf(plain.at(word.end())) >= 0;
            }
        }
        return false;
    }

    /** "NAME采用MIT协议", "NAME의 라이선스", "NAMEのライセンス", "NAMEは商用利用" */
    boolean licensed(int end, int limit) {
        int i = closed(end);
        int stop = Math.min(limit, i + LICENCE_REACH);
        for (int j = i; j < stop && plain.at(j) != '.'; j++) {
            if (LICENSED.longest(plain, j, limit) != null) {
                return true;
            }
        }
        return false;
    }

    /** "스타트업 'NAME'", "应用“NAME”", "「NAME」アプリ": somebody, or what is built on models. */
    boolean somethingElse(NewName name, Span span) {
        int behind = over(closed(name.end()));
        if (behind < span.end() && OTHER_THINGS.longest(plain, behind, span.end()) != null) {
            return true;
        }
        int end = name.start();
        while (end > span.start() && name.start() - end < 3 && OPENING.indexOf(plain.at(end - 1)) >= 0) {
            end--;
        }
        for (int i = end - 1; i >= span.start() && end - i < 8; i--) {
            var word = OTHER_THINGS.longest(plain, i, end);
            if (word != null && word.end() == end) {
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
