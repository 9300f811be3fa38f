package io.claimstream.bench.extraction;

import io.claimstream.bench.Articles;
import io.claimstream.enrich.ClaimExtractor;
import io.claimstream.enrich.catalog.Catalog;
import io.claimstream.events.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

/** One call reads all articles once, with a generated catalog. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
@Warmup(iterations = 4, time = 10)
@Measurement(iterations = 3, time = 1)
public class CatalogSizeBenchmark {
    @Param(Articles.SAMPLES)
    String articles = Articles.SAMPLES;

    @Param({"1000", "10000"})
    int entries;

    private ClaimExtractor extractor = new ClaimExtractor();
    private List<Article> read = List.of();

    @Setup
    public void write() throws IOException {
        read = Articles.of(articles);
        Path file = Files.createTempFile("catalog", ".yaml");
        Files.writeString(file, GeneratedCatalog.yaml(entries));
        extractor = new ClaimExtractor(Catalog.with(List.of(file)));
        Files.delete(file);
    }

    @Benchmark
    public int claims() {
        int claims = 0;
        for (Article article : read) {
            claims += extractor.extract(article).size();
        }
        return claims;
    }
}
