package io.claimstream.bench.latency;

import static io.claimstream.bench.Measured.print;

import io.claimstream.app.stage.StageSettings;
import io.claimstream.bench.Area;
import java.util.List;

/** How long an article takes from {@code articles.raw} to {@code model.stances}, by the commit interval. */
public final class Latency implements Area {
    private static final List<Integer> INTERVALS = List.of(100, StageSettings.COMMIT_INTERVAL_MS, 500);

    /** Until the compiler, which has the same processors, is through with most. */
    private static final int WARM_UP = 2_000;

    private static final int ARTICLES = 600;
    /** Between one article and the next, in milliseconds: no divisor of an interval, so that they meet all its phases. */
    private static final int EVERY_MS = 37;

    /**
     * @param arguments commit intervals in milliseconds; none for those about the default
     */
    @Override
    public void run(List<String> arguments) {
        List<Integer> intervals = arguments.isEmpty()
                ? INTERVALS
                : arguments.stream().map(Integer::valueOf).toList();
        print("Milliseconds from publish to model.stances, %d articles, one every %d ms", ARTICLES, EVERY_MS);
        print("%10s %8s %8s %8s %12s", "interval", "p50", "p99", "max", "4 x + 100");
        for (int interval : intervals) {
            try (var pipeline = new MeasuredPipeline(interval)) {
                pipeline.publish(WARM_UP, 1);
                Arrivals arrivals = pipeline.publish(ARTICLES, EVERY_MS);
                print(
                        "%10d %8.0f %8.0f %8.0f %12d",
                        interval,
                        arrivals.quantile(0.5),
                        arrivals.quantile(0.99),
                        arrivals.quantile(1),
                        4 * interval + 100);
            }
        }
    }
}
