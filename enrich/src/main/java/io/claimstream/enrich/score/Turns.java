package io.claimstream.enrich.score;

import io.claimstream.enrich.text.Plain;
import java.util.List;

/** Where a sentence turns from one model to another, and back. */
final class Turns {
    /** Words that add what others had, and go back to whom the sentence is about. */
    private static final List<String> ASIDES = List.of(
            "where", "wo ", "là où", "donde", "while", "whereas", "während", "alors que", "tandis que", "mientras");

    /** What stands right behind whom a number only belongs to: "B's 75", of no clause about B. */
    private static final String OWNING = "'\u2019\u306E\uC758\u7684";

    /** Tokens back to a model and its number. */
    private static final int ROW = 30;

    /** Words between "and" and a name. */
    private static final int ATTRIBUTES = 3;

    /** Tokens from a model of a row, over what is said of it, to its number. */
    private static final int LISTED = 16;

    /** Tokens from a model to its number. */
    private static final int HELD = 6;

    private Turns() {}

    /** "A got 17, and B, whose proofs were short, 12": the model at {@code i} is whom the next clause is about. */
    static boolean elliptic(List<Token> tokens, int subject, int i) {
        int before = i - 1;
        while (before > subject
                && (tokens.get(before).cue() == Cue.VENDOR || tokens.get(before).cue() == Cue.LIGHT)) {
            before--;
        }
        boolean joined = before > subject
                && before > 0
                && tokens.get(before).cue() == Cue.AND
                && (tokens.get(before - 1).cue() == Cue.COMMA
                        || tokens.get(before - 1).cue() == Cue.NUMBER);
        boolean parted = i + 1 < tokens.size() && tokens.get(i + 1).cue() == Cue.COMMA;
        boolean listed = before > subject
                && before > 0
                && tokens.get(before).cue() == Cue.COMMA
                && tokens.get(before - 1).cue() == Cue.NUMBER;
        return (joined && parted && Clauses.numberBefore(tokens, i))
                || (listed && figureSoon(tokens, i))
                || (parted && goesOn(tokens, i, subject) && figureBehind(tokens, i));
    }

    /** Whether the tokens give a model and its number, and a comma or a contrast behind it: somebody else's may follow. */
    static boolean besides(List<Token> tokens) {
        boolean parted = false;
        boolean number = false;
        for (int i = tokens.size() - 1; i >= 0 && tokens.size() - i < ROW; i--) {
            switch (tokens.get(i).cue()) {
                case COMMA, CONTRAST, SEMICOLON, AND -> parted = true;
                case NUMBER -> number = parted;
                case SAY, VENDOR -> {
                    return false;
                }
                case MODEL -> {
                    return number;
                }
                default -> {}
            }
        }
        return false;
    }

    /** "A (77.9), then B": whether a row goes on behind a number. */
    private static boolean goesOn(List<Token> tokens, int i, int subject) {
        int before = i - 1;
        boolean joined = false;
        for (int words = 0; before > subject && before > 0 && words < ATTRIBUTES + 2; words++) {
            Cue cue = tokens.get(before).cue();
            if (cue != Cue.VENDOR && cue != Cue.LIGHT && cue != Cue.WORD && cue != Cue.AND && cue != Cue.COMMA) {
                break;
            }
            joined |= cue == Cue.AND || cue == Cue.COMMA;
            before--;
        }
        Cue last = before > subject && before >= 0 ? tokens.get(before).cue() : Cue.WORD;
        return joined && (last == Cue.NUMBER || last == Cue.CLOSE);
    }

    /** Whether a number follows before anybody else is named. */
    private static boolean figureBehind(List<Token> tokens, int model) {
        for (int i = model + 1; i < Math.min(tokens.size(), model + LISTED); i++) {
            Cue cue = tokens.get(i).cue();
            if (cue == Cue.NUMBER || cue == Cue.MODEL || cue == Cue.SEMICOLON) {
                return cue == Cue.NUMBER;
            }
        }
        return false;
    }

    /** "A 16.3 %, B even lower, 3.9 %": whether little more than a comma parts a model from the number behind it. */
    private static boolean figureSoon(List<Token> tokens, int model) {
        for (int i = model + 1; i + 1 < Math.min(tokens.size(), model + 5); i++) {
            Cue cue = tokens.get(i).cue();
            if (cue == Cue.COMMA) {
                return tokens.get(i + 1).cue() == Cue.NUMBER && i > model + 1;
            }
            if (cue != Cue.WORD && cue != Cue.LIGHT && cue != Cue.GAINED) {
                return false;
            }
        }
        return false;
    }

    /** Whether "and" or a comma stands before a model and what is said of it: ", and the smaller A". */
    static boolean joined(List<Token> tokens, int i, int subject) {
        int before = i - 1;
        int words = 0;
        while (before > subject && before > 0 && words < ATTRIBUTES) {
            Cue cue = tokens.get(before).cue();
            if (cue != Cue.VENDOR && cue != Cue.LIGHT && cue != Cue.WORD) {
                break;
            }
            words += cue == Cue.WORD ? 1 : 0;
            before--;
        }
        Cue cue = before >= 0 ? tokens.get(before).cue() : Cue.SEMICOLON;
        return i > 0 && (cue == Cue.AND || cue == Cue.COMMA);
    }

    /** "A got 80, and B did worse, at 60": behind a number, whoever something is said of is whom the next clause is about. */
    static boolean clause(List<Token> tokens, int subject, int i) {
        int verb = i + 1;
        while (verb < tokens.size() && verb < i + 3 && tokens.get(verb).cue() == Cue.LIGHT) {
            verb++;
        }
        Token next = verb < tokens.size() ? tokens.get(verb) : null;
        boolean said = next != null
                && next.cue() == Cue.WORD
                && next.start() > tokens.get(i).end();
        return said && joined(tokens, i, subject) && Clauses.numberBefore(tokens, i);
    }

    /** The model that is said to have a number, "B, at 40 %", "B ends up at 40": −1 for none right before it. */
    static int holder(Plain plain, List<Token> tokens, int number) {
        Token figure = tokens.get(number);
        if (figure.quantity() == null || !Values.possible(figure.quantity())) {
            return -1;
        }
        boolean comma = false;
        for (int i = number - 1; i >= 0 && number - i < HELD; i--) {
            Token token = tokens.get(i);
            switch (token.cue()) {
                case MODEL -> {
                    boolean owned = OWNING.indexOf(plain.at(token.end())) >= 0;
                    boolean beside = i > 1
                            && tokens.get(i - 1).cue() == Cue.AND
                            && tokens.get(i - 2).cue() == Cue.MODEL; // "A and B are at 40"
                    return owned || beside ? -1 : i;
                }
                case COMMA -> {
                    if (comma || number - i > 2) {
                        return -1;
                    }
                    comma = true;
                }
                case LIGHT, SCORE, APPROXIMATE, WORD, ON, FOR -> {}
                default -> {
                    return -1;
                }
            }
        }
        return -1;
    }

    /** "A gets 80, where B had 75, and on Y it gets": whether a contrast only adds what somebody else had. */
    static boolean aside(Plain plain, Token contrast) {
        return ASIDES.stream().anyMatch(word -> plain.folded().startsWith(word, contrast.start()));
    }

    /** Whether "and" has been said since the number before a pronoun: ", where B had 75, and on Y it". */
    static boolean resumed(List<Token> tokens, int pronoun) {
        boolean and = false;
        for (int i = pronoun - 1; i >= 0 && pronoun - i < 8; i--) {
            and |= tokens.get(i).cue() == Cue.AND;
            if (tokens.get(i).cue() == Cue.NUMBER) {
                return and;
            }
        }
        return false;
    }
}
