package io.claimstream.app.stage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.app.broker.Cluster;
import io.claimstream.app.broker.WithBroker;
import io.claimstream.app.local.Backlog;
import io.claimstream.app.topic.TopicSetup;
import io.claimstream.events.Topics;
import io.claimstream.ingest.IngestCounts;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@WithBroker
class IngestCountsTest {
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final int ROUNDS = 3;

    @TempDir
    Path folder;

    @BeforeEach
    void createTopics(Cluster cluster) {
        new TopicSetup(cluster).createOrCheck(TopicSetup.BROKER_DEFAULT);
    }

    /** A new folder each time: all that the next instance knows comes from Kafka, as after a loss of the machine. */
    @Test
    void whatCameAndWhatBecameOfItIsExactBySourceAcrossRestartsAndLossesOfState(Cluster cluster)
            throws IOException, InterruptedException {
        var expected = new TreeMap<String, IngestCounts>();
        for (int round = 1; round <= ROUNDS; round++) {
            publish(cluster, round);
            try (var ingest = RunningStage.start(
                    Stages.named("ingest"), cluster, StageSettings.in(folder.resolve("state" + round)))) {
                ingest.awaitRunning(PATIENCE);
                awaitAllRead(cluster, ingest);
                // Each round: a new article and its repeat, an old one unchanged, a copy, a withdrawal, two bad ones.
                expected.put("", new IngestCounts(round, 0, 0, 0, 0, round));
                expected.put("a.example", new IngestCounts(4L * round, round, 2L * round, 0, round, 0));
                expected.put("b.example", new IngestCounts(2L * round, 0, 0, round, 0, round));

                SortedMap<String, IngestCounts> counts = IngestMetrics.counts(ingest);
                assertThat(counts).isEqualTo(expected);
                assertThat(counts.values()).allMatch(each -> each.pending() == 0);
                assertThat(metrics(ingest))
                        .contains("{source=\"b.example\",outcome=\"duplicate\"} " + round + "\n")
                        .contains("{source=\"\",outcome=\"rejected\"} " + round + "\n");
            }
        }
    }

    @Test
    void instancesCountTheirOwnAndAllOfItTogether(Cluster cluster) throws InterruptedException {
        publish(cluster, 1);
        try (var one = ingest(cluster, "one");
                var other = ingest(cluster, "other")) {
            one.awaitRunning(PATIENCE);
            other.awaitRunning(PATIENCE);
            awaitAllRead(cluster, one);
            long until = System.nanoTime() + PATIENCE.toNanos();
            var expected = Map.of(
                    "", new IngestCounts(1, 0, 0, 0, 0, 1),
                    "a.example", new IngestCounts(4, 1, 2, 0, 1, 0),
                    "b.example", new IngestCounts(2, 0, 0, 1, 0, 1));
            while (!together(one, other).equals(expected)) {
                assertThat(System.nanoTime())
                        .as("%s of %s", together(one, other), expected)
                        .isLessThan(until);
                Thread.sleep(50);
            }
        }
    }

    private RunningStage ingest(Cluster cluster, String instance) {
        var settings = new StageSettings(folder.resolve(instance), 50, 1, instance);
        return RunningStage.start(Stages.named("ingest"), cluster, settings);
    }

    /** Nothing while partitions move. */
    private static Map<String, IngestCounts> together(RunningStage one, RunningStage other) {
        try {
            var sum = new TreeMap<>(IngestMetrics.counts(one));
            IngestMetrics.counts(other).forEach((source, counts) -> sum.merge(source, counts, IngestCounts::plus));
            return sum;
        } catch (InvalidStateStoreException e) {
            return Map.of();
        }
    }

    private static void publish(Cluster cluster, int round) {
        String text = "Article number " + round + " is about one model, and about nothing else than number " + round;
        try (var producer =
                new KafkaProducer<>(cluster.producer(), new ByteArraySerializer(), new ByteArraySerializer())) {
            send(cluster, producer, "https://a.example/" + round, article(text, "2026-04-08"));
            send(cluster, producer, "https://a.example/" + round, article(text, "2026-04-08"));
            send(cluster, producer, "https://a.example/" + round, article(text, "2026-04-08"));
            send(cluster, producer, "https://a.example/withdrawn", null);
            send(cluster, producer, "https://b.example/" + round, article(text, "2026-04-09"));
            send(cluster, producer, "https://b.example/bad", "{");
            send(cluster, producer, "no address", "{");
        }
    }

    private static String article(String text, String date) {
        return "{\"content\": \"%s\", \"updated_at\": \"%s\", \"published_at\": \"%s\"}".formatted(text, date, date);
    }

    /** To one partition: which of two copies came first is then the same each time. */
    private static void send(
            Cluster cluster, KafkaProducer<byte[], byte[]> producer, String key, @Nullable String value) {
        byte[] bytes = value == null ? null : value.getBytes(UTF_8);
        var unused =
                producer.send(new ProducerRecord<>(cluster.name(Topics.ARTICLES_RAW), 0, key.getBytes(UTF_8), bytes));
    }

    private static void awaitAllRead(Cluster cluster, RunningStage ingest) throws InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        try (var backlog = new Backlog(cluster, List.of(ingest))) {
            while (backlog.size() > 0) {
                assertThat(System.nanoTime()).as("%d left", backlog.size()).isLessThan(until);
                Thread.sleep(50);
            }
        }
    }

    private static String metrics(RunningStage ingest) throws IOException, InterruptedException {
        try (var health = HealthServer.start(0, ingest, () -> IngestMetrics.of(ingest))) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + health.port() + "/metrics"));
            return HttpClient.newHttpClient()
                    .send(request.build(), BodyHandlers.ofString())
                    .body();
        }
    }
}
