package io.claimstream.bench.ingestion;

import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** One call takes in an article that is not known. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 4, time = 5)
public class KnownArticlesBenchmark {
    @Param({"10000", "1000000"})
    int articles;

    private @Nullable KnownArticles known;

    @Setup
    public void load() throws IOException {
        known = new KnownArticles(articles);
    }

    @Benchmark
    public int ingest() {
        KnownArticles stage = Objects.requireNonNull(known);
        stage.add();
        return stage.known();
    }

    @TearDown
    public void close() {
        Objects.requireNonNull(known).close();
    }
}
