package io.claimstream.app.stage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.claimstream.app.broker.ClientSettings;
import io.claimstream.app.broker.Cluster;
import io.claimstream.app.broker.Records;
import io.claimstream.app.broker.WithBroker;
import io.claimstream.app.failure.Failure;
import io.claimstream.app.topic.TopicSetup;
import io.claimstream.events.Topics;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a stage starts, stops and fails, wherever its Kafka runs. */
@WithBroker
abstract class RunningStageContract {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path state;

    @BeforeEach
    void createTopics(Cluster cluster) {
        new TopicSetup(cluster).createOrCheck(TopicSetup.BROKER_DEFAULT);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = "one")
    void goesOnAtOnceWhereItWasClosed(@Nullable String instanceId, Cluster given) {
        // The group would wait this long for a member that went without a word.
        Cluster cluster = given.with(ClientSettings.of(Map.of("main.consumer.session.timeout.ms", "120000")));
        var settings = new StageSettings(state, StageSettings.COMMIT_INTERVAL_MS, 1, instanceId);
        try (var stage = RunningStage.start(CountingStage.STAGE, cluster, settings)) {
            stage.awaitRunning(PATIENCE);
            publish(cluster, "once");
            assertThat(counts(cluster, 1)).containsExactly("1");
        }
        publish(cluster, "twice");
        try (var stage = RunningStage.start(CountingStage.STAGE, cluster, settings)) {
            stage.awaitRunning(PATIENCE);
            assertThat(counts(cluster, 2)).containsExactly("1", "2");
        }
    }

    @Test
    void commitsBeforeTheIntervalIsOverWhenItHasReadAllThereIs(Cluster given) {
        Cluster cluster = given.with(ClientSettings.of(Map.of("producer.transaction.timeout.ms", "900000")));
        var never = new StageSettings(state, 800_000, 1, null);
        try (var stage = RunningStage.start(CountingStage.STAGE, cluster, never)) {
            stage.awaitRunning(PATIENCE);
            publish(cluster, "once");
            assertThat(counts(cluster, 1)).containsExactly("1");
            publish(cluster, "twice");
            assertThat(counts(cluster, 2)).containsExactly("1", "2");
        }
    }

    @Test
    void tellsHowItIs(Cluster cluster) throws IOException, InterruptedException {
        var stage = RunningStage.start(CountingStage.STAGE, cluster, StageSettings.in(state));
        try (var health = HealthServer.start(0, stage, () -> "")) {
            try (stage) {
                stage.awaitRunning(PATIENCE);
                assertThat(get(health, "/healthz")).isEqualTo(200);
                assertThat(get(health, "/readyz")).isEqualTo(200);
                assertThat(text(health, "/metrics"))
                        .contains("kafka_stream_", "jvm_memory_used_bytes", "stage=\"counting\"");
            }
            assertThat(get(health, "/healthz")).isEqualTo(503);
            assertThat(get(health, "/readyz")).isEqualTo(503);
        }
    }

    private static int get(HealthServer health, String path) throws IOException, InterruptedException {
        return ask(health, path).statusCode();
    }

    private static String text(HealthServer health, String path) throws IOException, InterruptedException {
        return ask(health, path).body();
    }

    private static HttpResponse<String> ask(HealthServer health, String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + health.port() + path));
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    @Test
    void endsWithoutAFailureWhenItIsClosed(Cluster cluster) {
        var stage = RunningStage.start(CountingStage.STAGE, cluster, StageSettings.in(state));
        stage.awaitRunning(PATIENCE);
        stage.close();
        stage.awaitEnd();
    }

    @Test
    void endsWithAFailureThatNamesTheStageWhenItsTopicIsDeleted(Cluster cluster) {
        try (var stage = RunningStage.start(CountingStage.STAGE, cluster, StageSettings.in(state))) {
            stage.awaitRunning(PATIENCE);
            cluster.administer(
                    "delete a topic",
                    (Admin admin) -> admin.deleteTopics(List.of(cluster.name(Topics.ARTICLES_RAW)))
                            .all()
                            .get());
            assertThatThrownBy(stage::awaitEnd)
                    .isInstanceOf(Failure.class)
                    .hasMessageContaining("Stage counting at " + cluster)
                    .hasMessageContaining("claimstream topics");
        }
    }

    @Test
    void aSecondOneWithTheSameStateDirectoryIsRefused(Cluster cluster) {
        try (var stage = RunningStage.start(CountingStage.STAGE, cluster, StageSettings.in(state))) {
            stage.awaitRunning(PATIENCE);
            assertThatThrownBy(() -> RunningStage.start(CountingStage.STAGE, cluster, StageSettings.in(state)))
                    .isInstanceOf(Failure.class)
                    .hasMessageContaining("--state-dir");
        }
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = "one")
    void readsAgainFromTheBeginningOnceItsTopicIsReplayed(@Nullable String instanceId, Cluster cluster) {
        var settings = new StageSettings(state, StageSettings.COMMIT_INTERVAL_MS, 1, instanceId);
        publish(cluster, "once");
        try (var stage = RunningStage.start(CountingStage.STAGE, cluster, settings)) {
            stage.awaitRunning(PATIENCE);
            assertThat(counts(cluster, 1)).containsExactly("1");
        }
        assertThat(new Replay(cluster, CountingStage.STAGE).from(cluster.name(Topics.ARTICLES_RAW)))
                .isEqualTo(1);
        try (var stage = RunningStage.start(CountingStage.STAGE, cluster, settings)) {
            stage.awaitRunning(PATIENCE);
            assertThat(counts(cluster, 2)).containsExactly("1", "2");
        }
    }

    @Test
    void aReplayIsRefusedWhileItRuns(Cluster cluster) {
        try (var stage = RunningStage.start(CountingStage.STAGE, cluster, StageSettings.in(state))) {
            stage.awaitRunning(PATIENCE);
            assertThatThrownBy(() -> new Replay(cluster, CountingStage.STAGE).from(cluster.name(Topics.ARTICLES_RAW)))
                    .isInstanceOf(Failure.class)
                    .hasMessageContaining("Stage counting runs at " + cluster);
        }
    }

    @Test
    void aReplayBeforeItEverRanChangesNothing(Cluster cluster) {
        publish(cluster, "once");
        assertThat(new Replay(cluster, CountingStage.STAGE).from(cluster.name(Topics.ARTICLES_RAW)))
                .isEqualTo(1);
        try (var stage = RunningStage.start(CountingStage.STAGE, cluster, StageSettings.in(state))) {
            stage.awaitRunning(PATIENCE);
            assertThat(counts(cluster, 1)).containsExactly("1");
        }
    }

    private static void publish(Cluster cluster, String value) {
        Records.send(cluster, cluster.name(Topics.ARTICLES_RAW), "key".getBytes(UTF_8), value.getBytes(UTF_8));
    }

    private static List<String> counts(Cluster cluster, int records) {
        return Records.await(cluster, cluster.name(Topics.ARTICLES), records).stream()
                .map(record -> new String(record.value(), UTF_8))
                .toList();
    }
}
