package io.claimstream.enrich.mention;

import io.claimstream.enrich.text.Dictionary;
import io.claimstream.enrich.text.Folding;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.WordSet;
import java.util.Set;

/** What stands right at a family's name and makes it name something else. */
final class NameEdges {
    private static final Dictionary<Boolean> SERIES = Roles.dictionary("series");
    private static final Dictionary<Boolean> PROGRAMS = Roles.dictionary("programs");

    private static final Dictionary<Boolean> SUBSCRIPTIONS = Roles.dictionary("subscriptions");

    private static final Set<String> APPS = Set.copyOf(Roles.list("apps"));
    private static final WordSet PLACES = new WordSet(Roles.list("places"));
    private static final Dictionary<Boolean> PLACES_BEHIND = Roles.dictionary("places_behind");
    private static final int LONGEST_PLACE = 10;

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

    /** "Mistrals", "Googles": German owners have no apostrophe. */
    static boolean genitive(Plain plain, int end, int limit) {
        return plain.at(end) == 's' && plain.at(end + 1) == ' ' && plain.wordEnd(end + 1, limit);
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
        int word = space;
        while (word > 0 && space - word < LONGEST_PLACE && Folding.wordly(plain.at(word - 1))) {
            word--;
        }
        return (behind < limit && PLACES_BEHIND.longest(plain, behind, limit) != null)
                || PLACES.contains(plain, word, space)
                || PLACES.contains(plain, Math.max(0, space - 2), space);
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
