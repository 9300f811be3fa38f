package io.claimstream.bench.latency;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LatencyTest {
    @Test
    void everyArticleArrives() {
        try (var pipeline = new MeasuredPipeline(100)) {
            Arrivals arrivals = pipeline.publish(20, 10);

            assertThat(arrivals.isComplete()).isTrue();
            assertThat(arrivals.quantile(0.5)).isPositive().isLessThanOrEqualTo(arrivals.quantile(1));
        }
    }
}
