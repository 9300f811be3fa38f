package io.claimstream.bench.cleaning;

import io.claimstream.ingest.page.PageReader;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
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

/** One call reads all pages once. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 2)
public class CleaningBenchmark {
    @Param(Pages.MADE)
    String pages = Pages.MADE;

    private List<String> read = List.of();

    @Setup
    public void read() {
        read = Pages.of(pages);
    }

    @Benchmark
    public int clean() {
        int characters = 0;
        for (String page : read) {
            characters += PageReader.read(page).text().length();
        }
        return characters;
    }

    /** The floor: what no reader of markup does without. */
    @Benchmark
    public int parse() {
        int nodes = 0;
        for (String page : read) {
            nodes += Jsoup.parse(page).childNodeSize();
        }
        return nodes;
    }
}
