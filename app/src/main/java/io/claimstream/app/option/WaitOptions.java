package io.claimstream.app.option;

import java.time.Duration;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Whether to wait for what follows from a publication. */
public final class WaitOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--wait",
            fallbackValue = "true",
            description = "Returns when all of it is aggregated, and prints what it changed, claim by claim.")
    private boolean wait;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description = "How long --wait waits at most (default: ${DEFAULT-VALUE}).")
    private long seconds;

    /** Whether to wait. */
    public boolean isWait() {
        return wait;
    }

    /**
     * How long to wait at most.
     *
     * @throws ParameterException if that is no time
     */
    public Duration timeout() {
        if (seconds < 1 || seconds > Duration.ofDays(1).toSeconds()) {
            throw new ParameterException(
                    command.commandLine(), "--timeout is %d: give 1 to 86400 seconds.".formatted(seconds));
        }
        return Duration.ofSeconds(seconds);
    }
}
