package io.claimstream.app.command;

import java.util.function.IntSupplier;
import picocli.CommandLine.ExitCode;

/** Closes something when the process is asked to end (SIGTERM, Ctrl-C), and then ends it. */
final class ShutdownHook {
    private ShutdownHook() {}

    /** Does work without an end of its own: being stopped is how it ends, with exit code 0. */
    static void closing(Runnable close, Runnable work) {
        closing(close, work, () -> ExitCode.OK);
    }

    /**
     * Does the work; a signal that comes meanwhile runs {@code close} and ends the process.
     *
     * @param stopped the exit code then
     */
    static void closing(Runnable close, Runnable work, IntSupplier stopped) {
        var hook = new Thread(
                () -> {
                    close.run();
                    System.out.flush();
                    Runtime.getRuntime().halt(stopped.getAsInt());
                },
                "shutdown");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            work.run();
        } finally {
            remove(hook);
        }
    }

    private static void remove(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // It runs already, and ends the process.
        }
    }
}
