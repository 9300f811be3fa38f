package io.claimstream.app.command;

import io.claimstream.app.broker.Cluster;
import io.claimstream.app.feed.Polling;
import io.claimstream.app.option.CatalogOptions;
import io.claimstream.app.option.FeedOptions;
import io.claimstream.app.option.KafkaOptions;
import io.claimstream.app.option.LlmOptions;
import io.claimstream.app.option.StageOptions;
import io.claimstream.app.stage.HealthServer;
import io.claimstream.app.stage.IngestMetrics;
import io.claimstream.app.stage.RunningStage;
import io.claimstream.app.stage.Stage;
import io.claimstream.app.stage.StageSettings;
import io.claimstream.app.stage.Stages;
import io.claimstream.app.topic.TopicSetup;
import io.claimstream.enrich.catalog.Catalog;
import io.claimstream.enrich.llm.LlmSettings;
import io.claimstream.events.Feed;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
            Stage stage = stage(command.name());
            new TopicSetup(cluster).requireAll();
            try (var running = RunningStage.start(stage, cluster, settings)) {
                ShutdownHook.closing(() -> close(running), () -> run(running, cluster));
            }
        }

        Stage stage(String name) {
            return Stages.named(name);
        }

        void close(RunningStage stage) {
            stage.close();
        }

        String metrics(RunningStage stage) {
            return "";
        }

        void run(RunningStage stage, Cluster cluster) {
            Optional<HealthServer> health =
                    options.healthPort().map(port -> HealthServer.start(port, stage, () -> metrics(stage)));
            try {
                stage.awaitRunning(START);
                command.commandLine().getErr().printf("%s is running at %s%n", command.name(), cluster);
                stage.awaitEnd();
            } finally {
                health.ifPresent(HealthServer::close);
            }
        }
    }

    @Command(
            name = "ingest",
            description = "Runs the stage from articles.raw to articles; polls feeds as well if you like.")
    public static final class Ingest extends StageCommand {
        @Mixin
        private final FeedOptions options = new FeedOptions();

        private volatile @Nullable Polling polling;

        @Override
        String metrics(RunningStage stage) {
            return IngestMetrics.of(stage);
        }

        @Override
        void run(RunningStage stage, Cluster cluster) {
            Optional<List<Feed>> feeds = options.feeds();
            if (feeds.isEmpty()) {
                super.run(stage, cluster);
                return;
            }
            try (Polling started = options.start(cluster, feeds.get(), stage::close)) {
                polling = started;
                super.run(stage, cluster);
                started.check();
            }
        }

        @Override
        void close(RunningStage stage) {
            Polling started = polling;
            if (started != null) {
                started.close();
            }
            super.close(stage);
        }
    }

    @Command(name = "enrich", description = "Runs the stage from articles to claims.")
    public static final class Enrich extends StageCommand {
        @Mixin
        private final CatalogOptions catalog = new CatalogOptions();

        @Mixin
        private final LlmOptions llm = new LlmOptions();

        @Override
        Stage stage(String name) {
            Catalog known = catalog.catalog();
            LlmSettings model = llm.settings().orElse(null);
            return Stages.named(name, Stages.with(() -> known, model));
        }
    }

    @Command(name = "aggregate", description = "Runs the stage from claims to stances, leaderboards and deltas.")
    public static final class Aggregate extends StageCommand {}
}
