package io.claimstream.enrich.score;

import io.claimstream.enrich.mention.Mention;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a sentence: whom it is about, and on which benchmark, when it does not say.
 *
 * @param benchmarks named last, in order
 * @param benchmarkHow whether those stand in the heading above or in the sentence before
 * @param item whether it is one of several list items that start with a model
 * @param rivals whom the line above compares with, in order: "(vs. A, B)"
 * @param recent the models named last, in order
 * @param tried the benchmarks named last, in order
 * @param scales of the results so far
 * @param before the models whose results the sentence before gave, in order
 * @param lineage which of the article's models came before which
 * @param sample the test without a name that was told of last
 */
record Around(
        @Nullable Mention model,
        List<Mention> benchmarks,
        String benchmarkHow,
        boolean item,
        List<Mention> rivals,
        List<Mention> before,
        List<Mention> recent,
        List<Mention> tried,
        Scales scales,
        Lineage lineage,
        Sample sample) {

    /** The benchmark that a number without one is on. */
    @Nullable
    Mention benchmark() {
        return benchmarks.isEmpty() ? null : benchmarks.get(benchmarks.size() - 1);
    }

    /** Whether that has been named in an earlier paragraph, or in the title. */
    boolean farBenchmark() {
        return far(benchmarkHow);
    }

    /** Whether a benchmark found in this way has been named so far off. */
    static boolean far(String how) {
        return how.equals("benchmark_far")
                || how.equals("benchmark_often")
                || how.equals("benchmark_titled")
                || how.equals("benchmark_topic");
    }
}
