package io.claimstream.app.command;

import io.claimstream.app.publish.Publisher;
import java.io.PrintWriter;
import java.util.function.BiConsumer;
import picocli.CommandLine.Model.CommandSpec;

/** How commands tell what they did and what they could not take. */
final class Refusals {
    private Refusals() {}

    static BiConsumer<String, String> on(PrintWriter err) {
        return (origin, reason) -> {
            err.println(origin + ": " + reason);
            err.flush();
        };
    }

    /** As {@code published 23 articles, refused 1}. */
    static void summarise(CommandSpec command, String did, Publisher publisher) {
        long count = publisher.published();
        PrintWriter err = command.commandLine().getErr();
        err.printf("%s %,d article%s", did, count, count == 1 ? "" : "s");
        if (publisher.refused() > 0) {
            err.printf(", refused %,d", publisher.refused());
        }
        err.println();
        err.flush();
    }
}
