package io.claimstream.bench.extraction;

import static io.claimstream.bench.Measured.print;

import io.claimstream.bench.Area;
import io.claimstream.bench.Articles;
import io.claimstream.bench.Measured;
import java.util.Arrays;
import java.util.List;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Whether a byte of a long article costs what one of a short article does, whatever the article looks like. */
public final class Length implements Area {
    private static final String[] SIZES = {"5000", "50000", "500000", "5000000"};

    /**
     * @param arguments names of shapes; none for all
     */
    @Override
    public void run(List<String> arguments) throws RunnerException {
        String[] shapes = arguments.isEmpty()
                ? Arrays.stream(Shape.values()).map(Shape::name).toArray(String[]::new)
                : arguments.toArray(String[]::new);
        Measured measured = new Measured(new Runner(new OptionsBuilder()
                        .include(LengthBenchmark.class.getName())
                        .param("shape", shapes)
                        .param("size", SIZES)
                        .build())
                .run());
        print("%nNanoseconds a byte, by characters of the article");
        print("%-16s %10s %10s %10s %10s %18s", "shape", "5 k", "50 k", "500 k", "5 M", "5 M to 50 k");
        for (String shape : shapes) {
            double[] cost = new double[SIZES.length];
            for (int i = 0; i < SIZES.length; i++) {
                long bytes = Articles.bytes(Shape.valueOf(shape).text(Integer.parseInt(SIZES[i])));
                cost[i] = measured.millis("claims", "shape", shape, "size", SIZES[i]) * 1e6 / bytes;
            }
            print(
                    "%-16s %10.1f %10.1f %10.1f %10.1f %17.2fx",
                    shape, cost[0], cost[1], cost[2], cost[3], cost[3] / cost[1]);
        }
    }
}
