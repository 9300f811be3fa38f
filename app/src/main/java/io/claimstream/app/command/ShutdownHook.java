package io.claimstream.app.command;

/**
 * Closes something when the process is asked to end (SIGTERM, Ctrl-C), and then ends it with exit code 0:
 * being stopped is not a failure.
 */
final class ShutdownHook {
    private ShutdownHook() {}

    /** Does the work; a signal that comes meanwhile runs {@code close} and ends the process. */
    static void closing(Runnable close, Runnable work) {
        var hook = new Thread(
                () -> {
                    close.run();
                    System.out.flush();
                    Runtime.getRuntime().halt(0);
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
