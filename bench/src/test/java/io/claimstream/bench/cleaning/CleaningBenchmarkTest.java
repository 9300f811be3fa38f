package io.claimstream.bench.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.bench.Articles;
import io.claimstream.bench.Measured;
import io.claimstream.ingest.page.PageReader;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

class CleaningBenchmarkTest {
    @Test
    void oneShortIterationMeasuresBoth() throws RunnerException {
        Measured measured = new Measured(new Runner(new OptionsBuilder()
                        .include(CleaningBenchmark.class.getName())
                        .forks(0)
                        .warmupIterations(0)
                        .measurementIterations(1)
                        .measurementTime(TimeValue.milliseconds(1))
                        .shouldFailOnError(true)
                        .build())
                .run());

        assertThat(measured.millis("clean")).isPositive();
        assertThat(measured.millis("parse", "pages", Pages.MADE)).isPositive();
    }

    @Test
    void whatIsMeasured_isPagesWithAnArticle() {
        assertThat(Pages.of(Pages.MADE))
                .hasSameSizeAs(Articles.of(Articles.SAMPLES))
                .allSatisfy(page -> assertThat(PageReader.read(page).text())
                        .isNotEmpty()
                        .doesNotContain("Section 7", "Another article"));
    }
}
