package io.claimstream.enrich.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** "A and B reach 76 %", "both A and B at 57": what is said of the last is said of all; "the 57 of A and of B". */
final class Conjoined {
    /** Tokens from the model that a number is given to, to the furthest of those beside it. */
    private static final int REACH = 12;

    /** … and from the last of those to the number. */
    private static final int NEAR = 7;

    private Conjoined() {}

    /**
     * The models beside the chosen one that the number goes for as well.
     *
     * @param chosen tokens of the models that have numbers of their own
     */
    static List<Candidate> with(Sentence sentence, Assignment.Choice choice, Set<Integer> chosen) {
        Candidate model = choice.model();
        boolean behind = model.givenFor(sentence, choice.token());
        boolean before =
                model.how().equals("before") && (model.cost() <= 1 || both(sentence, model.token(), choice.token()));
        if (model.how().equals("subject") && model.token() < choice.token()) {
            return subjects(sentence, model, choice.token(), chosen);
        }
        if ((!before && !behind) || sentence.is(choice.token() - 1, Cue.OPEN)) {
            return List.of();
        }
        List<Candidate> others = new ArrayList<>();
        int step = behind ? 1 : -1;
        boolean and = false;
        for (int i = model.token() + step;
                i >= 0 && i < sentence.size() && Math.abs(model.token() - i) < REACH;
                i += step) {
            Cue cue = sentence.at(i).cue();
            if (cue == Cue.MODEL) {
                if (!and || chosen.contains(i) || (behind && !last(sentence, i))) {
                    break;
                }
                others.add(new Candidate(sentence.mention(i), i, model.cost(), "conjoined"));
            } else if (cue == Cue.AND) {
                and = true;
            } else if (cue != Cue.COMMA
                    && cue != Cue.VENDOR
                    && cue != Cue.LIGHT
                    && cue != Cue.BOTH
                    && (cue != Cue.FOR || !behind)) {
                break;
            }
        }
        return others;
    }

    /** "A and B, both with 0.8" */
    private static boolean both(Sentence sentence, int model, int value) {
        boolean both = false;
        for (int i = Math.max(0, model + 1); i < value && value - model <= NEAR; i++) {
            both |= sentence.is(i, Cue.BOTH);
        }
        return both;
    }

    /** "A, B and C share second place on 57": those whom a clause is about beside the first. */
    private static List<Candidate> subjects(Sentence sentence, Candidate model, int value, Set<Integer> chosen) {
        List<Candidate> others = new ArrayList<>();
        boolean and = false;
        for (int i = model.token() + 1; i < sentence.size() && i - model.token() < REACH; i++) {
            Cue cue = sentence.at(i).cue();
            if (cue == Cue.MODEL && !chosen.contains(i) && !sentence.compared()[i]) {
                others.add(new Candidate(sentence.mention(i), i, model.cost(), "conjoined"));
                if (and) {
                    return near(sentence, i, value) || both(sentence, value - NEAR, value) ? others : List.of();
                }
            } else if (cue == Cue.AND) {
                and = true;
            } else if (cue == Cue.OPEN && sentence.is(i + 2, Cue.CLOSE)) {
                i += 2; // "A (high)"
            } else if (cue != Cue.COMMA && cue != Cue.VENDOR) {
                break;
            }
        }
        return List.of();
    }

    /** Whether little more than a verb stands between the last of them and the number. */
    private static boolean near(Sentence sentence, int model, int value) {
        for (int i = model + 1; i < value; i++) {
            if (sentence.is(i, Cue.COMMA) || sentence.is(i, Cue.NUMBER)) {
                return false;
            }
        }
        return value - model <= NEAR;
    }

    /** Whether a row of names, or the clause, ends behind the one at {@code i}: nothing more is said of it. */
    static boolean last(Sentence sentence, int i) {
        int next = i + 1;
        return next >= sentence.size()
                || sentence.is(next, Cue.COMMA)
                || sentence.is(next, Cue.AND)
                || sentence.is(next, Cue.SEMICOLON)
                || sentence.is(next, Cue.CLOSE)
                || sentence.is(next, Cue.ON)
                || sentence.is(next, Cue.RESPECTIVELY)
                || sentence.is(next, Cue.CONTRAST);
    }
}
