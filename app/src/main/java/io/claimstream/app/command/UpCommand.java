package io.claimstream.app.command;

import io.claimstream.app.feed.Polling;
import io.claimstream.app.local.LocalPipeline;
import io.claimstream.app.option.CatalogOptions;
import io.claimstream.app.option.FeedOptions;
import io.claimstream.app.option.HttpOptions;
import io.claimstream.app.option.TopicName;
import io.claimstream.app.serving.Serving;
import io.claimstream.app.stage.Stages;
import io.claimstream.enrich.catalog.Catalog;
import io.claimstream.events.Feed;
import io.claimstream.events.Topic;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs the whole pipeline on one machine, for as long as one likes. */
@Command(
        name = "up",
        description = "Runs the whole pipeline on a Kafka of its own that keeps its data, until it is stopped.")
public final class UpCommand implements Runnable {
    @Option(
            names = "--data-dir",
            paramLabel = "DIR",
            defaultValue = "${sys:claimstream.home:-.}/.claimstream/data",
            description = "Where all data is kept (default: ${DEFAULT-VALUE}).")
    private Path dataDir = Path.of("");

    @Option(
            names = "--kafka-port",
            paramLabel = "PORT",
            defaultValue = "9092",
            description = "Where Kafka listens on this machine (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--replay",
            paramLabel = "TOPIC",
            description = "First let the stage that reads this topic read it again from its beginning, as the command "
                    + "replay does; may be repeated.")
    private List<String> replays = List.of();

    @Mixin
    private final HttpOptions http = new HttpOptions();

    @Mixin
    private final FeedOptions feeds = new FeedOptions();

    @Mixin
    private final CatalogOptions catalog = new CatalogOptions();

    @Spec
    private CommandSpec command;

    @Override
    public void run() {
        Catalog known = catalog.catalog();
        Optional<List<Feed>> polled = feeds.feeds();
        PrintWriter err = command.commandLine().getErr();
        err.printf("Starting Kafka and the stages, with their data in %s.%n", dataDir);
        List<Topic<?, ?>> topics = new ArrayList<>();
        replays.forEach(name -> topics.add(TopicName.among(Stages.INPUTS, name, command.commandLine())));
        try (var pipeline = new LocalPipeline(dataDir, port, Stages.with(() -> known), topics)) {
            ShutdownHook.closing(pipeline::close, () -> {
                pipeline.start();
                try (var serving = Serving.start(pipeline.cluster(), http.settings(), true)) {
                    pipeline.awaitRunning();
                    PrintWriter out = command.commandLine().getOut();
                    DemoCommand.lookFurther(serving, pipeline.cluster()).forEach(out::println);
                    out.flush();
                    polled.ifPresentOrElse(some -> poll(pipeline, some), pipeline::awaitEnd);
                }
            });
        }
    }

    private void poll(LocalPipeline pipeline, List<Feed> some) {
        try (Polling polling = feeds.start(pipeline.cluster(), some, pipeline::close)) {
            pipeline.awaitEnd();
            polling.check();
        }
    }
}
