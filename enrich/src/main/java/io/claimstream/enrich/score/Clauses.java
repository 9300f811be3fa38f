package io.claimstream.enrich.score;

import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.text.Plain;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the clauses of a sentence hang on. */
final class Clauses {
    /** Verbs of comparison in a language that has them second, whatever comes first. */
    private static final List<String> VERBS_SECOND =
            List.of("schlägt ", "schlug ", "übertrifft ", "übertraf ", "überholt ", "überholte ");

    /** Tokens to the comma behind what a sentence starts with. */
    private static final int FRONT = 12;

    /** Tokens of what stands beside a name between commas. */
    private static final int APPOSED = 7;

    /** Particles behind whom a sentence is about. */
    private static final String TOPIC = "\uB294\uC740\u306F\u304C";

    private Clauses() {}

    /** The model that a relative clause is about: "A, which we measured at"; −1 when none stands there. */
    static int antecedent(List<Token> tokens, int relative) {
        boolean parted = relative > 1 && tokens.get(relative - 1).cue() == Cue.COMMA;
        return parted && tokens.get(relative - 2).cue() == Cue.MODEL ? relative - 2 : -1;
    }

    /** "Compared with B, A gets": whether the comma ends what the sentence starts with, before whom it is about. */
    static boolean fronted(List<Token> tokens, int comma) {
        int first = 0;
        while (first < comma && tokens.get(first).cue() == Cue.LIGHT) {
            first++;
        }
        boolean named = false;
        for (int i = first + 1; i < comma && comma < FRONT; i++) {
            Cue cue = tokens.get(i).cue();
            named |= cue == Cue.MODEL || cue == Cue.PREDECESSOR || cue == Cue.BASELINE || cue == Cue.VENDOR;
        }
        int next = comma + 1;
        while (next < tokens.size()
                && (tokens.get(next).cue() == Cue.LIGHT || tokens.get(next).cue() == Cue.VENDOR)) {
            next++;
        }
        return named
                && tokens.get(first).cue() == Cue.COMPARE
                && next + 1 < tokens.size()
                && tokens.get(next).cue() == Cue.MODEL
                && tokens.get(next + 1).cue() != Cue.COMMA
                && tokens.get(next + 1).cue() != Cue.AND;
    }

    /** "Laut X schlägt A die Konkurrenz": behind what stands before the verb, it is the subject that follows. */
    static boolean inverted(Plain plain, List<Token> tokens, int verb) {
        int start = tokens.get(verb).start();
        if (verb == 0
                || verb + 1 >= tokens.size()
                || tokens.get(verb + 1).cue() != Cue.MODEL
                || VERBS_SECOND.stream().noneMatch(word -> plain.folded().startsWith(word, start))) {
            return false;
        }
        for (int i = verb - 1; i >= 0 && tokens.get(i).cue() != Cue.SEMICOLON; i--) {
            Cue cue = tokens.get(i).cue();
            if (cue == Cue.MODEL || cue == Cue.PRONOUN || cue == Cue.AND) {
                return false;
            }
        }
        return true;
    }

    /** "A, für das der Hersteller" */
    static boolean forWhich(List<Token> tokens, int i) {
        Cue next = i + 1 < tokens.size() ? tokens.get(i + 1).cue() : Cue.WORD;
        return antecedent(tokens, i) >= 0 && (next == Cue.LIGHT || next == Cue.RELATIVE || next == Cue.PRONOUN);
    }

    /** "its coding model A": a pronoun that a model's name follows, so that it stands for none itself. */
    static boolean possessive(List<Token> tokens, int i) {
        for (int j = i + 1; j < Math.min(tokens.size(), i + 6); j++) {
            switch (tokens.get(j).cue()) {
                case MODEL -> {
                    return true;
                }
                case WORD, LIGHT, VENDOR, PREDECESSOR, FOR -> {}
                default -> {
                    return false;
                }
            }
        }
        return false;
    }

    /** Whether a verb of results or comparison follows: "B beats", "B is ahead of". */
    static boolean acts(List<Token> tokens, int model) {
        int verb = model + 1;
        while (verb < Math.min(tokens.size(), model + 3) && tokens.get(verb).cue() == Cue.LIGHT) {
            verb++;
        }
        Cue cue = verb < tokens.size() ? tokens.get(verb).cue() : Cue.SEMICOLON;
        return cue == Cue.SCORE || cue == Cue.COMPARE;
    }

    /** "B is ahead of it at 70": a pronoun for whom something is compared with, which has no number here. */
    static boolean object(List<Token> tokens, int i) {
        Cue next = i + 1 < tokens.size() ? tokens.get(i + 1).cue() : Cue.SEMICOLON;
        boolean own = next == Cue.NUMBER || next == Cue.BENCHMARK || next == Cue.SCORE; // "compared with its 62.9"
        return i > 0 && tokens.get(i - 1).cue() == Cue.COMPARE && !own;
    }

    /** "21 points de plus que B": whether the model at {@code i} is what a number tells a distance to. */
    static boolean exceeded(List<Token> tokens, int i) {
        int more = i - 1;
        while (more > 0
                && (tokens.get(more).cue() == Cue.LIGHT || tokens.get(more).cue() == Cue.VENDOR)) {
            more--;
        }
        return more > 0
                && tokens.get(more).cue() == Cue.GAINED
                && tokens.get(more - 1).cue() == Cue.NUMBER;
    }

    /** Whether a number stands somewhere before. */
    static boolean numberBefore(List<Token> tokens, int i) {
        for (int j = i - 1; j >= 0 && i - j < 20; j--) {
            if (tokens.get(j).cue() == Cue.NUMBER) {
                return true;
            }
        }
        return false;
    }

    /** Whether a token is what a clause starts with. */
    static boolean starts(Sentence sentence, int i) {
        return i == 0
                || sentence.is(i - 1, Cue.COMMA)
                || sentence.is(i - 1, Cue.SEMICOLON)
                || sentence.is(i - 1, Cue.COLON)
                || sentence.is(i - 1, Cue.CONTRAST);
    }

    /** "Experts get 70 % on X, A 80": whether the clause of a number starts with people. */
    static boolean people(Sentence sentence, int value) {
        for (int i = value - 1; i >= 0 && value - i < FRONT; i--) {
            if (sentence.is(i, Cue.BASELINE)) {
                return starts(sentence, i);
            }
            if (sentence.is(i, Cue.MODEL) || sentence.is(i, Cue.NUMBER) || sentence.is(i, Cue.SEMICOLON)) {
                return false;
            }
        }
        return false;
    }

    /** Whether a model is named behind {@code i}: a contrast with nobody leaves the subject as it is. */
    static boolean named(List<Token> tokens, int i) {
        for (int j = i + 1; j < Math.min(tokens.size(), i + 30); j++) {
            Cue cue = tokens.get(j).cue();
            if (cue == Cue.MODEL || cue == Cue.SEMICOLON) {
                return cue == Cue.MODEL;
            }
        }
        return false;
    }

    /** "and A gets 30 % (with tools 33 %)": the model whose number a bracket stands behind; −1 for none right before it. */
    static int owner(List<Token> tokens, boolean[] compared, int open) {
        if (open == 0 || tokens.get(open - 1).cue() != Cue.NUMBER) {
            return -1;
        }
        for (int i = open - 2; i >= 0 && open - i < FRONT; i--) {
            switch (tokens.get(i).cue()) {
                case MODEL -> {
                    return compared[i] ? -1 : i;
                }
                case COMMA, SEMICOLON, CONTRAST, NUMBER, CLOSE, PRONOUN, COMPARE -> {
                    return -1;
                }
                default -> {}
            }
        }
        return -1;
    }

    /** "Beats or ties human experts on 71 %": the number is not theirs. */
    static boolean beaten(Sentence sentence, int people, int value) {
        boolean verb = sentence.is(people - 1, Cue.SCORE)
                || sentence.is(people - 1, Cue.COMPARE)
                || sentence.is(people - 1, Cue.WORD);
        return verb && people + 2 == value && sentence.is(people + 1, Cue.ON);
    }

    /** "딥시크 모델은", "behind A and its 75 %": whom the name right before a word that stands for a model says. */
    static @Nullable Mention made(List<Token> tokens, int i) {
        Token before = i > 0 ? tokens.get(i - 1) : null;
        boolean figure = i + 1 < tokens.size() && tokens.get(i + 1).cue() == Cue.NUMBER;
        int and = before != null && (before.cue() == Cue.FOR || before.cue() == Cue.LIGHT) ? i - 2 : i - 1;
        if (and > 0 && tokens.get(and).cue() == Cue.AND) {
            int named = beside(tokens, and);
            return figure && named >= 0 ? tokens.get(named).mention() : null;
        }
        return before != null && before.cue() == Cue.VENDOR && tokens.get(i).start() - before.end() <= 1
                ? before.mention()
                : null;
    }

    /** The model right before {@code i}, with at most what it is between commas between: "B, its elder, and"; −1 for none. */
    private static int beside(List<Token> tokens, int i) {
        int last = i - 1;
        if (tokens.get(last).cue() == Cue.COMMA) {
            last--;
            while (last > 0 && i - last < APPOSED && tokens.get(last).cue() != Cue.COMMA) {
                last--;
            }
            last--;
        }
        return last >= 0 && tokens.get(last).cue() == Cue.MODEL ? last : -1;
    }

    /** Whether a word makes what stands before it the topic. */
    static boolean topic(Plain plain, Token token) {
        return token.cue() == Cue.LIGHT && TOPIC.indexOf(plain.at(token.start())) >= 0;
    }

    /** "A와 B를": what follows B goes for A as well, but for a topic; returns the subject, which neither of them is. */
    static int alsoCompared(Plain plain, List<Token> tokens, boolean[] compared, int i, int subject) {
        int left = subject;
        for (int j = i - 1; j >= 0 && i - j < 8; j--) {
            Token token = tokens.get(j);
            Cue cue = token.cue();
            boolean topic = topic(plain, token);
            if (cue == Cue.MODEL) {
                compared[j] = true;
                left = left == j ? -1 : left;
            } else if (topic || (cue != Cue.AND && cue != Cue.COMMA && cue != Cue.LIGHT && cue != Cue.VENDOR)) {
                break;
            }
        }
        return left;
    }

    /** "At 53 percent it leads", "mit 53 Prozent führt es": the pronoun whose number the sentence opens with, or −1. */
    static int fronted(Sentence sentence, int value) {
        int next = sentence.is(value + 1, Cue.PRONOUN) ? value + 1 : value + 2;
        boolean with = sentence.is(0, Cue.LIGHT) || sentence.is(0, Cue.ON) || sentence.is(0, Cue.FOR);
        return value == 1 && with && sentence.is(next, Cue.PRONOUN) && sentence.model()[next] != null ? next : -1;
    }
}
