package io.claimstream.ingest.fetch;

import java.io.IOException;
import java.util.Locale;

/** Something could not be fetched; the message says what, and the reason why in a word. */
public final class FetchException extends IOException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** Why. */
    public enum Reason {
        INVALID_ADDRESS,
        PRIVATE_ADDRESS,
        UNKNOWN_HOST,
        UNREACHABLE,
        TOO_SLOW,
        TOO_LARGE,
        TOO_MANY_REDIRECTS,
        BAD_ENCODING,
        ROBOTS,
        STATUS;

        /** As rejections and logs call it. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public FetchException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    FetchException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Whether it may come another time: what is slow or away now, but not what is forbidden or too large. */
    public boolean isTransient() {
        return switch (reason) {
            case UNKNOWN_HOST, UNREACHABLE, TOO_SLOW -> true;
            default -> false;
        };
    }
}
