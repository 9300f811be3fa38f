package io.claimstream.app.stage;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How a stage runs.
 *
 * @param stateDir where working state is kept, beneath it by cluster and stage
 * @param commitIntervalMs how often results are committed, in milliseconds
 * @param threads how many threads the stage runs
 * @param instanceId name of this instance over restarts, for static membership
 */
public record StageSettings(
        Path stateDir,
        int commitIntervalMs,
        int threads,
        @Nullable String instanceId) {
    public static final int COMMIT_INTERVAL_MS = 100;

    public StageSettings {
        atLeastOne("--commit-interval-ms", commitIntervalMs);
        atLeastOne("--threads", threads);
    }

    /** One thread, commits as often as by default. */
    public static StageSettings in(Path stateDir) {
        return new StageSettings(stateDir, COMMIT_INTERVAL_MS, 1, null);
    }

    private static void atLeastOne(String name, int value) {
        if (value < 1) {
            throw new IllegalArgumentException("%s must be at least 1, not %d.".formatted(name, value));
        }
    }
}
