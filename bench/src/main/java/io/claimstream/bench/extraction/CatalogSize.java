package io.claimstream.bench.extraction;

import static io.claimstream.bench.Measured.print;

import io.claimstream.bench.Area;
import io.claimstream.bench.Articles;
import io.claimstream.bench.Measured;
import java.util.List;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** What a larger catalog costs on the same articles. */
public final class CatalogSize implements Area {
    /**
     * @param arguments a folder of articles; none for the bundled samples
     */
    @Override
    public void run(List<String> arguments) throws RunnerException {
        String folder = arguments.isEmpty() ? Articles.SAMPLES : arguments.get(0);
        Measured measured = new Measured(new Runner(new OptionsBuilder()
                        .include(CatalogSizeBenchmark.class.getName())
                        .param("articles", folder)
                        .build())
                .run());
        double small = measured.millis("claims", "entries", "1000");
        double large = measured.millis("claims", "entries", "10000");
        print("%nMilliseconds for all articles, by entries of the catalog beside the bundled ones");
        print("%10s %10s %12s", "1000", "10000", "ratio");
        print("%10.2f %10.2f %11.2fx", small, large, large / small);
    }
}
