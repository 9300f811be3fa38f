package io.claimstream.app.command;

import io.claimstream.app.broker.Cluster;
import io.claimstream.app.input.Inputs;
import io.claimstream.app.local.Demo;
import io.claimstream.app.local.DemoResult;
import io.claimstream.app.local.LocalPipeline;
import io.claimstream.app.local.Report;
import io.claimstream.app.local.TemporaryFolder;
import io.claimstream.app.option.CatalogOptions;
import io.claimstream.app.option.HttpOptions;
import io.claimstream.app.sample.Samples;
import io.claimstream.app.serving.Serving;
import io.claimstream.app.stage.Stages;
import io.claimstream.app.terminal.Columns;
import io.claimstream.enrich.catalog.Catalog;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows the whole pipeline. */
@Command(
        name = "demo",
        description = "Runs the whole pipeline on a Kafka of its own, publishes articles and prints what came of them.")
public final class DemoCommand implements Callable<Integer> {
    private static final int WIDTH = 120;

    @Parameters(
            paramLabel = "PATH",
            description = "Articles as of publish (default: those that come with the program).")
    private List<String> paths = new ArrayList<>();

    @Option(
            names = "--exit",
            fallbackValue = "true",
            description = "Ends when all articles are through, instead of running on.")
    private boolean exit;

    @Option(
            names = "--kafka-port",
            paramLabel = "PORT",
            defaultValue = "0",
            description = "Where Kafka listens on this machine; 0 is a free port (default: ${DEFAULT-VALUE}).")
    private int port;

    @Mixin
    private final HttpOptions http = new HttpOptions();

    @Mixin
    private final CatalogOptions catalog = new CatalogOptions();

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() {
        Catalog known = catalog.catalog();
        PrintWriter err = command.commandLine().getErr();
        err.println("Starting Kafka and the stages.");
        // Stopped before there is a result, it has failed.
        var code = new AtomicInteger(ExitCode.SOFTWARE);
        try (var folder = TemporaryFolder.create();
                var pipeline = new LocalPipeline(folder.path(), port, Stages.with(() -> known), List.of())) {
            List<Runnable> closing = List.of(pipeline::close, folder::close);
            ShutdownHook.closing(() -> closing.forEach(Runnable::run), () -> run(pipeline, code), code::get);
        }
        return code.get();
    }

    private void run(LocalPipeline pipeline, AtomicInteger code) {
        pipeline.start();
        if (exit) {
            show(pipeline, code);
            return;
        }
        try (var serving = Serving.start(pipeline.cluster(), http.settings(), true)) {
            PrintWriter out = command.commandLine().getOut();
            show(pipeline, code);
            out.println();
            lookFurther(serving, pipeline.cluster()).forEach(out::println);
            out.flush();
            pipeline.awaitEnd();
        }
    }

    private void show(LocalPipeline pipeline, AtomicInteger code) {
        DemoResult result = new Demo(pipeline, command.commandLine().getErr()).run(this::read);
        PrintWriter out = command.commandLine().getOut();
        new Report(result, Columns.available(System.getenv("COLUMNS"), WIDTH))
                .lines()
                .forEach(out::println);
        result.losses().forEach(loss -> out.println("LOST: " + loss));
        code.set(result.losses().isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE);
        out.flush();
    }

    private void read(Inputs inputs) {
        if (paths.isEmpty()) {
            inputs.read(Samples.folder());
        } else {
            inputs.read(paths);
        }
    }

    static List<String> lookFurther(Serving serving, Cluster cluster) {
        String bootstrapServers = cluster.bootstrapServers();
        String options = " --bootstrap-servers " + bootstrapServers;
        return List.of(
                "The dashboard is at " + serving.address(),
                "Kafka is at " + bootstrapServers + " until Ctrl-C. In another terminal:",
                "  ./claimstream watch model.stances" + options,
                "  ./claimstream watch claims --json" + options,
                "  ./claimstream publish PATH" + options,
                "  ./claimstream withdraw URL" + options,
                "  kafka-console-consumer.sh --bootstrap-server " + bootstrapServers
                        + " --topic model.stances --from-beginning --property print.key=true");
    }
}
