package io.claimstream.app.stage;

import io.claimstream.app.broker.Cluster;
import io.claimstream.app.failure.Failure;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.streams.errors.MissingSourceTopicException;
import org.apache.kafka.streams.errors.StreamsException;

/** Turns what ends a stage into a line that says what to do. */
final class StageErrors {
    private StageErrors() {}

    static Failure failure(Stage stage, Cluster cluster, Throwable thrown) {
        if (thrown instanceof Failure failure) {
            return failure;
        }
        Throwable cause = root(thrown);
        return new Failure(
                "Stage %s at %s failed: %s %s".formatted(stage.name(), cluster, reason(cause), advice(cause)), thrown);
    }

    private static String reason(Throwable cause) {
        String message = cause.getMessage();
        String line = message == null ? "" : message.lines().findFirst().orElse("");
        String named = cause.getClass().getSimpleName() + (line.isEmpty() ? "" : ": " + line);
        return named.endsWith(".") ? named : named + ".";
    }

    private static String advice(Throwable cause) {
        if (cause instanceof MissingSourceTopicException) {
            return "Create the topics with 'claimstream topics' and the same options.";
        }
        // Kafka Streams has no exception of its own for it.
        if (String.valueOf(cause.getMessage()).contains("same state directory")) {
            return "Another process runs this stage with this --state-dir; give each its own.";
        }
        if (cause instanceof AuthorizationException) {
            return "The principal needs an ACL for it.";
        }
        return "It goes on where it was when it is started again; --verbose shows where this came from.";
    }

    private static Throwable root(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getClass() == StreamsException.class && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }
}
