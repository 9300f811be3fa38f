package io.claimstream.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.app.broker.Cluster;
import io.claimstream.app.broker.EmbeddedBroker;
import io.claimstream.app.topic.TopicSetup;
import io.claimstream.events.Json;
import io.claimstream.events.StanceChange;
import io.claimstream.events.Topics;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class FollowChangesTest {
    private static final Path SOURCE = Path.of("src/main/java/io/claimstream/examples/FollowChanges.java");
    private static final String CHANGE = """
            {"model": {"id": "m", "name": "M", "known": true}, "what": "verdict", "before": "closed", "after": "%s",
             "because": []}""";

    @Test
    @Timeout(120)
    void itPrintsWhatChangedBeforeAndWhatChangesThen() throws IOException, InterruptedException {
        PrintStream before = System.out;
        try (var broker = EmbeddedBroker.temporary();
                var lines = new BufferedReader(new InputStreamReader(redirected(), StandardCharsets.UTF_8))) {
            Cluster cluster = Cluster.of(broker);
            new TopicSetup(cluster).createOrCheck(TopicSetup.BROKER_DEFAULT);
            publish(cluster, "open");
            var example = new Thread(() -> FollowChanges.main(new String[] {cluster.bootstrapServers()}));
            example.setUncaughtExceptionHandler((thread, interrupted) -> {});
            example.start();
            try {
                assertThat(lines.readLine()).isEqualTo("M, verdict: open");
                publish(cluster, "restricted");
                assertThat(lines.readLine()).isEqualTo("M, verdict: restricted");
            } finally {
                example.interrupt();
                example.join();
            }
        } finally {
            System.setOut(before);
        }
    }

    @Test
    void itIsShort() throws IOException {
        assertThat(Files.readAllLines(SOURCE)).hasSizeLessThan(30);
    }

    @Test
    void theReadmeShowsItAsItIs() throws IOException {
        assertThat(Files.readString(Path.of("../README.md")))
                .contains("```java\n" + Files.readString(SOURCE) + "```\n");
    }

    /** What is printed on standard output from now on. */
    private static PipedInputStream redirected() throws IOException {
        var printed = new PipedInputStream();
        System.setOut(new PrintStream(new PipedOutputStream(printed), true, StandardCharsets.UTF_8));
        return printed;
    }

    private static void publish(Cluster cluster, String after) throws IOException {
        var topic = Topics.STANCE_CHANGES;
        var change = Json.read(CHANGE.formatted(after).getBytes(StandardCharsets.UTF_8), StanceChange.class);
        try (var producer = new KafkaProducer<>(
                cluster.producer(), topic.keys().serializer(), topic.values().serializer())) {
            producer.send(new ProducerRecord<>(topic.name(), "m", change));
        }
    }
}
