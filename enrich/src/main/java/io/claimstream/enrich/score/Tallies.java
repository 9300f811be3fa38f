package io.claimstream.enrich.score;

import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.Span;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that say how many items of a test without a name a model got right, or how large a share of them: "47 of the
 * 60", "121 correctly, B 104", "made mistakes in 12 % of the words".
 */
final class Tallies {
    /** Tokens of a sentence looked at; keeps one of a million numbers linear. */
    private static final int MOST = 120;

    private final TallyWords words = TallyWords.load();

    /**
     * What a sentence counts.
     *
     * @param test on which; null where the sentence itself is all that tells
     * @param at of each token, whether it is such a number
     * @param whose of a share that says the same as a number of items, where that one stands
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Counted(@Nullable Mention test, boolean[] at, int[] whose) {
        boolean is(int i) {
            return at[i];
        }

        /** The number that tells whose the one at {@code i} is. */
        int whose(int i) {
            return i < whose.length && whose[i] >= 0 ? whose[i] : i;
        }
    }

    /** Whether a heading announces the results of what the section before spoke of. */
    boolean results(Plain plain, Span heading) {
        return words.results().next(plain, heading.start(), heading.end()) != null;
    }

    /** Whether a stretch speaks of marks that somebody gave. */
    boolean graded(Plain plain, Span span) {
        return words.graded().next(plain, span.start(), span.end()) != null;
    }

    /** Whether a stretch under another heading tells of something else than the benchmark named before that. */
    boolean elsewhere(Plain plain, Span span) {
        return others(plain, span) || words.elsewhere().next(plain, span.start(), span.end()) != null;
    }

    /** Whether a stretch says how something is measured. */
    boolean measures(Plain plain, Span span) {
        return words.metrics().next(plain, span.start(), span.end()) != null;
    }

    /** Whether a stretch speaks of prices, users or the like. */
    boolean others(Plain plain, Span span) {
        return words.others().next(plain, span.start(), span.end()) != null;
    }

    Counted in(Plain plain, Sentence sentence, boolean[] values, Around around) {
        boolean[] at = new boolean[sentence.size()];
        int stop = Math.min(at.length, MOST);
        if (named(sentence)) {
            TallyReader reader = new TallyReader(words, plain, sentence, around, null);
            for (int i = 0; i < stop; i++) {
                values[i] |= sentence.is(i, Cue.NUMBER)
                        && (reader.shares().told(i) || reader.shares().often(i));
            }
            return new Counted(null, at, new int[0]);
        }
        Mention test = on(sentence, around);
        TallyReader reader = new TallyReader(words, plain, sentence, around, test);
        boolean counted = around.sample().counted();
        boolean any = false;
        for (int i = 0; i < stop; i++) {
            boolean scale = Bounds.scale(sentence, i) || Bounds.scale(sentence, i + 2);
            boolean part = sentence.is(i, Cue.NUMBER) && reader.shares().partly(i);
            at[i] = sentence.is(i, Cue.NUMBER) && !scale && !part && reader.told(i, values[i]);
            values[i] &= !part && !(sentence.is(i, Cue.NUMBER) && reader.total(i));
            if (sentence.is(i, Cue.NUMBER) && reader.onBenchmark(i)) {
                at[i] = false;
                values[i] = true;
            }
            any |= at[i];
        }
        for (int i = 0; i < stop && (any || counted); i++) {
            at[i] |= sentence.is(i, Cue.NUMBER) && reader.alike(i, any);
        }
        int[] whose = new int[any ? at.length : 0];
        Arrays.fill(whose, -1);
        for (int i = 0; i < stop && any; i++) {
            int share = at[i] ? reader.shares().same(i, stop) : -1;
            if (share >= 0) {
                at[i] = false;
                values[i] = false;
                at[share] = true;
                whose[share] = i;
            }
        }
        return new Counted(test, at, whose);
    }

    /** Whether the sentence names a benchmark, or is about a mean over several. */
    private static boolean named(Sentence sentence) {
        for (int i = 0; i < Math.min(sentence.size(), MOST); i++) {
            if (sentence.is(i, Cue.BENCHMARK) && !sentence.mention(i).id().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** The test that the sentence, or what stands before it, is about. */
    private static @Nullable Mention on(Sentence sentence, Around around) {
        for (int i = Math.min(sentence.size(), MOST) - 1; i >= 0; i--) {
            if (sentence.is(i, Cue.BENCHMARK)) {
                return sentence.mention(i);
            }
        }
        Mention last = around.benchmark();
        return last != null && last.kind() == Mention.Kind.TEST && last.id().isEmpty() ? last : null;
    }
}
