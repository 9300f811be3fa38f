package io.claimstream.app;

import java.util.List;
import org.slf4j.simple.SimpleLogger;

/** How much is logged; the rest is in {@code simplelogger.properties}. */
final class Logging {
    /** What the properties make quieter than the rest. */
    private static final List<String> QUIET = List.of(
            "kafka",
            "kafka.server.ControllerApis",
            "org.apache.kafka",
            "org.apache.kafka.clients",
            "org.apache.kafka.streams",
            "state.change.logger");

    private Logging() {}

    /** Has an effect only before the first logger is made. */
    static void verbose() {
        for (String quiet : QUIET) {
            System.setProperty(SimpleLogger.LOG_KEY_PREFIX + quiet, "info");
        }
        System.setProperty(SimpleLogger.DEFAULT_LOG_LEVEL_KEY, "info");
        System.setProperty(SimpleLogger.LOG_KEY_PREFIX + "io.claimstream", "debug");
    }
}
