package io.claimstream.app.option;

import io.claimstream.app.stage.StageSettings;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How a stage runs. */
public final class StageOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--state-dir",
            paramLabel = "DIR",
            defaultValue = "${sys:claimstream.home:-.}/.claimstream/state",
            description = "Where the stage keeps its working state, a copy of what Kafka has"
                    + " (default: ${DEFAULT-VALUE}).")
    private Path stateDir = Path.of("");

    @Option(
            names = "--commit-interval-ms",
            paramLabel = "MS",
            defaultValue = "" + StageSettings.COMMIT_INTERVAL_MS,
            description = "When results are committed, and so become visible, while there is more to read; where there"
                    + " is not, they are at once (default: ${DEFAULT-VALUE}).")
    private int commitIntervalMs;

    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "1",
            description = "How many threads the stage runs (default: ${DEFAULT-VALUE}).")
    private int threads;

    @Option(
            names = "--instance-id",
            paramLabel = "ID",
            description = "A name that this instance keeps over restarts, different for each instance of the stage:"
                    + " it then gets its partitions back without a rebalance.")
    private @Nullable String instanceId;

    @Option(
            names = "--health-port",
            paramLabel = "PORT",
            description =
                    "Where /healthz and /readyz tell how the stage is, and /metrics what it counts, on this machine only"
                            + " (default: nowhere).")
    private @Nullable Integer healthPort;

    /** Where to tell how the stage is, if anywhere. */
    public Optional<Integer> healthPort() {
        return Optional.ofNullable(healthPort);
    }

    /**
     * As the options say.
     *
     * @throws ParameterException if a number is out of its range
     */
    public StageSettings settings() {
        try {
            return new StageSettings(stateDir, commitIntervalMs, threads, instanceId);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }
}
