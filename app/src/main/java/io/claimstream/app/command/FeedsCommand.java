package io.claimstream.app.command;

import io.claimstream.app.feed.FeedEvents;
import io.claimstream.app.feed.FeedsFile;
import io.claimstream.app.option.KafkaOptions;
import io.claimstream.app.terminal.TextTable;
import io.claimstream.events.Feed;
import io.claimstream.events.FeedState;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Which feeds are polled. */
@Command(
        name = "feeds",
        description = "Adds, removes and lists the feeds that 'ingest --poll' polls: the events on the topic feeds.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {FeedsCommand.Add.class, FeedsCommand.Remove.class, FeedsCommand.Show.class})
public final class FeedsCommand implements Runnable {
    @Spec
    private CommandSpec command;

    @Override
    public void run() {
        throw new ParameterException(command.commandLine(), "Say what to do: add, remove or list.");
    }

    /** What the three have in common. */
    abstract static class OnTopic implements Runnable {
        @Mixin
        private final KafkaOptions kafka = new KafkaOptions();

        @Spec
        private CommandSpec command;

        final FeedEvents events() {
            return new FeedEvents(kafka.cluster());
        }

        final PrintWriter out() {
            return command.commandLine().getOut();
        }
    }

    @Command(name = "add", description = "Adds feeds or news sitemaps.")
    static final class Add extends OnTopic {
        @Parameters(paramLabel = "URL", arity = "1..*", description = "Their addresses.")
        private List<String> urls = new ArrayList<>();

        @Option(
                names = "--publisher",
                paramLabel = "NAME",
                description = "Whom their articles are by (default: what the feed calls itself).")
        private @Nullable String publisher;

        @Override
        public void run() {
            events().add(urls.stream()
                    .map(url -> FeedsFile.feed(url, publisher, ""))
                    .toList());
        }
    }

    @Command(name = "remove", description = "Removes feeds; what was read of them stays.")
    static final class Remove extends OnTopic {
        @Parameters(paramLabel = "URL", arity = "1..*", description = "Their addresses, as list shows them.")
        private List<String> urls = new ArrayList<>();

        @Override
        public void run() {
            events().remove(urls);
        }
    }

    @Command(name = "list", description = "Shows the feeds, what was read of them, when they are next polled.")
    static final class Show extends OnTopic {
        private static final int WIDTH = 160;

        @Override
        public void run() {
            Map<String, Feed> feeds = events().feeds();
            Map<String, FeedState> states = events().states();
            var table = new TextTable("FEED", "PUBLISHER", "ARTICLES", "NEXT", "PROBLEM");
            feeds.forEach((url, feed) -> {
                FeedState state = states.getOrDefault(url, FeedState.NEW);
                table.row(
                        url,
                        Objects.requireNonNullElse(feed.publisher(), ""),
                        Integer.toString(state.items().size()),
                        Objects.toString(state.nextAt(), "now"),
                        Objects.requireNonNullElse(state.problem(), ""));
            });
            table.lines(WIDTH).forEach(out()::println);
            out().flush();
        }
    }
}
