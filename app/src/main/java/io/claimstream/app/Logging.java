package io.claimstream.app;

import org.slf4j.simple.SimpleLogger;

/** How much is logged; the rest is in {@code simplelogger.properties}. */
final class Logging {
    private Logging() {}

    /** Has an effect only before the first logger is made. */
    static void verbose() {
        System.setProperty(SimpleLogger.DEFAULT_LOG_LEVEL_KEY, "info");
        System.setProperty(SimpleLogger.LOG_KEY_PREFIX + "io.claimstream", "debug");
    }
}
