package io.claimstream.enrich.mention;

import io.claimstream.enrich.mention.NewName.Shape;
import io.claimstream.enrich.text.Dictionary;
import io.claimstream.enrich.text.Document;
import io.claimstream.enrich.text.Folding;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.Span;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Words in quotes that may be names though their writing has no capitals and they no number: "언어모델 '소담'",
 * "大模型“玄鸟”", "言語モデル「つばめ」". Once quoted, such a name goes without quotes.
 */
final class QuotedNames {
    private static final Dictionary<Boolean> PARTICLES = Roles.dictionary("particles");
    private static final Dictionary<Boolean> MODEL_WORDS = Roles.dictionary("model_words");
    /** Words of the language: those that no name is, and those that this package reads by. */
    private static final List<Dictionary<Boolean>> WORDS = Stream.of(
                    "no_uncased_names", "introduces_behind", "introduces", "weights_behind", "licensed", "other_things")
            .map(Roles::dictionary)
            .toList();

    private static final String OPENING = "\u300C\u300E\u201C\u2018'\"";
    private static final String CLOSING = "\u300D\u300F\u201D\u2019'\"";

    /** Characters of a name without a number. */
    private static final int MOST = 10;

    private final Set<String> names = new LinkedHashSet<>();
    private final Dictionary<Boolean> dictionary = new Dictionary<>();

    /** Takes up what {@code document} has in quotes. */
    void read(Document document) {
        Plain plain = document.plain();
        if (!plain.uncased()) {
            return;
        }
        Stretches.of(document, span -> {
            for (int i = span.start(); i + 1 < span.end(); i++) {
                if (OPENING.indexOf(plain.text().charAt(i)) >= 0 && Folding.uncased(plain.at(i + 1))) {
                    int end = closing(plain, i, span.end());
                    if (end > 0 && mayName(plain, i + 1, end)) {
                        String name = plain.text().substring(i + 1, end);
                        if (names.add(name)) {
                            dictionary.add(name, true);
                        }
                    }
                }
            }
        });
    }

    /** Wherever one of them stands in {@code span}, in quotes or not. */
    void each(Plain plain, Span span, Consumer<NewName> each) {
        if (names.isEmpty()) {
            return;
        }
        for (var match = dictionary.next(plain, span.start(), span.end());
                match != null;
                match = dictionary.next(plain, match.end(), span.end())) {
            if (bounded(plain, match.start(), match.end())) {
                each.accept(new NewName(match.start(), match.end(), match.end(), Shape.QUOTED));
            }
        }
    }

    /** Whether a name stands in quotes. */
    static boolean quoted(Plain plain, int start, int end) {
        int quote = start == 0 ? -1 : OPENING.indexOf(plain.text().charAt(start - 1));
        return quote >= 0 && end < plain.length() && plain.text().charAt(end) == CLOSING.charAt(quote);
    }

    /** Where the quote that opens at {@code open} closes, or −1: at the first sign that no name has, if that is a quote. */
    private static int closing(Plain plain, int open, int limit) {
        int i = open + 1;
        while (i < limit && i - open <= MOST + 1 && Folding.uncased(plain.at(i))) {
            i++;
        }
        char opened = plain.text().charAt(open);
        return i < limit && plain.text().charAt(i) == CLOSING.charAt(OPENING.indexOf(opened)) ? i : -1;
    }

    private static boolean mayName(Plain plain, int start, int end) {
        if (end - start < 2) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (MODEL_WORDS.longest(plain, i, end) != null) {
                return false;
            }
        }
        return WORDS.stream().noneMatch(words -> {
            var word = words.longest(plain, start, end);
            return word != null && word.end() == end;
        });
    }

    /**
     * Whether a name from {@code start} to {@code end} is no part of a longer word: of Hangul, nothing but a particle
     * hangs on to it; katakana stop before and behind it.
     */
    static boolean bounded(Plain plain, int start, int end) {
        char first = plain.at(start);
        char last = plain.at(end - 1);
        if (Folding.hangul(first) && (Folding.hangul(plain.at(start - 1)) || Folding.wordly(plain.at(start - 1)))) {
            return false;
        }
        if (Folding.hangul(last) && Folding.hangul(plain.at(end))) {
            return PARTICLES.longest(plain, end, Math.min(plain.length(), end + 6)) != null;
        }
        return !(katakana(first) && katakana(plain.at(start - 1))) && !(katakana(last) && katakana(plain.at(end)));
    }

    /**
     * Where the member ends whose name goes on behind {@code end}, in the same quotes or in Latin letters right behind a
     * name of another writing: "'가온 메디'", "“玄鸟·翎”", "つばめFin"; {@code end} where it does not go on.
     */
    static int whole(Plain plain, int start, int end, int limit) {
        if (!Folding.uncased(plain.at(end - 1))) {
            return end;
        }
        int i = end;
        if (i < limit && plain.capital(i)) {
            while (i < limit && Folding.wordly(plain.at(i))) {
                i++;
            }
            return i;
        }
        int quote = start == 0 ? -1 : OPENING.indexOf(plain.text().charAt(start - 1));
        boolean goesOn = quote >= 0 && " -\u00B7\u30FB".indexOf(plain.at(i)) >= 0;
        i += goesOn ? 1 : 0;
        while (goesOn && i < limit && i - end < MOST && (Folding.uncased(plain.at(i)) || Folding.wordly(plain.at(i)))) {
            i++;
        }
        return goesOn && i < limit && plain.text().charAt(i) == CLOSING.charAt(quote) ? i : end;
    }

    private static boolean katakana(char c) {
        return c >= 0x30A1 && c <= 0x30FC;
    }
}
