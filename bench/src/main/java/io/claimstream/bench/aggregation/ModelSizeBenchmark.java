package io.claimstream.bench.aggregation;

import java.io.IOException;
import java.util.List;
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

/** One call puts a claim in the place of another, and reads what is told of the model then. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class ModelSizeBenchmark {
    @Param({"1000", "1000000"})
    int claims;

    private @Nullable OneModel model;

    @Setup
    public void load() throws IOException {
        model = new OneModel(claims);
    }

    @Benchmark
    public List<Object> update() {
        return Objects.requireNonNull(model).update();
    }

    @TearDown
    public void close() {
        Objects.requireNonNull(model).close();
    }
}
