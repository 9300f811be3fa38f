package io.claimstream.ingest;

import org.jspecify.annotations.Nullable;

/** Ends the reading of a record; {@link Intake} turns it into the rejection that it carries. */
final class RejectedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Rejection rejection;

    RejectedException(String reason, String message) {
        this(reason, message, null);
    }

    RejectedException(String reason, String message, @Nullable Exception cause) {
        super(message, cause, false, false);
        rejection = new Rejection(
                reason, message, cause == null ? null : cause.getClass().getName());
    }

    Rejection rejection() {
        return rejection;
    }
}
