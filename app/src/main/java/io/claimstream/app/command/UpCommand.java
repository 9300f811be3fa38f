package io.claimstream.app.command;

import io.claimstream.app.local.LocalPipeline;
import io.claimstream.app.option.CatalogOptions;
import io.claimstream.app.stage.Stages;
import io.claimstream.enrich.catalog.Catalog;
import java.io.PrintWriter;
import java.nio.file.Path;
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

    @Mixin
    private final CatalogOptions catalog = new CatalogOptions();

    @Spec
    private CommandSpec command;

    @Override
    public void run() {
        Catalog known = catalog.catalog();
        PrintWriter err = command.commandLine().getErr();
        err.printf("Starting Kafka and the stages, with their data in %s.%n", dataDir);
        try (var pipeline = new LocalPipeline(dataDir, port, Stages.with(() -> known))) {
            ShutdownHook.closing(pipeline::close, () -> {
                pipeline.start();
                pipeline.awaitRunning();
                PrintWriter out = command.commandLine().getOut();
                DemoCommand.lookFurther(pipeline.cluster().bootstrapServers()).forEach(out::println);
                out.flush();
                pipeline.awaitEnd();
            });
        }
    }
}
