package io.claimstream.bench.extraction;

import io.claimstream.bench.Articles;
import io.claimstream.enrich.ClaimExtractor;
import io.claimstream.events.Article;
import java.util.List;
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

/** One call reads all articles once. The rules are some thousand methods, which take the compiler a minute and a half. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 10, time = 10)
@Measurement(iterations = 5, time = 2)
public class ExtractionBenchmark {
    @Param(Articles.SAMPLES)
    String articles = Articles.SAMPLES;

    private final ClaimExtractor extractor = new ClaimExtractor();
    private List<Article> read = List.of();
    private final OpenNlp openNlp = OpenNlp.trainedOn(Articles.of(Articles.SAMPLES));

    @Setup
    public void read() {
        read = Articles.of(articles);
    }

    @Benchmark
    public int claims() {
        int claims = 0;
        for (Article article : read) {
            claims += extractor.extract(article).size();
        }
        return claims;
    }

    @Benchmark
    public int openNlp() {
        int names = 0;
        for (Article article : read) {
            names += openNlp.names(article.text());
        }
        return names;
    }
}
