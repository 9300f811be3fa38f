package io.claimstream.app.option;

import io.claimstream.app.broker.Cluster;
import io.claimstream.app.feed.FeedEvents;
import io.claimstream.app.feed.FeedPoller;
import io.claimstream.app.feed.FeedsFile;
import io.claimstream.app.feed.Polling;
import io.claimstream.events.Feed;
import io.claimstream.ingest.feed.Visitor;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Whether feeds are polled, and which. */
public final class FeedOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--feeds",
            paramLabel = "FILE",
            description =
                    "Polls feeds and news sitemaps: those of this file, an address a line with the publisher's name"
                            + " after it if you like, are put on the topic feeds, and all that are on it are polled.")
    private @Nullable Path file;

    @Option(
            names = "--poll",
            fallbackValue = "true",
            description = "Polls the feeds that are on the topic feeds, see 'claimstream feeds'; --feeds implies it.")
    private boolean poll;

    @Mixin
    private final FetchOptions fetching = new FetchOptions();

    /** What is to be polled, read before anything starts. */
    public Optional<List<Feed>> feeds() {
        return file != null ? Optional.of(FeedsFile.read(file)) : poll ? Optional.of(List.of()) : Optional.empty();
    }

    /**
     * Starts polling.
     *
     * @param feeds put on the topic first
     * @param failed called when it ends by itself
     */
    public Polling start(Cluster cluster, List<Feed> feeds, Runnable failed) {
        PrintWriter err = command.commandLine().getErr();
        Visitor visitor = fetching.visitor(fetching.fetcher());
        new FeedEvents(cluster).add(feeds);
        return Polling.start(new FeedPoller(cluster, visitor, Clock.systemUTC(), line -> print(err, line)), failed);
    }

    private static void print(PrintWriter err, String line) {
        err.println(line);
        err.flush();
    }
}
