package io.claimstream.app.command;

import io.claimstream.app.input.Input;
import io.claimstream.app.input.InputSink;
import io.claimstream.app.input.Inputs;
import io.claimstream.app.option.FetchOptions;
import io.claimstream.app.option.KafkaOptions;
import io.claimstream.app.option.WaitOptions;
import io.claimstream.app.publish.FeedOnce;
import io.claimstream.app.publish.Publisher;
import io.claimstream.app.terminal.Progress;
import io.claimstream.ingest.fetch.HttpFetcher;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Publishes articles. */
@Command(
        name = "publish",
        description = "Publishes articles from files, folders, standard input and feeds to articles.raw.")
public final class PublishCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "PATH",
            description = "Files (.json, .ndjson, .html, .md, .txt, .warc, or .xml feeds), folders of them,"
                    + " or - for JSON on standard input.")
    private List<String> paths = new ArrayList<>();

    @Option(
            names = "--feed",
            paramLabel = "URL",
            description = "Reads an RSS, Atom or JSON feed or a sitemap once, and fetches the pages of its articles;"
                    + " may be repeated.")
    private List<String> feeds = new ArrayList<>();

    @Mixin
    private final FetchOptions fetching = new FetchOptions();

    @Mixin
    private final WaitOptions wait = new WaitOptions();

    @Mixin
    private final KafkaOptions kafka = new KafkaOptions();

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() {
        if (paths.isEmpty() && feeds.isEmpty()) {
            throw new ParameterException(command.commandLine(), "Nothing to publish: give a PATH, - or --feed URL.");
        }
        PrintWriter err = command.commandLine().getErr();
        var waiting = new Waiting(kafka.cluster(), wait, command);
        try (Publisher publisher = waiting.publisher()) {
            InputSink sink = new Reporting(publisher, new Progress(err, System::nanoTime));
            new Inputs(System.in, sink).read(paths);
            if (!feeds.isEmpty()) {
                publishFeeds(sink, err);
            }
            publisher.flush();
            Refusals.summarise(command, "published", publisher);
            waiting.end();
            return publisher.refused() == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
        }
    }

    private void publishFeeds(InputSink sink, PrintWriter err) {
        try (HttpFetcher fetcher = fetching.fetcher()) {
            var once = new FeedOnce(fetching.visitor(fetcher), sink, err::println);
            feeds.forEach(once::read);
        }
    }

    /** Says now and then how many are published. */
    private record Reporting(Publisher publisher, Progress progress) implements InputSink {
        @Override
        public void accept(Input input) {
            publisher.accept(input);
            progress.at(() -> "published %,d so far".formatted(publisher.published()));
        }

        @Override
        public void refuse(String origin, String reason) {
            publisher.refuse(origin, reason);
        }
    }
}
