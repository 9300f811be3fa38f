package io.claimstream.enrich.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** "A and B reach 76 %", "both A and B at 57": what is said of the last is said of all; "the 57 of A and of B". */
final class Conjoined {
    /** Tokens from the model that a number is given to, to the furthest of those beside it. */
    private static final int REACH = 12;

    private Conjoined() {}

    /**
     * The models beside the chosen one that the number goes for as well.
     *
     * @param chosen tokens of the models that have numbers of their own
     */
    static List<Candidate> with(Sentence sentence, Assignment.Choice choice, Set<Integer> chosen) {
        Candidate model = choice.model();
        boolean behind = model.givenFor(sentence, choice.token());
        boolean before = model.how().equals("before") && model.cost() <= 1;
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
