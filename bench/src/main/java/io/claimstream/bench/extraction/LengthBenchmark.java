package io.claimstream.bench.extraction;

import io.claimstream.enrich.ClaimExtractor;
import io.claimstream.events.Article;
import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.annotations.Warmup;

/** One call reads one article. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 1)
public class LengthBenchmark {
    @Param("ARTICLES")
    Shape shape = Shape.ARTICLES;

    @Param("5000")
    int size;

    private final ClaimExtractor extractor = new ClaimExtractor();
    private Article article = Shape.ARTICLES.article(0);

    @Setup
    public void write() {
        article = shape.article(size);
    }

    @Benchmark
    public int claims() {
        return extractor.extract(article).size();
    }
}
