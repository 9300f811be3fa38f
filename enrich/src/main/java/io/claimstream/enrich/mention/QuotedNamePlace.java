package io.claimstream.enrich.mention;

import io.claimstream.enrich.text.Dictionary;
import io.claimstream.enrich.text.Folding;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.Span;
import java.util.List;

/** The words around a name in quotes whose writing has no capitals. */
final class QuotedNamePlace {
    private static final Dictionary<Boolean> MODEL_WORDS = Roles.dictionary("model_words");
    private static final Dictionary<Boolean> INTRODUCES = Roles.dictionary("introduces");
    private static final List<String> MADE = Roles.list("made");
    private static final Dictionary<Boolean> INTRODUCED_AS = Roles.dictionary("introduced_as");
    private static final List<String> NAMED_BEFORE = Roles.list("named_before");
    private static final Dictionary<Boolean> LICENSED = Roles.dictionary("licensed");
    private static final Dictionary<Boolean> OTHER_THINGS = Roles.dictionary("other_things");
    private static final Dictionary<Boolean> PARTICLES = Roles.dictionary("particles");
    private static final Dictionary<Boolean> TOPIC = Roles.dictionary("told_of");
    private static final Dictionary<Boolean> ENDS_SENTENCE = Roles.dictionary("is_model");
    /** A verb comes within so many characters before its object where words have no spaces. */
    private static final int VERB_REACH = 16;
    /** Between a name and what its licence is. */
    private static final int LICENCE_REACH = 16;
    /** Between a name and the word that says what it is, where that comes last. */
    private static final int PREDICATE_REACH = 60;

    private static final String OPENING = " ,\"'()\u300C\u300E\u300A\u201C\u2018";

    private final Plain plain;
    private final NewNamePlace around;

    QuotedNamePlace(Plain plain, NewNamePlace around) {
        this.plain = plain;
        this.around = around;
    }

    /** "스타트업 'NAME'", "应用“NAME”", "「NAME」アプリ": somebody, or what is built on models. */
    boolean somethingElse(NewName name, Span span) {
        int behind = around.over(around.closed(name.end()));
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

    /** "推出自研大模型“NAME”", where words have no spaces; "카카오가 만든 ‘NAME’", "開発した「NAME」". */
    boolean introducedBefore(int start, Span span) {
        int word = plain.at(start - 2) == ' ' ? start - 2 : start - 1;
        if (endsWith(MADE, word)) {
            return true;
        }
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

    private boolean endsWith(List<String> words, int end) {
        for (String word : words) {
            if (plain.folded().startsWith(word, end - word.length())) {
                return true;
            }
        }
        return false;
    }

    /** "发布了NAME", "推出“NAME”" */
    boolean introducedRightBefore(int start, Span span) {
        for (int i = start - 1; i >= span.start() && start - i < VERB_REACH / 2; i--) {
            var verb = Folding.unspaced(plain.at(i)) ? INTRODUCES.longest(plain, i, start) : null;
            if (verb != null) {
                int name = verb.end() + (plain.at(verb.end()) == '\u4E86' ? 1 : 0);
                while (name < start && OPENING.indexOf(plain.text().charAt(name)) >= 0) {
                    name++;
                }
                return name >= start - 1 && !Folding.uncased(plain.at(name));
            }
        }
        return false;
    }

    /** "'NAME'라는 언어모델", "「NAME」と名付けた言語モデル", "名为“NAME”的大模型" */
    boolean modelNamedSo(int start, int end, int limit) {
        int i = around.closed(end);
        boolean named = start > 2 && endsWith(NAMED_BEFORE, start - 1);
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
        int i = around.closed(end);
        var topic = i < limit ? TOPIC.longest(plain, i, limit) : null;
        int stop = topic == null ? i : Math.min(limit, i + PREDICATE_REACH);
        for (int j = i; j < stop && plain.at(j) != '.'; j++) {
            var word = MODEL_WORDS.longest(plain, j, stop);
            if (word != null) {
                return ENDS_SENTENCE.longest(plain, word.end(), limit) != null
                        || word.end() >= limit
                        || ",.;)".indexOf(plain.at(word.end())) >= 0;
            }
        }
        return false;
    }

    /** "NAME采用MIT协议", "NAME의 라이선스", "NAMEのライセンス", "NAMEは商用利用" */
    boolean licensed(int end, int limit) {
        int i = around.closed(end);
        int stop = Math.min(limit, i + LICENCE_REACH);
        for (int j = i; j < stop && plain.at(j) != '.'; j++) {
            if (LICENSED.longest(plain, j, limit) != null) {
                return true;
            }
        }
        return false;
    }
}
