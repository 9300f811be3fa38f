package io.claimstream.enrich.reading;

import java.util.function.Consumer;

/** Looks for claims of one kind. Keeps nothing between articles; any article must do, and none may throw. */
@FunctionalInterface
public interface ClaimFinder {
    void find(Reading reading, Consumer<Finding> out);
}
