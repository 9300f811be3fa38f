package io.claimstream.bench.extraction;

import static io.claimstream.bench.Measured.print;

import io.claimstream.bench.Area;
import io.claimstream.bench.Articles;
import io.claimstream.bench.Measured;
import java.util.List;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** How fast claims are read from articles on one thread, beside OpenNLP on the same ones. */
public final class Extraction implements Area {
    /**
     * @param arguments a folder of articles; none for the bundled samples
     */
    @Override
    public void run(List<String> arguments) throws RunnerException {
        String folder = arguments.isEmpty() ? Articles.SAMPLES : arguments.get(0);
        Measured measured = new Measured(new Runner(new OptionsBuilder()
                        .include(ExtractionBenchmark.class.getName())
                        .param("articles", folder)
                        .build())
                .run());
        long bytes = Articles.bytes(Articles.of(folder));
        double claims = bytes / measured.millis("claims", "articles", folder) / 1000;
        double names = bytes / measured.millis("openNlp", "articles", folder) / 1000;
        print("%nOne thread, %d kB of article text (UTF-8)", bytes / 1000);
        print("%-58s %8s", "", "MB/s");
        print("%-58s %8.2f", "Claimstream: article to claims", claims);
        print("%-58s %8.2f", "OpenNLP: sentence detector + tokenizer + name finder", names);
        print("%-58s %7.1fx", "ratio", claims / names);
    }
}
