package io.claimstream.enrich.score;

import io.claimstream.enrich.text.Quantity.Kind;
import java.util.List;

/** Numbers that tell by how much something is better, or what somebody means to get: no results. */
final class Differences {
    /** Tokens between two differences of a clause, and back to the word for a goal or a distance. */
    private static final int CLAUSE = 24;

    private static final int NEAR = 12;

    /** More is a result, behind the comma of "its lead is slim". */
    private static final int MOST = 10;

    private Differences() {}

    /** What "between" means where this is behind it: how far two names are apart, or where a number lies. */
    static Cue between(List<Token> tokens, int i) {
        return i < tokens.size() && two(tokens, i) ? Cue.DISTANCE : Cue.GAIN;
    }

    static boolean is(Sentence sentence, int i) {
        return stated(sentence, i) || also(sentence, i);
    }

    private static boolean stated(Sentence sentence, int i) {
        return gainBefore(sentence, i)
                || gainBehind(sentence, i)
                || meant(sentence, i)
                || goalBehind(sentence, i)
                || lead(sentence, i)
                || apart(sentence, i);
    }

    /** "3.5 points lie between A and B", "zwischen A und B liegen 3,5 Punkte": how far two are apart. */
    private static boolean apart(Sentence sentence, int i) {
        boolean given = sentence.is(i - 1, Cue.OPEN) || sentence.is(i - 1, Cue.MODEL);
        for (int j = Math.max(0, i - NEAR); j < Math.min(sentence.size(), i + NEAR) && !given; j++) {
            if (sentence.is(j, Cue.DISTANCE) && two(sentence.tokens(), j + 1)) {
                return points(sentence, i, true) && onlyFigure(sentence, i, j);
            }
        }
        return false;
    }

    /** Whether "A and B" starts there. */
    private static boolean two(List<Token> tokens, int i) {
        int first = cue(tokens, i) == Cue.LIGHT ? i + 1 : i;
        int second = cue(tokens, first + 2) == Cue.LIGHT ? first + 3 : first + 2;
        return somebody(tokens, first) && cue(tokens, first + 1) == Cue.AND && somebody(tokens, second);
    }

    private static boolean somebody(List<Token> tokens, int i) {
        Cue cue = cue(tokens, i);
        return cue == Cue.MODEL || cue == Cue.PRONOUN || cue == Cue.VENDOR;
    }

    private static Cue cue(List<Token> tokens, int i) {
        return i < tokens.size() ? tokens.get(i).cue() : Cue.WORD;
    }

    /** Whether no other figure stands between a number and the word for a distance, or right behind it. */
    private static boolean onlyFigure(Sentence sentence, int i, int distance) {
        int to = Math.min(sentence.size(), Math.max(i, distance) + NEAR / 2);
        for (int j = Math.min(i, distance); j < to; j++) {
            if (j != i && figure(sentence, j)) {
                return false;
            }
        }
        return true;
    }

    /** "has gained 22 points on X and 10 points on Y", "the gap shrank from May's 9 % to 2 %": one that goes on with another. */
    private static boolean also(Sentence sentence, int i) {
        boolean joined = false;
        for (int j = i - 1; j >= 0 && i - j < CLAUSE; j--) {
            switch (sentence.at(j).cue()) {
                case NUMBER -> {
                    Kind kind = sentence.quantity(j).kind();
                    if (kind == Kind.DIFFERENCE || Values.possible(sentence.quantity(j))) {
                        boolean apart = kind == sentence.quantity(i).kind() && meant(sentence, j);
                        return apart || (joined && points(sentence, i) && gained(sentence, j));
                    }
                }
                case AND -> joined = true;
                case SCORE, MODEL, SEMICOLON, CONTRAST, PRONOUN -> {
                    return false;
                }
                default -> {}
            }
        }
        return false;
    }

    private static boolean points(Sentence sentence, int i) {
        return points(sentence, i, false);
    }

    private static boolean points(Sentence sentence, int i, boolean percent) {
        Kind kind = sentence.quantity(i).kind();
        return kind == Kind.POINTS
                || (percent && kind == Kind.PERCENT)
                || (kind == Kind.BARE && !sentence.quantity(i).decimal());
    }

    private static boolean gained(Sentence sentence, int i) {
        Kind kind = sentence.quantity(i).kind();
        return kind == Kind.DIFFERENCE || (kind == Kind.POINTS && stated(sentence, i));
    }

    /** "9.0 以上という目標", "90점 이상을 목표로": where the word for a goal comes last. */
    private static boolean goalBehind(Sentence sentence, int i) {
        boolean limit = false;
        for (int j = i + 1; j < Math.min(sentence.size(), i + 6); j++) {
            Cue cue = sentence.at(j).cue();
            if (cue == Cue.GOAL) {
                return limit;
            }
            limit |= cue == Cue.THRESHOLD;
            if (cue != Cue.THRESHOLD && cue != Cue.LIGHT && cue != Cue.WORD) {
                return false;
            }
        }
        return false;
    }

    /** "improves by about 12 %" */
    private static boolean gainBefore(Sentence sentence, int i) {
        int j = i - 1;
        while (j >= 0 && i - j < 4 && (sentence.is(j, Cue.LIGHT) || sentence.is(j, Cue.APPROXIMATE))) {
            j--;
        }
        boolean gained = sentence.is(i - 1, Cue.GAINED) && !sentence.is(i - 2, Cue.NUMBER); // "7점 높은 85.3점"
        return (sentence.is(j, Cue.GAIN) || gained) && !sentence.is(i + 1, Cue.SCORE);
    }

    /** "aims to reach 80 %", "its lead is 6 points", "the gap is 1 %" */
    private static boolean meant(Sentence sentence, int i) {
        boolean share = sentence.quantity(i).kind() == Kind.POINTS
                || sentence.quantity(i).kind() == Kind.PERCENT;
        boolean scored = false;
        boolean named = false;
        int owner = sentence.is(i - 1, Cue.LIGHT) || sentence.is(i - 1, Cue.OPEN) ? i - 2 : i - 1;
        boolean rivals = sentence.is(owner, Cue.MODEL) && sentence.compared()[owner]; // "a lead over B with 48 %"
        for (int j = i - 1; j >= 0 && i - j < NEAR && !rivals; j--) {
            named |= sentence.is(j, Cue.MODEL);
            if (named && sentence.is(j, Cue.COLON)) {
                return false; // "as of May: A 92 %"
            }
            if ((sentence.is(j, Cue.GOAL) && i - j < 7) || (share && !scored && sentence.is(j, Cue.DISTANCE))) {
                return true;
            }
            scored |= sentence.is(j, Cue.SCORE);
            boolean placed =
                    sentence.is(i + 1, Cue.FOR) || sentence.is(i + 1, Cue.ON) || sentence.is(i + 1, Cue.COMPARE);
            boolean given = sentence.is(j, Cue.COLON) && placed; // "the gap is wider: 65 % for A"
            boolean aside = sentence.is(j, Cue.OPEN) && j + 1 == i; // "keeps its lead (98 % for A"
            boolean apposed = share && j + 1 == i && small(sentence, i); // "the gap is tiny, 0.1 points"
            boolean comma = sentence.is(j, Cue.COMMA) && !apposed;
            if (given || aside || figure(sentence, j) || comma || sentence.is(j, Cue.SEMICOLON)) {
                return false;
            }
        }
        return false;
    }

    /** "12 % higher", "12 % relative improvement", "the 80 % mark" */
    private static boolean gainBehind(Sentence sentence, int i) {
        int j = sentence.is(i + 1, Cue.WORD) ? i + 2 : i + 1;
        int k = sentence.is(i + 1, Cue.DASH) ? i + 2 : j;
        boolean owned = sentence.quantity(i).decimal()
                && sentence.is(i - 1, Cue.LIGHT)
                && sentence.is(i - 2, Cue.MODEL); // 与 A 的 83.3 差距很小
        return sentence.is(i + 1, Cue.GAINED)
                || (sentence.is(i + 1, Cue.APPROXIMATE) && sentence.is(i + 2, Cue.GAINED))
                || (sentence.is(i + 1, Cue.DISTANCE) && !owned)
                || sentence.is(j, Cue.GAINED)
                || sentence.is(k, Cue.GAINED);
    }

    /** "82 %, 12 points ahead of B": behind a comma, it is by how much. */
    private static boolean lead(Sentence sentence, int i) {
        int before = sentence.is(i - 1, Cue.APPROXIMATE) || sentence.is(i - 1, Cue.LIGHT) ? i - 2 : i - 1;
        boolean behind = sentence.is(i + 1, Cue.COMPARE)
                && sentence.at(i).end() < sentence.at(i + 1).start();
        if (behind && i + 2 == sentence.size()) {
            return true; // "A is now 0.3 behind"
        }
        return behind
                && sentence.quantity(i).kind() == Kind.POINTS
                && (sentence.is(before, Cue.COMMA) || sentence.is(before, Cue.DASH))
                && Clauses.numberBefore(sentence.tokens(), before);
    }

    /** Of the size that two results are apart. */
    private static boolean small(Sentence sentence, int i) {
        return sentence.quantity(i).value().doubleValue() < MOST;
    }

    /** A number that is no date or the like. */
    private static boolean figure(Sentence sentence, int i) {
        return sentence.is(i, Cue.NUMBER) && Values.possible(sentence.quantity(i));
    }
}
