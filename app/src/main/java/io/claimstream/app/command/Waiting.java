package io.claimstream.app.command;

import io.claimstream.app.broker.Cluster;
import io.claimstream.app.effect.EffectText;
import io.claimstream.app.effect.Observation;
import io.claimstream.app.effect.Published;
import io.claimstream.app.option.WaitOptions;
import io.claimstream.app.publish.Publisher;
import io.claimstream.app.terminal.Columns;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** Publishes, and waits for what follows if it is asked to. */
final class Waiting {
    private final Cluster cluster;
    private final CommandSpec command;
    private final Optional<Duration> atMost;
    private final List<Published> published = Collections.synchronizedList(new ArrayList<>());
    private @Nullable Observation observation;

    Waiting(Cluster cluster, WaitOptions options, CommandSpec command) {
        this.cluster = cluster;
        this.command = command;
        this.atMost = options.isWait() ? Optional.of(options.timeout()) : Optional.empty();
    }

    /** Before anything is published: what is to be used for it. */
    Publisher publisher() {
        var refusals = Refusals.on(command.commandLine().getErr());
        if (atMost.isEmpty()) {
            return new Publisher(cluster, refusals);
        }
        observation = Observation.begin(cluster);
        return new Publisher(cluster, refusals, receipt -> published.add(Published.of(receipt)));
    }

    /** After all of it is published. */
    void end() {
        if (observation != null && !published.isEmpty()) {
            PrintWriter out = command.commandLine().getOut();
            int width = Columns.available(System.getenv("COLUMNS"), Integer.MAX_VALUE);
            new EffectText(width)
                    .lines(observation.end(inOrder(), atMost.orElseThrow()))
                    .forEach(out::println);
            out.flush();
        }
    }

    /** As they were published. */
    private List<Published> inOrder() {
        return published.stream()
                .sorted(Comparator.comparingLong(Published::timestamp))
                .toList();
    }
}
