package io.claimstream.app.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.app.broker.Cluster;
import io.claimstream.app.input.Input;
import io.claimstream.app.publish.Publisher;
import io.claimstream.app.watch.Follower;
import io.claimstream.app.watch.Records;
import io.claimstream.events.Json;
import io.claimstream.events.RawArticle;
import io.claimstream.events.Stance;
import io.claimstream.events.Topics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalPipelineTest {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final String URL = "https://a.example/gpt-5";

    @TempDir
    Path directory;

    @Test
    void aCorrectionAndAWithdrawalReachTheStanceAlsoAfterARestart() {
        try (var pipeline = new LocalPipeline(directory, 0)) {
            pipeline.start();
            publish(pipeline.cluster(), "GPT-5 scores 94.6% on AIME 2025.");
            await(pipeline.cluster(), stance -> scores(stance, "94.6"));

            publish(pipeline.cluster(), "GPT-5 scores 84.6% on AIME 2025.");
            await(pipeline.cluster(), stance -> scores(stance, "84.6"));
        }
        try (var pipeline = new LocalPipeline(directory, 0)) {
            pipeline.start();
            pipeline.awaitRunning();
            try (var publisher = publisher(pipeline.cluster())) {
                publisher.withdraw(URL);
                publisher.flush();
            }
            await(pipeline.cluster(), stance -> stance == null);
        }
    }

    private static boolean scores(@Nullable Stance stance, String value) {
        return stance != null
                && stance.benchmarks().stream()
                        .anyMatch(standing -> standing.value().toPlainString().equals(value));
    }

    private static void publish(Cluster cluster, String content) {
        var article = new RawArticle(URL, null, null, null, "2025-08-07", null, "en", null, content, null);
        try (var publisher = publisher(cluster)) {
            publisher.accept(new Input("test", URL.getBytes(StandardCharsets.UTF_8), Json.write(article)));
            publisher.flush();
        }
    }

    private static Publisher publisher(Cluster cluster) {
        return new Publisher(cluster, (origin, reason) -> {
            throw new AssertionError(origin + ": " + reason);
        });
    }

    /** Reads the model's stances until one is as it should be. */
    private static void await(Cluster cluster, Predicate<@Nullable Stance> expected) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        Stance last = null;
        try (var follower = new Follower(cluster, Topics.MODEL_STANCES)) {
            boolean seen = false;
            while (System.nanoTime() < until) {
                for (var record : follower.poll(Duration.ofMillis(100))) {
                    if (Records.key(record).equals("gpt-5")) {
                        last = record.value() == null ? null : read(record.value());
                        seen = true;
                    }
                }
                if (seen && expected.test(last)) {
                    return;
                }
            }
        }
        assertThat(expected.test(last)).as(String.valueOf(last)).isTrue();
    }

    private static Stance read(byte[] json) {
        try {
            return Json.read(json, Stance.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
