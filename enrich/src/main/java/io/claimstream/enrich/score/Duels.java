package io.claimstream.enrich.score;

import io.claimstream.enrich.mention.Mention;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Two numbers of which one is somebody's against another's: "59.4 to 56.8 for A over B", "70 against 60". */
final class Duels {
    /** Tokens from the second number to the winner, and from the winner to the other. */
    private static final int NEAR = 4;

    private Duels() {}

    /** "59.4 to 56.8": two results that only a word for "to" parts, the better one first; nothing that sank. */
    static boolean fought(Sentence sentence, List<Assignment.Options> row) {
        if (row.size() != 2) {
            return false;
        }
        int first = row.get(0).token();
        int second = row.get(1).token();
        return second == first + 2
                && sentence.is(first + 1, Cue.LIGHT)
                && sentence.rises().to(second) == null
                && sentence.quantity(first)
                                .value()
                                .compareTo(sentence.quantity(second).value())
                        > 0;
    }

    /** The winner and the other one, where the winner is named behind the second number; else nobody. */
    static List<Mention> won(Sentence sentence, int second, Around around) {
        int winner = sentence.is(second + 1, Cue.FOR) ? next(sentence, second + 2) : -1;
        Mention first = winner < 0 ? null : sentence.at(winner).mention();
        if (first == null) {
            return List.of();
        }
        Mention ahead = sentence.subject()[second] < 0 ? null : sentence.mention(sentence.subject()[second]);
        if (ahead != null && !ahead.id().equals(first.id())) {
            return List.of(ahead, first); // "A leads, 59.4 to 56.8 for B"
        }
        Mention other = sentence.is(winner + 1, Cue.COMPARE) ? named(sentence, next(sentence, winner + 2)) : null;
        for (int k = around.recent().size() - 1; k >= 0 && other == null; k--) {
            Mention recent = around.recent().get(k);
            other = recent.id().equals(first.id()) ? null : recent;
        }
        return other == null ? List.of() : List.of(first, other);
    }

    /** "70 against 60": who is spoken of has the first of two; when it is neither of them, they are not meant. */
    static List<Mention> ordered(List<Mention> two, Around around) {
        Mention model = around.model();
        if (model == null || two.get(0).id().equals(model.id())) {
            return two;
        }
        return two.get(1).id().equals(model.id()) ? List.of(two.get(1), two.get(0)) : List.of();
    }

    /** "A beats, 71 to 69, B": the model that a verb of comparison alone parts from the second of two numbers; else −1. */
    static int beaten(Sentence sentence, int second) {
        int name = second + 1;
        while (name < second + 4 && (sentence.is(name, Cue.LIGHT) || sentence.is(name, Cue.COMPARE))) {
            name++;
        }
        return name > second + 1 && sentence.is(name, Cue.MODEL) ? name : -1;
    }

    private static @Nullable Mention named(Sentence sentence, int token) {
        return token < 0 ? null : sentence.at(token).mention();
    }

    /** The next model, or maker who stands for one, with little before it; −1 for none. */
    private static int next(Sentence sentence, int from) {
        for (int i = from; i < Math.min(sentence.size(), from + NEAR); i++) {
            boolean maker = sentence.is(i, Cue.VENDOR) && sentence.at(i).mention() != null;
            if (sentence.is(i, Cue.MODEL) || (maker && !sentence.is(i + 1, Cue.MODEL))) {
                return i;
            }
            if (!sentence.is(i, Cue.LIGHT) && !sentence.is(i, Cue.VENDOR)) {
                return -1;
            }
        }
        return -1;
    }
}
