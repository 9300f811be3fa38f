package io.claimstream.bench.aggregation;

import static io.claimstream.bench.Measured.print;

import io.claimstream.bench.Area;
import io.claimstream.bench.Measured;
import java.util.List;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** How fast a model with many claims is updated, beside one with few. */
public final class ModelSize implements Area {
    /**
     * @param arguments how many claims are few and how many are many; none for 1,000 and 1,000,000
     */
    @Override
    public void run(List<String> arguments) throws RunnerException {
        String[] sizes = arguments.isEmpty() ? new String[] {"1000", "1000000"} : arguments.toArray(String[]::new);
        Measured measured = new Measured(new Runner(new OptionsBuilder()
                        .include(ModelSizeBenchmark.class.getName())
                        .param("claims", sizes)
                        .build())
                .run());
        double few = measured.millis("update", "claims", sizes[0]);
        print("%nUpdates a second, by claims of the model");
        print("%12s %12s %12s", "claims", "updates/s", "of the first");
        for (String size : sizes) {
            double millis = measured.millis("update", "claims", size);
            print("%12s %12.0f %11.2fx", size, 1000 / millis, few / millis);
        }
    }
}
