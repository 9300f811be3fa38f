package io.claimstream.enrich.score;

import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.text.Plain;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the clauses of a sentence hang on. */
final class Clauses {
    /** Tokens from a number to the end of the description behind it. */
    private static final int DESCRIPTION = 8;

    /** Verbs of comparison in a language that has them second, whatever comes first. */
    private static final List<String> VERBS_SECOND =
            List.of("schlägt ", "schlug ", "übertrifft ", "übertraf ", "überholt ", "überholte ");

    /** Tokens to the comma behind what a sentence starts with. */
    private static final int FRONT = 12;

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

    /** Whether a number stands somewhere before. */
    static boolean numberBefore(List<Token> tokens, int i) {
        for (int j = i - 1; j >= 0 && i - j < 20; j--) {
            if (tokens.get(j).cue() == Cue.NUMBER) {
                return true;
            }
        }
        return false;
    }

    /**
     * The model that a description behind the number at {@code value} names: "76.8 % for its predecessor, A", "68 % beim
     * Vorgänger A"; −1 where none stands there.
     */
    static int described(Sentence sentence, int value) {
        boolean given = sentence.is(value + 1, Cue.FOR) || sentence.is(value + 1, Cue.ON);
        boolean owned = false;
        int i = value + 2;
        for (; given && i < Math.min(sentence.size(), value + DESCRIPTION); i++) {
            boolean predecessor = sentence.is(i, Cue.PREDECESSOR);
            owned |= predecessor || (i == value + 2 && (sentence.is(i, Cue.PRONOUN) || sentence.is(i, Cue.LIGHT)));
            boolean words = predecessor
                    || sentence.is(i, Cue.WORD)
                    || sentence.is(i, Cue.LIGHT)
                    || sentence.is(i, Cue.PRONOUN)
                    || sentence.is(i, Cue.VENDOR)
                    || sentence.is(i, Cue.FOR);
            if (!words) {
                break;
            }
        }
        int name = sentence.is(i, Cue.COMMA) ? i + 1 : i;
        boolean closed = name == i
                || name + 1 == sentence.size()
                || sentence.is(name + 1, Cue.COMMA)
                || sentence.is(name + 1, Cue.SEMICOLON)
                || sentence.is(name + 1, Cue.CLOSE)
                || sentence.is(name + 1, Cue.AND);
        return given && owned && closed && sentence.is(name, Cue.MODEL) ? name : -1;
    }

    /** The model that the number at {@code value} is said to be had by: "the 91.9 % that A posted"; −1 where none is. */
    static int owner(Sentence sentence, int value) {
        int i = sentence.is(value + 1, Cue.COMMA) && sentence.is(value + 2, Cue.RELATIVE) ? value + 2 : value + 1;
        while (i < value + 5
                && (sentence.is(i, Cue.RELATIVE) || sentence.is(i, Cue.LIGHT) || sentence.is(i, Cue.VENDOR))) {
            i++;
        }
        boolean had = sentence.is(i + 1, Cue.SCORE) && !sentence.is(i + 2, Cue.NUMBER);
        return sentence.is(i, Cue.MODEL) && had ? i : reported(sentence, value);
    }

    /** "the 74.5 % that MAKER gives for A", "die 74,5 Prozent, die MAKER für A angibt"; −1 where nobody does. */
    private static int reported(Sentence sentence, int value) {
        int i = sentence.is(value + 1, Cue.COMMA) ? value + 2 : value + 1;
        boolean said = sentence.is(i, Cue.RELATIVE) || sentence.is(i, Cue.VENDOR) || sentence.is(i, Cue.LIGHT);
        boolean maker = false;
        for (; said && i < value + DESCRIPTION; i++) {
            maker |= sentence.is(i, Cue.VENDOR);
            if (maker && sentence.is(i, Cue.FOR)) {
                int name = sentence.is(i + 1, Cue.LIGHT) || sentence.is(i + 1, Cue.VENDOR) ? i + 2 : i + 1;
                return sentence.is(name, Cue.MODEL) ? name : -1;
            }
            boolean words = sentence.is(i, Cue.RELATIVE)
                    || sentence.is(i, Cue.VENDOR)
                    || sentence.is(i, Cue.LIGHT)
                    || sentence.is(i, Cue.SAY)
                    || sentence.is(i, Cue.SCORE)
                    || sentence.is(i, Cue.WORD);
            if (!words) {
                return -1;
            }
        }
        return -1;
    }

    /** "From 76.3 % for A to 80 %": whether the model at {@code i} has the number before it, and not that at {@code value}. */
    static boolean given(Sentence sentence, boolean[] values, int i, int value) {
        int before = sentence.is(i - 1, Cue.VENDOR) ? i - 2 : i - 1;
        if (before < 1 || !sentence.is(before, Cue.FOR) || !values[before - 1] || value - i < 2) {
            return false;
        }
        for (int j = i + 1; j < value; j++) {
            if (!sentence.is(j, Cue.LIGHT) && !sentence.is(j, Cue.ON)) {
                return false;
            }
        }
        return true;
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
        if (before != null && before.cue() == Cue.AND && i > 1 && tokens.get(i - 2).cue() == Cue.MODEL) {
            boolean figure = i + 1 < tokens.size() && tokens.get(i + 1).cue() == Cue.NUMBER;
            return figure ? tokens.get(i - 2).mention() : null;
        }
        return before != null && before.cue() == Cue.VENDOR && tokens.get(i).start() - before.end() <= 1
                ? before.mention()
                : null;
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
}
