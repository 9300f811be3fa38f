package io.claimstream.bench.aggregation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class ModelSizeBenchmarkTest {
    @Test
    void benchmarkLoadsItsModelAndUpdatesIt() throws IOException {
        var benchmark = new ModelSizeBenchmark();
        benchmark.claims = 10;
        benchmark.load();

        assertThat(benchmark.update()).isNotEmpty();

        benchmark.close();
    }
}
