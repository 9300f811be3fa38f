package io.claimstream.ingest;

import org.jspecify.annotations.Nullable;

/**
 * A record that cannot be an article.
 *
 * @param reason a snake_case word for machines
 * @param message a line for people
 * @param exception class of what was thrown, where something was
 */
public record Rejection(
        String reason, String message, @Nullable String exception) implements Reading {}
