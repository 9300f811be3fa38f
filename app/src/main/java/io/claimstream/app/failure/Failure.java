package io.claimstream.app.failure;

import org.jspecify.annotations.Nullable;

/**
 * What ends a command with exit code 1: its message is for the person at the terminal and says what
 * happened, where, and what to do. The stack trace is shown with {@code --verbose} only.
 */
public final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Failure(String message) {
        super(message);
    }

    public Failure(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
