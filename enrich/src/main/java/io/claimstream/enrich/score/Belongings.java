package io.claimstream.enrich.score;

/** What the words around a number and a model say of whose number it is, whatever lies between the two. */
final class Belongings {
    /** Tokens from a rival back to the subject's number. */
    private static final int NEAR = 16;

    /** Tokens from a number to the end of the description behind it. */
    private static final int DESCRIPTION = 8;

    private Belongings() {}

    /** "80.9, at half of B's price", "56 %, which is B's level": behind a comma they bring up whom it is not of. */
    static boolean besides(Sentence sentence, int i) {
        return sentence.is(i, Cue.RELATIVE) || sentence.is(i, Cue.PART) || sentence.is(i, Cue.FOR);
    }

    /** "than the 77 % of B", "than the 77 we got for B", "than the 77 B manages": whether the model has another number than {@code value} before it. */
    static boolean owns(Sentence sentence, boolean[] values, int model, int value) {
        int i = model - 1;
        boolean of = false;
        while (i > value
                && (sentence.is(i, Cue.FOR)
                        || sentence.is(i, Cue.LIGHT)
                        || sentence.is(i, Cue.VENDOR)
                        || (of
                                && (sentence.is(i, Cue.SCORE)
                                        || sentence.is(i, Cue.PRONOUN)
                                        || sentence.is(i, Cue.SAY))))) {
            of |= sentence.is(i, Cue.FOR);
            i--;
        }
        return (of || sentence.is(model + 1, Cue.SCORE)) && i > value && values[i];
    }

    /** "68 %, ahead of B, with 52 %": the subject has its number already, and on nothing else is this one. */
    static boolean rivalsOwn(Sentence sentence, boolean[] values, int rival, int value) {
        for (int i = rival + 1; i < value; i++) {
            if (!sentence.is(i, Cue.COMMA) && !sentence.is(i, Cue.LIGHT)) {
                return false;
            }
        }
        for (int i = value + 1; i < value + 4 && !sentence.is(i, Cue.SEMICOLON) && !sentence.is(i, Cue.COMMA); i++) {
            if (sentence.is(i, Cue.BENCHMARK) || sentence.is(i, Cue.ON)) {
                return false;
            }
        }
        for (int i = rival - 1; i >= 0 && rival - i < NEAR && !sentence.is(i, Cue.SEMICOLON); i--) {
            if (values[i]) {
                return true;
            }
        }
        return false;
    }

    /** "56 %, which is B's level, and": whom a clause in passing names. */
    static boolean standing(Sentence sentence, int model) {
        int before = model - 1;
        while (sentence.is(before, Cue.LIGHT) || sentence.is(before, Cue.VENDOR)) {
            before--;
        }
        return before < model - 1 && before > 0 && sentence.is(before, Cue.RELATIVE);
    }

    /** "short of MAKER's 77.2 %": whether a number is said to be a maker's of whom the text has named no model. */
    static boolean elsewhere(Sentence sentence, int value) {
        int maker = value - 1;
        while (sentence.is(maker, Cue.LIGHT) || sentence.is(maker, Cue.APPROXIMATE)) {
            maker--;
        }
        return sentence.is(maker, Cue.VENDOR)
                && sentence.at(maker).mention() == null
                && sentence.is(sentence.is(maker - 1, Cue.LIGHT) ? maker - 2 : maker - 1, Cue.COMPARE);
    }

    /** Whether the model at {@code i} has a number of its own right behind it. */
    static boolean taken(Sentence sentence, boolean[] values, int i) {
        for (int j = i + 1; j < sentence.size() && j < i + 5; j++) {
            if (values[j]) {
                return true;
            }
            Cue cue = sentence.at(j).cue();
            boolean to = cue == Cue.CONTRAST || (cue == Cue.ON && sentence.is(j + 1, Cue.NUMBER)); // "B dagegen auf 77"
            if (!to
                    && cue != Cue.LIGHT
                    && cue != Cue.SCORE
                    && cue != Cue.COLON
                    && cue != Cue.OPEN
                    && cue != Cue.APPROXIMATE) {
                return false;
            }
        }
        return false;
    }

    /** Whether the clause that a model starts comes to a number, whatever its verb. */
    static boolean reaches(Sentence sentence, boolean[] values, int model) {
        for (int i = model + 1; i < sentence.size() && i < model + DESCRIPTION; i++) {
            if (values[i]) {
                return true;
            }
            switch (sentence.at(i).cue()) {
                case COMMA, SEMICOLON, MODEL, BENCHMARK, CLOSE -> {
                    return false;
                }
                default -> {}
            }
        }
        return false;
    }

    /**
     * The model that a description behind the number at {@code value} names: "76.8 % for its predecessor, A", "68 % beim
     * Vorgänger A"; −1 where none stands there.
     */
    static int described(Sentence sentence, int value) {
        int held = Owners.heldBy(sentence, value);
        boolean given = held > value || sentence.is(value + 1, Cue.FOR) || sentence.is(value + 1, Cue.ON);
        boolean owned = held > value;
        int i = Math.max(held + 1, value + 2);
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

    /**
     * "83 % running on A, and 81 % when we swap in B": the model behind the number at {@code value}, where the number
     * beside it has its own behind it as well, and nobody is named before them; −1 where it is not so.
     */
    static int inTurn(Sentence sentence, boolean[] values, int value) {
        int own = behind(sentence, value);
        if (own < 0) {
            return -1;
        }
        int other = value - 1;
        while (other > 0 && value - other < NEAR && !values[other] && !sentence.is(other, Cue.SEMICOLON)) {
            other--;
        }
        boolean second = values[Math.max(0, other)] && behind(sentence, other) >= 0 && behind(sentence, other) < value;
        boolean and = sentence.is(value - 1, Cue.AND) || sentence.is(value - 1, Cue.COMMA);
        return second && and && unnamed(sentence, other) ? own : -1;
    }

    /** The first model behind a number, in its clause and with no other number between; −1 for none. */
    private static int behind(Sentence sentence, int value) {
        for (int i = value + 1; i < Math.min(sentence.size(), value + DESCRIPTION); i++) {
            switch (sentence.at(i).cue()) {
                case MODEL -> {
                    boolean goesOn =
                            sentence.is(i + 1, Cue.SCORE) || sentence.is(i + 1, Cue.NUMBER) || sentence.compared()[i];
                    return goesOn ? -1 : i;
                }
                case WORD, LIGHT, ON, FOR, PRONOUN, VENDOR, SETTING -> {}
                default -> {
                    return -1;
                }
            }
        }
        return -1;
    }

    /** Whether no model is named before a number in its part of the sentence. */
    private static boolean unnamed(Sentence sentence, int value) {
        for (int i = value - 1; i >= 0 && value - i < NEAR; i--) {
            if (sentence.is(i, Cue.MODEL)) {
                return false;
            }
            if (sentence.is(i, Cue.SEMICOLON) || sentence.is(i, Cue.COLON)) {
                return true;
            }
        }
        return true;
    }

    /** "From 76.3 % for A to 80 %": whether the model at {@code i} has the number before it, and not that at {@code value}. */
    static boolean given(Sentence sentence, boolean[] values, int i, int value) {
        int before = sentence.is(i - 1, Cue.VENDOR) ? i - 2 : i - 1;
        if (before < 1 || !sentence.is(before, Cue.FOR) || !values[before - 1] || value - i < 2) {
            return false;
        }
        for (int j = i + 1; j < value; j++) {
            if (!sentence.is(j, Cue.LIGHT)
                    && !sentence.is(j, Cue.ON)
                    && !sentence.is(j, Cue.COMMA)
                    && !sentence.is(j, Cue.AND)) {
                return false;
            }
        }
        return true;
    }
}
