package io.claimstream.bench.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class KnownArticlesBenchmarkTest {
    @Test
    void benchmarkLoadsItsArticlesAndTakesInAnother() throws IOException {
        var benchmark = new KnownArticlesBenchmark();
        benchmark.articles = 10;
        benchmark.load();

        assertThat(benchmark.ingest()).isEqualTo(11);

        benchmark.close();
    }
}
