package io.claimstream.bench.cleaning;

import static io.claimstream.bench.Measured.print;

import io.claimstream.bench.Area;
import io.claimstream.bench.Articles;
import io.claimstream.bench.Measured;
import java.util.List;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** How fast articles are read from web pages on one thread, beside the parse that it begins with. */
public final class Cleaning implements Area {
    /**
     * @param arguments a folder of raw articles in {@code text/html}; none for pages made around the bundled samples
     */
    @Override
    public void run(List<String> arguments) throws RunnerException {
        String folder = arguments.isEmpty() ? Pages.MADE : arguments.get(0);
        Measured measured = new Measured(new Runner(new OptionsBuilder()
                        .include(CleaningBenchmark.class.getName())
                        .param("pages", folder)
                        .build())
                .run());
        List<String> pages = Pages.of(folder);
        long bytes = pages.stream().mapToLong(Articles::bytes).sum();
        double clean = measured.millis("clean", "pages", folder);
        double parse = measured.millis("parse", "pages", folder);
        print("%nOne thread, %d pages of %d kB of markup (UTF-8)", pages.size(), bytes / 1000);
        print("%-58s %8s", "", "MB/s");
        print("%-58s %8.2f", "Claimstream: page to text and fields", bytes / clean / 1000);
        print("%-58s %8.2f", "jsoup: parse", bytes / parse / 1000);
        print("%-58s %7.1fx", "time, in parses", clean / parse);
    }
}
