package io.claimstream.app.stage;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How a stage runs.
 *
 * @param stateDir where working state is kept, beneath it by cluster and stage
 * @param commitIntervalMs when results are committed at the latest, in milliseconds; at once where nothing is left
 *     to read
 * @param threads how many threads the stage runs
 * @param instanceId name of this instance over restarts, for static membership
 */
public record StageSettings(
        Path stateDir,
        int commitIntervalMs,
        int threads,
        @Nullable String instanceId) {
    /** What {@code bench latency} and load agree on: while records keep coming, each commit costs some 20 ms. */
    public static final int COMMIT_INTERVAL_MS = 200;

    public StageSettings {
        atLeastOne("--commit-interval-ms", commitIntervalMs);
        atLeastOne("--threads", threads);
    }

    /** One thread, commits as by default. */
    public static StageSettings in(Path stateDir) {
        return new StageSettings(stateDir, COMMIT_INTERVAL_MS, 1, null);
    }

    private static void atLeastOne(String name, int value) {
        if (value < 1) {
            throw new IllegalArgumentException("%s must be at least 1, not %d.".formatted(name, value));
        }
    }
}
