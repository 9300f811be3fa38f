package io.claimstream.bench.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.bench.Articles;
import io.claimstream.bench.Measured;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

class ExtractionBenchmarkTest {

    @Test
    void oneShortIterationMeasuresBoth() throws RunnerException {
        Measured measured = new Measured(new Runner(new OptionsBuilder()
                        .include(ExtractionBenchmark.class.getName())
                        .forks(0)
                        .warmupIterations(0)
                        .measurementIterations(1)
                        .measurementTime(TimeValue.milliseconds(1))
                        .shouldFailOnError(true)
                        .build())
                .run());

        assertThat(measured.millis("claims")).isPositive();
        assertThat(measured.millis("openNlp", "articles", Articles.SAMPLES)).isPositive();
    }

    @Test
    void openNlpFindsNamesThatItWasTrainedOn() {
        OpenNlp openNlp = OpenNlp.trainedOn(Articles.of(Articles.SAMPLES));

        assertThat(openNlp.names("Meta says that Muse Spark scores 50 on MMLU. Llama 4 Maverick scores less."))
                .isPositive();
    }
}
