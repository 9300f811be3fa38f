package io.claimstream.enrich.score;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimstream.enrich.text.Dictionary;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.Quantity;
import io.claimstream.enrich.text.Quantity.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds where a sentence goes from one number to another, by the words of {@code rises.yaml}. */
final class RiseReader {
    private static final JsonNode WORDS = Words.of("rises.yaml");
    private static final Dictionary<Boolean> FROM = dictionary("from");
    private static final Dictionary<Boolean> TO = dictionary("to");
    private static final Dictionary<Boolean> LEFT = dictionary("left");
    private static final Dictionary<Boolean> REACHED = dictionary("reached");
    private static final Dictionary<Boolean> BEEN = dictionary("been");

    /** Tokens from a number to the next, and back to where it says from where. */
    private static final int BETWEEN = 12;

    private static final int BEFORE = 6;

    private RiseReader() {}

    /** Those of a sentence, in order. */
    static Rises read(Plain plain, List<Token> tokens) {
        List<Rise> rises = List.of();
        int first = -1;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).cue() != Cue.NUMBER) {
                continue;
            }
            Rise rise = first >= 0 && i - first <= BETWEEN && alike(tokens.get(first), tokens.get(i))
                    ? between(plain, tokens, first, i)
                    : null;
            if (rise != null) {
                rises = rises.isEmpty() ? new ArrayList<>() : rises;
                rises.add(rise);
            }
            first = i;
        }
        return Rises.of(rises, tokens.size());
    }

    /** Whether two numbers may be results on one benchmark. */
    private static boolean alike(Token one, Token other) {
        Quantity first = one.quantity();
        Quantity second = other.quantity();
        return first != null
                && second != null
                && (Values.possible(first) || rating(first, second))
                && (Values.possible(second) || rating(second, first))
                && (first.kind() == second.kind() || first.kind() == Kind.BARE || second.kind() == Kind.BARE);
    }

    /** "from 2046 to 2121": what looks like a year beside another number as large. */
    private static boolean rating(Quantity year, Quantity other) {
        return year.kind() == Kind.DATE
                && other.kind() == Kind.BARE
                && other.value().intValue() > Scales.LOWEST;
    }

    private static @Nullable Rise between(Plain plain, List<Token> tokens, int first, int second) {
        boolean behind = follows(LEFT, plain, tokens, first) && follows(REACHED, plain, tokens, second);
        boolean been = follows(BEEN, plain, tokens, first) && !told(tokens, first + 2, second);
        int from = behind || been
                ? phrase(tokens, first)
                : to(plain, tokens, first, second) ? from(plain, tokens, first) : -1;
        if (from < 0 || parted(tokens, first, second)) {
            return null;
        }
        int owned = behind || been ? ownerBefore(plain, tokens, first) : ownerBefore(tokens, from, first);
        int owner = owned >= 0 ? owned : ownerBehind(tokens, first, second);
        return new Rise(owned >= 0 ? Math.min(owned, from) : from, first, second, owner);
    }

    /** Whether one of the words hangs on to a number. */
    private static boolean follows(Dictionary<Boolean> words, Plain plain, List<Token> tokens, int number) {
        if (number + 1 >= tokens.size()) {
            return false;
        }
        Token next = tokens.get(number + 1);
        int end = Math.min(tokens.get(tokens.size() - 1).end(), next.end() + 4);
        return next.start() == tokens.get(number).end() && words.longest(plain, next.start(), end) != null;
    }

    /** Whether a model or a contrast stands in a stretch: who had the first is not who has the second. */
    private static boolean told(List<Token> tokens, int start, int end) {
        for (int i = start; i < end; i++) {
            Cue cue = tokens.get(i).cue();
            if (cue == Cue.MODEL || cue == Cue.CONTRAST || cue == Cue.COMMA) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word right before the second number says that it was reached. */
    private static boolean to(Plain plain, List<Token> tokens, int first, int second) {
        int end = tokens.get(second).start();
        for (int j = second - 1; j > first && second - j < 4; j--) {
            Token token = tokens.get(j);
            for (int i = plain.nextStart(token.start(), token.end());
                    i < token.end();
                    i = plain.nextStart(i + 1, token.end())) {
                var match = TO.longest(plain, i, end);
                if (match != null && match.end() >= token.end()) {
                    return true;
                }
            }
            if (token.cue() != Cue.LIGHT && token.cue() != Cue.APPROXIMATE) {
                return false;
            }
        }
        return false;
    }

    /** The word before the first number that says from where; −1 where there is none. */
    private static int from(Plain plain, List<Token> tokens, int first) {
        for (int j = first - 1; j >= 0 && first - j <= BEFORE; j--) {
            Token token = tokens.get(j);
            var match = FROM.longest(plain, token.start(), tokens.get(first).start());
            if (match != null) {
                return j > 0 && tokens.get(j - 1).cue() == Cue.NUMBER ? -1 : j; // "61 von 100"
            }
            switch (token.cue()) {
                case LIGHT, APPROXIMATE, VENDOR, MODEL, PRONOUN, PREDECESSOR, BASELINE, FOR -> {}
                case WORD -> {
                    if (first - j > 2) {
                        return -1;
                    }
                }
                default -> {
                    return -1;
                }
            }
        }
        return -1;
    }

    /** Where "the former 70 %" starts. */
    private static int phrase(List<Token> tokens, int first) {
        for (int j = first - 1; j >= 0 && first - j < BEFORE; j--) {
            Cue cue = tokens.get(j).cue();
            if (cue == Cue.PREDECESSOR || cue == Cue.BASELINE) {
                return j;
            }
            if (cue != Cue.LIGHT && cue != Cue.APPROXIMATE) {
                break;
            }
        }
        return first;
    }

    /** Whether more than a word about the first number stands between the two. */
    private static boolean parted(List<Token> tokens, int first, int second) {
        int words = 0;
        for (int i = first + 1; i < second; i++) {
            switch (tokens.get(i).cue()) {
                case COMMA, SEMICOLON, CONTRAST, COLON, SLASH -> {
                    return true;
                }
                case WORD -> words++;
                default -> {}
            }
        }
        return words > 5;
    }

    /** "from A's 31.1" */
    private static int ownerBefore(List<Token> tokens, int from, int first) {
        for (int i = first - 1; i > from; i--) {
            Cue cue = tokens.get(i).cue();
            if (cue == Cue.MODEL || (cue == Cue.PREDECESSOR && tokens.get(i).mention() != null)) {
                return i;
            }
        }
        return -1;
    }

    /** "A의 31.1에서", "Aの31.1から" */
    private static int ownerBefore(Plain plain, List<Token> tokens, int first) {
        int of = first - 1;
        while (of > 0 && first - of < 3 && tokens.get(of).cue() == Cue.APPROXIMATE) {
            of--;
        }
        boolean owned = of > 0
                && tokens.get(of).cue() == Cue.LIGHT
                && "\uC758\u306E".indexOf(plain.at(tokens.get(of).start())) >= 0;
        Token name = owned ? tokens.get(of - 1) : null;
        return name != null && (name.cue() == Cue.MODEL || name.cue() == Cue.PREDECESSOR) && name.mention() != null
                ? of - 1
                : -1;
    }

    /** "from the 31.1 of A", "from 31.1 (A)", "from the 31.1 its predecessor A had", "from the 31.1 that A had" */
    private static int ownerBehind(List<Token> tokens, int first, int second) {
        Cue next = tokens.get(first + 1).cue();
        boolean given = next == Cue.FOR || next == Cue.PART || next == Cue.ON || next == Cue.OPEN || next == Cue.WITH;
        given |= next == Cue.PRONOUN || next == Cue.RELATIVE || next == Cue.PREDECESSOR;
        for (int i = first + 2; given && i < Math.min(second, first + BEFORE); i++) {
            Token token = tokens.get(i);
            switch (token.cue()) {
                case MODEL, PREDECESSOR -> {
                    return token.mention() == null ? -1 : i;
                }
                case LIGHT, VENDOR, WORD, FOR, PRONOUN -> {}
                default -> {
                    return -1;
                }
            }
        }
        return -1;
    }

    private static Dictionary<Boolean> dictionary(String list) {
        Dictionary<Boolean> words = new Dictionary<>();
        WORDS.path(list).forEach(word -> words.add(word.asText(), true));
        return words;
    }
}
