package io.claimstream.enrich.score;

import io.claimstream.enrich.mention.Mention;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Numbers in a row that go with models in a row: "A, B and C score 1, 2 and 3", or "X: 1 (vs. 2, 3)" under a line that
 * says "(vs. B, C)".
 */
final class Series {
    private Series() {}

    /** Of each token, the model that a number goes with by its place in a row; null where none does. */
    static @Nullable Mention[] align(Sentence sentence, boolean[] values, List<Mention> rivals) {
        @Nullable Mention[] aligned = new Mention[sentence.size()];
        List<Integer> models = List.of();
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.is(i, Cue.MODEL)) {
                List<Integer> row = row(sentence, i, values, false);
                models = row.size() > 1 ? row : List.of();
                i = row.get(row.size() - 1);
            } else if (values[i]) {
                List<Integer> row = row(sentence, i, values, true);
                if (row.size() > 1 && row.size() == models.size()) {
                    for (int n = 0; n < row.size(); n++) {
                        aligned[row.get(n)] = sentence.mention(models.get(n));
                    }
                } else if (row.size() == rivals.size() && compared(sentence, i)) {
                    for (int n = 0; n < row.size(); n++) {
                        aligned[row.get(n)] = rivals.get(n);
                    }
                }
                models = List.of();
                i = row.get(row.size() - 1);
            }
        }
        return aligned;
    }

    /** Whether only a word of comparison, perhaps in a bracket, stands before the row. */
    private static boolean compared(Sentence sentence, int i) {
        return sentence.is(i - 1, Cue.COMPARE);
    }

    /** The models, or the numbers, from {@code start} on that only commas and "and" part. */
    private static List<Integer> row(Sentence sentence, int start, boolean[] values, boolean numbers) {
        List<Integer> row = new ArrayList<>();
        row.add(start);
        for (int i = start + 1; i < sentence.size(); i++) {
            Cue cue = sentence.at(i).cue();
            boolean next = numbers ? values[i] : cue == Cue.MODEL;
            boolean parted = sentence.is(i - 1, Cue.COMMA)
                    || sentence.is(i - 1, Cue.AND)
                    || sentence.is(i - 1, Cue.VENDOR)
                    || sentence.is(i - 1, Cue.LIGHT)
                    || sentence.is(i - 1, Cue.SLASH);
            if (next && parted) {
                row.add(i);
            } else if (next
                    || (cue != Cue.COMMA
                            && cue != Cue.AND
                            && cue != Cue.VENDOR
                            && cue != Cue.LIGHT
                            && cue != Cue.SLASH)) {
                break;
            }
        }
        return row;
    }
}
