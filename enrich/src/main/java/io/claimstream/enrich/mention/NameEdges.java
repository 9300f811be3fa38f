package io.claimstream.enrich.mention;

import io.claimstream.enrich.text.Dictionary;
import io.claimstream.enrich.text.Folding;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.WordSet;
import java.util.Set;

/** What stands right at a family's name and makes it name something else. */
final class NameEdges {
    private static final Dictionary<Boolean> SERIES = Roles.dictionary("series");
    private static final Dictionary<Boolean> LICENSED = Roles.dictionary("licensed");
    private static final Dictionary<Boolean> MODEL_WORDS = Roles.dictionary("model_words");
    private static final Dictionary<Boolean> PROGRAMS = Roles.dictionary("programs");

    private static final Dictionary<Boolean> SUBSCRIPTIONS = Roles.dictionary("subscriptions");

    private static final Set<String> APPS = Set.copyOf(Roles.list("apps"));
    private static final WordSet PLACES = new WordSet(Roles.list("places"));
    private static final Dictionary<Boolean> PLACES_BEHIND = Roles.dictionary("places_behind");
    private static final Dictionary<Boolean> NO_PLACES_BEHIND = Roles.dictionary("no_places_behind");
    private static final Set<String> WORDS_TOO = Set.copyOf(Roles.list("words_too"));
    private static final WordSet WORDS_BEFORE = new WordSet(Roles.list("words_before"));
    private static final Dictionary<Boolean> WORDS_BEHIND = Roles.dictionary("words_behind");
    private static final int LONGEST_PLACE = 12;

    /** Characters behind a name that its result is looked for among. */
    private static final int RESULT = 40;

    private NameEdges() {}

    /** "the Qwen3.5 series", "「Qwen3.5」シリーズ" */
    static boolean series(Plain plain, int end, int limit) {
        int next = "\u300D\u300F\" -".indexOf(plain.at(end)) >= 0 ? end + 1 : end;
        return next < limit && SERIES.longest(plain, next, limit) != null;
    }

    /** "llama.cpp", "올라마", "ドラマ": what has a model's name in its own. */
    static boolean partOfName(Plain plain, int start, int end, int limit) {
        return program(plain, end, limit)
                || (Folding.hangul(plain.at(start)) && Folding.hangul(plain.at(start - 1)))
                || (katakana(plain.at(start)) && katakana(plain.at(start - 1)));
    }

    private static boolean katakana(char c) {
        return (c >= 0x30A1 && c <= 0x30FA) || c == 0x30FC;
    }

    private static boolean program(Plain plain, int end, int limit) {
        var program = end + 1 < limit ? PROGRAMS.longest(plain, end + 1, limit) : null;
        return program != null && " -.".indexOf(plain.at(end)) >= 0 && plain.wordEnd(program.end(), limit);
    }

    /** "in ChatGPT", "ChatGPT users": an app that is called like a model, and is where that runs. */
    static boolean place(Plain plain, int start, int end, int limit, ModelName name) {
        if (!name.bare() || !APPS.contains(name.family().id())) {
            return false;
        }
        int behind = plain.at(end) == ' ' ? end + 1 : end;
        int space = plain.at(start - 1) == ' ' ? start - 1 : start;
        int word = wordBefore(plain, space);
        return (behind < limit && placeBehind(plain, behind, limit))
                || PLACES.contains(plain, word, space)
                || PLACES.contains(plain, wordBefore(plain, Math.max(0, word - 1)), space)
                || PLACES.contains(plain, Math.max(0, space - 2), space);
    }

    private static boolean placeBehind(Plain plain, int behind, int limit) {
        var place = PLACES_BEHIND.longest(plain, behind, limit);
        return place != null
                && NO_PLACES_BEHIND.longest(plain, behind, limit) == null
                && !(Folding.uncased(plain.at(behind)) && result(plain, place.end(), limit));
    }

    /** "ChatGPTで正答率86%だった": what has a result in its clause is a model. */
    private static boolean result(Plain plain, int from, int limit) {
        int stop = Math.min(limit, from + RESULT);
        for (int i = from; i < stop && ",;\n".indexOf(plain.at(i)) < 0; i++) {
            if (plain.at(i) == '.' && !Character.isDigit(plain.at(i + 1))) {
                return false;
            }
            if (Results.at(plain, i)) {
                return true;
            }
        }
        return false;
    }

    /** "Google llama a Gemma «abierto»": a word of a language, which is a name with a capital or a version. */
    static boolean word(Plain plain, int start, int end, int limit, ModelName name) {
        if (!name.bare()
                || plain.capital(start)
                || !WORDS_TOO.contains(name.family().id())) {
            return false;
        }
        return (plain.at(end) == ' ' && end + 1 < limit && WORDS_BEHIND.longest(plain, end + 1, limit) != null)
                || (plain.at(start - 1) == ' '
                        && WORDS_BEFORE.contains(plain, wordBefore(plain, start - 1), start - 1));
    }

    /** Whether what stands in one pair of quotes with a name, "‘솔라 파운데이션’", tells a member and not what it is. */
    static boolean goesOn(Plain plain, int end, int close) {
        int from = plain.at(end) == ' ' || plain.at(end) == '-' ? end + 1 : end;
        if (!Folding.uncased(plain.at(from)) || Folding.unspaced(plain.at(from))) {
            return false; // of Hangul, whose words are parted
        }
        for (int i = from; i < close; i++) {
            if (MODEL_WORDS.longest(plain, i, close) != null
                    || SERIES.longest(plain, i, close) != null
                    || LICENSED.longest(plain, i, close) != null) {
                return false;
            }
        }
        return true;
    }

    private static int wordBefore(Plain plain, int end) {
        int word = end;
        while (word > 0 && end - word < LONGEST_PLACE && Folding.wordly(plain.at(word - 1))) {
            word--;
        }
        return word;
    }

    /** "ChatGPT Plus", "ChatGPT Team", "Claude Max": what one pays for, and no model. */
    static boolean subscription(Plain plain, int start, int end, int limit, ModelName name) {
        if (name.version() != null) {
            return false;
        }
        var plan = SUBSCRIPTIONS.longest(plain, start, limit);
        return plan != null && plan.end() >= end;
    }
}
