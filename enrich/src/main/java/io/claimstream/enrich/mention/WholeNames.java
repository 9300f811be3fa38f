package io.claimstream.enrich.mention;

import io.claimstream.enrich.mention.Mention.Kind;
import io.claimstream.enrich.mention.NewName.Shape;
import io.claimstream.enrich.text.Folding;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.Span;
import io.claimstream.enrich.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Stretches that are a model's name and nothing more, where it is known that models are named there. */
final class WholeNames {
    private static final WordSet NO_MODELS = new WordSet(Roles.list("no_models"));
    private static final int LONGEST = 40;
    private static final int MOST_WORDS = 4;

    private WholeNames() {}

    /** Whether it may be a name: a few words, the first with a capital, or an id with a number in it. */
    private static boolean named(Plain plain, Span stretch) {
        if (stretch.length() < 2 || stretch.length() > LONGEST) {
            return false;
        }
        int words = 1;
        boolean id = false;
        for (int i = stretch.start(); i < stretch.end(); i++) {
            char c = plain.at(i);
            words += c == ' ' ? 1 : 0;
            id |= Character.isDigit(c) && plain.at(i - 1) != ' ';
            if (",;:?!%|\"".indexOf(c) >= 0) {
                return false;
            }
        }
        char first = plain.at(stretch.start());
        boolean name = plain.capital(stretch.start()) || Folding.uncased(first) || (id && words == 1);
        return name && words <= MOST_WORDS && !Character.isDigit(first);
    }

    /**
     * The name that a stretch is but for what stands in brackets behind it, if it may be one and names nothing that is
     * known.
     */
    static @Nullable NewName of(Plain plain, Span stretch, Mentions known, ModelGrammar grammar) {
        if (!named(plain, stretch)) {
            return null;
        }
        int end = stretch.end();
        for (int i = stretch.start() + 2; i < stretch.end(); i++) {
            if (plain.at(i) == '(') { // what stands in brackets is not of the name
                end = plain.at(i - 1) == ' ' ? i - 1 : i;
                break;
            }
        }
        Span span = new Span(stretch.start(), end);
        Mention maker = known.first(span, Kind.VENDOR);
        if ((maker != null && maker.end() >= end)
                || known.first(span, Kind.MODEL) != null
                || known.first(span, Kind.BENCHMARK) != null
                || NO_MODELS.contains(plain, span.start(), end)
                || NO_MODELS.contains(plain, span.start(), wordEnd(plain, span))) {
            return null;
        }
        NewName name = NewName.at(plain, span.start(), end, known, grammar);
        if (!name.empty() && Math.max(name.end(), name.familyEnd()) == end) {
            return name;
        }
        boolean variant = grammar.suffixed(plain, span.start(), end) > 0; // "Large": a member of what the text is about
        return variant || SizeNames.size(plain.text(), span.start()) > span.start()
                ? null
                : new NewName(span.start(), end, end, Shape.INNER);
    }

    private static int wordEnd(Plain plain, Span span) {
        int end = span.start();
        while (end < span.end() && Folding.wordly(plain.at(end))) {
            end++;
        }
        return end;
    }
}
