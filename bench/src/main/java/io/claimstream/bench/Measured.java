package io.claimstream.bench;

import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;

/** Results of a run, asked for by what was measured. */
public record Measured(Collection<RunResult> results) {

    /**
     * Milliseconds that a call took.
     *
     * @param method name of the benchmark's method
     * @param parameters names and values in turn, as far as they tell results apart
     * @throws IllegalArgumentException if nothing of that kind was measured
     */
    public double millis(String method, String... parameters) {
        return results.stream()
                .filter(result -> result.getParams().getBenchmark().endsWith("." + method))
                .filter(result -> has(result, parameters))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nothing measured of " + method))
                .getPrimaryResult()
                .getScore();
    }

    private static boolean has(RunResult result, String... parameters) {
        for (int i = 0; i + 1 < parameters.length; i += 2) {
            if (!parameters[i + 1].equals(result.getParams().getParam(parameters[i]))) {
                return false;
            }
        }
        return true;
    }

    /** A line of a table for people, with a point in figures wherever it is printed. */
    public static void print(String format, Object... arguments) {
        System.out.printf(Locale.ROOT, format + "%n", arguments);
    }
}
