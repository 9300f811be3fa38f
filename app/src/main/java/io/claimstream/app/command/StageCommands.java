package io.claimstream.app.command;

import io.claimstream.app.broker.Cluster;
import io.claimstream.app.option.CatalogOptions;
import io.claimstream.app.option.KafkaOptions;
import io.claimstream.app.option.StageOptions;
import io.claimstream.app.stage.HealthServer;
import io.claimstream.app.stage.RunningStage;
import io.claimstream.app.stage.Stage;
import io.claimstream.app.stage.StageSettings;
import io.claimstream.app.stage.Stages;
import io.claimstream.app.topic.TopicSetup;
import io.claimstream.enrich.catalog.Catalog;
import java.time.Duration;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The commands that run one stage each, until they are stopped. */
public final class StageCommands {
    private StageCommands() {}

    /** Runs the stage that has the command's name. */
    abstract static class StageCommand implements Runnable {
        private static final Duration START = Duration.ofMinutes(10);

        @Mixin
        private final KafkaOptions kafka = new KafkaOptions();

        @Mixin
        private final StageOptions options = new StageOptions();

        @Spec
        private CommandSpec command;

        @Override
        public void run() {
            Cluster cluster = kafka.cluster();
            StageSettings settings = options.settings();
            new TopicSetup(cluster).requireAll();
            try (var stage = RunningStage.start(stage(command.name()), cluster, settings)) {
                ShutdownHook.closing(stage::close, () -> run(stage, cluster));
            }
        }

        Stage stage(String name) {
            return Stages.named(name);
        }

        private void run(RunningStage stage, Cluster cluster) {
            Optional<HealthServer> health = options.healthPort().map(port -> HealthServer.start(port, stage));
            try {
                stage.awaitRunning(START);
                command.commandLine().getErr().printf("%s is running at %s%n", command.name(), cluster);
                stage.awaitEnd();
            } finally {
                health.ifPresent(HealthServer::close);
            }
        }
    }

    @Command(name = "ingest", description = "Runs the stage from articles.raw to articles.")
    public static final class Ingest extends StageCommand {}

    @Command(name = "enrich", description = "Runs the stage from articles to claims.")
    public static final class Enrich extends StageCommand {
        @Mixin
        private final CatalogOptions catalog = new CatalogOptions();

        @Override
        Stage stage(String name) {
            Catalog known = catalog.catalog();
            return Stages.named(name, Stages.with(() -> known));
        }
    }

    @Command(name = "aggregate", description = "Runs the stage from claims to stances, leaderboards and deltas.")
    public static final class Aggregate extends StageCommand {}
}
