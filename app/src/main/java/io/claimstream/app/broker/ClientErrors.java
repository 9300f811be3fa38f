package io.claimstream.app.broker;

import io.claimstream.app.failure.Failure;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.SslAuthenticationException;
import org.apache.kafka.common.errors.TimeoutException;

/** Turns what Kafka's clients throw into a line that says what to do. */
final class ClientErrors {
    private ClientErrors() {}

    static Failure failure(String attempt, String bootstrapServers, Throwable thrown) {
        if (thrown instanceof Failure failure) {
            return failure;
        }
        Throwable cause = root(thrown);
        return new Failure(
                "Could not %s at %s: %s %s".formatted(attempt, bootstrapServers, reason(cause), advice(cause)), thrown);
    }

    private static String reason(Throwable cause) {
        if (cause instanceof TimeoutException) {
            return "there is no answer.";
        }
        String message = cause.getMessage();
        String line = message == null
                ? cause.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
        return line.endsWith(".") ? line : line + ".";
    }

    private static String advice(Throwable cause) {
        if (cause instanceof SaslAuthenticationException) {
            return "Check sasl.mechanism and sasl.jaas.config (--kafka or --kafka-config).";
        }
        if (cause instanceof SslAuthenticationException) {
            return "Check the ssl. settings (--kafka or --kafka-config).";
        }
        if (cause instanceof AuthorizationException) {
            return "The principal needs an ACL for it.";
        }
        if (cause instanceof TimeoutException) {
            return "Is Kafka running there, and does it speak the security.protocol that was set?";
        }
        if (cause instanceof ConfigException) {
            return "Check --bootstrap-servers, --kafka and --kafka-config.";
        }
        return "Run it with --verbose for more.";
    }

    /** Past the wrappers, of which futures and KafkaException make several. */
    private static Throwable root(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null
                && (cause instanceof ExecutionException
                        || cause instanceof CompletionException
                        || cause.getClass() == KafkaException.class)) {
            cause = cause.getCause();
        }
        return cause;
    }
}
