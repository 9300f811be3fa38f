package io.claimstream.enrich.score;

import io.claimstream.enrich.mention.Mention;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What words that may mean one thing or another mean in their sentence: the tokens around them tell. */
final class Senses {
    /** Tokens of a clause that are looked at. */
    private static final int CLAUSE = 40;

    /** Words before a noun: "even the best open". */
    private static final int ATTRIBUTES = 4;

    /** Tokens from a word for an earlier model, or result, to the name of whose it is. */
    private static final int NAMED = 12;

    /** Tokens of a bracket that says what a model is. */
    private static final int ASIDE = 7;

    private static final Set<Cue> ASIDES = EnumSet.of(Cue.WORD, Cue.LIGHT, Cue.VENDOR, Cue.COMMA, Cue.AND, Cue.DASH);

    private static final Set<Cue> JOINING = EnumSet.of(Cue.WORD, Cue.LIGHT, Cue.COMPARE);

    private Senses() {}

    /** Puts the meant cue in place of each token that has a choice. */
    static void settle(List<Token> tokens, Referents referents) {
        Mention spokenOf = null;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            switch (token.cue()) {
                case MODEL -> {
                    if (attribute(tokens, i)) {
                        tokens.set(i, new Token(Cue.LIGHT, token.start(), token.end(), false, null, null));
                    } else {
                        spokenOf = spokenOf == null ? token.mention() : spokenOf;
                    }
                }
                case PART -> {
                    if (Prepositions.owner(tokens, i)) {
                        tokens.set(i, token.as(Cue.FOR));
                    }
                }
                case BOTH -> pair(tokens, i);
                case CLOSE -> aside(tokens, i);
                case CONTRAST -> {
                    if (adverb(tokens, i)) {
                        tokens.set(i, token.as(Cue.LIGHT));
                    }
                }
                case PREDECESSOR -> tokens.set(i, predecessor(tokens, i, spokenOf, referents));
                case BASELINE -> {
                    if (apposed(tokens, i)) {
                        tokens.set(i, token.as(Cue.LIGHT));
                    }
                }
                case CLASS -> tokens.set(i, token.as(opens(tokens, i) ? Cue.BASELINE : Cue.WORD));
                case WITH -> tokens.set(i, token.as(Prepositions.had(tokens, i) ? Cue.FOR : Cue.LIGHT));
                case BETWEEN -> tokens.set(i, token.as(Differences.between(tokens, i + 1)));
                case RELATIVE -> describe(tokens, i);
                case ON, FOR, GAIN, THRESHOLD -> tokens.set(i, token.as(Prepositions.sense(tokens, i)));
                default -> {}
            }
        }
    }

    /** "Earlier models get 2 %": models in general have a number where a clause starts with them, as its subject. */
    private static boolean opens(List<Token> tokens, int i) {
        int before = i - 1;
        while (before >= 0
                && i - before < ATTRIBUTES
                && (tokens.get(before).cue() == Cue.LIGHT || tokens.get(before).cue() == Cue.WORD)) {
            before--;
        }
        return before < 0
                || switch (tokens.get(before).cue()) {
                    case COMMA, SEMICOLON, COLON, CONTRAST, OPEN, DASH, BENCHMARK, APPROXIMATE -> true;
                    case AND -> before == 0 || tokens.get(before - 1).cue() != Cue.MODEL;
                    default -> false;
                };
    }

    /** "The larger A": a word that points to a model, right before a model's name. */
    private static boolean attribute(List<Token> tokens, int i) {
        Mention meant = tokens.get(i).mention();
        return meant != null
                && meant.start() != tokens.get(i).start()
                && i + 1 < tokens.size()
                && tokens.get(i + 1).cue() == Cue.MODEL;
    }

    /** "tanto A como B": behind "both", one word between two models joins them, whatever else it may mean. */
    private static void pair(List<Token> tokens, int both) {
        if (both + 3 < tokens.size()
                && tokens.get(both + 1).cue() == Cue.MODEL
                && tokens.get(both + 3).cue() == Cue.MODEL
                && JOINING.contains(tokens.get(both + 2).cue())) {
            tokens.set(both + 2, tokens.get(both + 2).as(Cue.AND));
        }
    }

    /** "A (MAKER, open) – 88.7": what a bracket right behind a model says of it does not part it from its number. */
    private static void aside(List<Token> tokens, int close) {
        int open = close - 1;
        while (open > 0
                && close - open < ASIDE
                && ASIDES.contains(tokens.get(open).cue())) {
            open--;
        }
        if (open > 0
                && tokens.get(open).cue() == Cue.OPEN
                && tokens.get(open - 1).cue() == Cue.MODEL) {
            for (int i = open; i <= close; i++) {
                Token token = tokens.get(i);
                tokens.set(i, new Token(Cue.LIGHT, token.start(), token.end(), false, null, null));
            }
        }
    }

    /** "the best model, A,", "A, the best model,": what stands beside a name says who that is. */
    private static boolean apposed(List<Token> tokens, int i) {
        boolean before = i > 1
                && tokens.get(i - 1).cue() == Cue.COMMA
                && tokens.get(i - 2).cue() == Cue.MODEL;
        int next = i + 1 < tokens.size() && tokens.get(i + 1).cue() == Cue.COMMA ? i + 2 : i + 1;
        boolean behind = next < tokens.size() && tokens.get(next).cue() == Cue.MODEL;
        boolean closed = i + 1 < tokens.size() && tokens.get(i + 1).cue() == Cue.COMMA;
        return (before && closed)
                || (behind
                        && (next == i + 1
                                || (next + 1 < tokens.size()
                                        && tokens.get(next + 1).cue() == Cue.COMMA)));
    }

    /** "GPT-5 hingegen 78 Prozent", "GPT-5 dagegen nur auf 78" */
    private static boolean adverb(List<Token> tokens, int i) {
        int figure = i + 1;
        while (figure < Math.min(tokens.size(), i + 4)
                && (tokens.get(figure).cue() == Cue.LIGHT || tokens.get(figure).cue() == Cue.ON)) {
            figure++;
        }
        return i > 0
                && figure < tokens.size()
                && tokens.get(i - 1).cue() == Cue.MODEL
                && tokens.get(figure).cue() == Cue.NUMBER;
    }

    /** "On X, which averages Y and Z, A gets": what is named in a clause about a benchmark has no results there. */
    private static void describe(List<Token> tokens, int relative) {
        if (relative < 2
                || tokens.get(relative - 1).cue() != Cue.COMMA
                || tokens.get(relative - 2).cue() != Cue.BENCHMARK) {
            return;
        }
        for (int i = relative + 1; i < Math.min(tokens.size(), relative + CLAUSE); i++) {
            Token token = tokens.get(i);
            Cue before = tokens.get(i - 1).cue();
            boolean on = token.cue() == Cue.ON && (before == Cue.AND || before == Cue.COMMA);
            switch (token.cue()) {
                case BENCHMARK -> tokens.set(i, new Token(Cue.LIGHT, token.start(), token.end(), false, null, null));
                case MODEL, NUMBER, SEMICOLON -> {
                    return;
                }
                default -> {
                    if (on) {
                        return;
                    }
                }
            }
        }
    }

    /**
     * "its predecessor", "up from 76 %": the model before the one spoken of, if it is named; right behind, the name itself
     * stands for it.
     */
    private static Token predecessor(List<Token> tokens, int i, @Nullable Mention spokenOf, Referents referents) {
        boolean named = false;
        boolean said = false;
        Token token = tokens.get(i);
        for (int j = i + 1;
                j < Math.min(tokens.size(), i + NAMED) && tokens.get(j).cue() != Cue.COMMA;
                j++) {
            Cue cue = tokens.get(j).cue();
            named |= cue == Cue.MODEL && j < i + 4;
            said |= cue == Cue.MODEL || cue == Cue.PREDECESSOR;
        }
        int next = i + 1 < tokens.size() && tokens.get(i + 1).cue() == Cue.LIGHT ? i + 2 : i + 1;
        boolean figure = next < tokens.size() && tokens.get(next).cue() == Cue.NUMBER;
        if (figure && said) {
            return token.as(Cue.COMPARE); // "up from 76 % for A"
        }
        Mention before = named ? null : referents.predecessor(spokenOf);
        Cue cue = before == null && !named ? Cue.BASELINE : Cue.PREDECESSOR;
        return new Token(cue, token.start(), token.end(), false, before, null);
    }
}
