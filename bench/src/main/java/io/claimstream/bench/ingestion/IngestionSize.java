package io.claimstream.bench.ingestion;

import static io.claimstream.bench.Measured.print;

import io.claimstream.bench.Area;
import io.claimstream.bench.Measured;
import java.util.List;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** What an article costs when many are known, beside what it costs when few are. */
public final class IngestionSize implements Area {
    /**
     * @param arguments how many articles are few and how many are many; none for 10,000 and 1,000,000
     */
    @Override
    public void run(List<String> arguments) throws RunnerException {
        String[] sizes = arguments.isEmpty() ? new String[] {"10000", "1000000"} : arguments.toArray(String[]::new);
        Measured measured = new Measured(new Runner(new OptionsBuilder()
                        .include(KnownArticlesBenchmark.class.getName())
                        .param("articles", sizes)
                        .build())
                .run());
        double few = measured.millis("ingest", "articles", sizes[0]);
        print("%nCost of one article, by how many are known");
        print("%12s %14s %12s", "known", "ms an article", "of the first");
        for (String size : sizes) {
            double millis = measured.millis("ingest", "articles", size);
            print("%12s %14.3f %11.2fx", size, millis, millis / few);
        }
    }
}
