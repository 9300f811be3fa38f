package io.claimstream.enrich.score;

import io.claimstream.enrich.text.Quantity;

/** Numbers that stand with a model each, and so are results together. */
final class Pairs {
    /** Tokens of a sentence that are looked at. */
    private static final int LIST = 80;

    private Pairs() {}

    /** "GPT-5.4: 82.8" */
    static boolean one(Sentence sentence, int i) {
        return sentence.is(i - 1, Cue.COLON) && sentence.is(i - 2, Cue.MODEL);
    }

    /** "A 83 %, B 77 %", "scores: A 8.5, B 8": one of several numbers with a model right before each. */
    static boolean listed(Sentence sentence, boolean[] values, int i) {
        boolean announced = sentence.quantity(i).kind() == Quantity.Kind.PERCENT;
        boolean decimal = announced;
        int listed = 0;
        for (int j = 1; j < Math.min(sentence.size(), LIST); j++) {
            int before = sentence.is(j - 1, Cue.LIGHT) || sentence.is(j - 1, Cue.SCORE) ? j - 2 : j - 1;
            if (values[j] && sentence.is(before, Cue.MODEL)) {
                listed += sentence.quantity(j).kind() == sentence.quantity(i).kind() ? 1 : 0;
                decimal |= sentence.quantity(j).decimal();
            }
            announced |= listed == 0 && (sentence.is(j - 1, Cue.SCORE) || sentence.is(j - 1, Cue.BENCHMARK_WORD));
        }
        return announced && decimal && listed > 1;
    }

    static int count(Sentence sentence) {
        int pairs = 0;
        for (int i = 0; i < Math.min(sentence.size(), LIST); i++) {
            pairs += sentence.is(i, Cue.NUMBER) && one(sentence, i) ? 1 : 0;
        }
        return pairs;
    }

    /** "81 for A, 79 for B": whole numbers that are results together. */
    static boolean given(Sentence sentence) {
        int given = 0;
        for (int i = 0; i + 2 < Math.min(sentence.size(), LIST); i++) {
            given += sentence.is(i, Cue.NUMBER) && sentence.is(i + 1, Cue.FOR) && sentence.is(i + 2, Cue.MODEL) ? 1 : 0;
        }
        return given > 1;
    }
}
