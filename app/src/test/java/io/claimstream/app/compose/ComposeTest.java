package io.claimstream.app.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.events.Json;
import io.claimstream.events.Stance;
import io.claimstream.events.Stance.Verdict;
import io.claimstream.events.Topics;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.Serdes;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The compose stack from outside, with nothing but its command line and a plain Kafka consumer. */
@Tag("docker")
class ComposeTest {
    private static final Duration DEADLINE = Duration.ofMinutes(2);
    private static final String URL = "https://news.example/muse-spark";

    @Test
    void stanceFollowsPublicationCorrectionAndWithdrawalAndOutlivesARestart() {
        try (var stack = new ComposeStack()) {
            stack.up();

            stack.cli(
                    article("https://other.example/llama", "Llama 3.1 405B is an open-weight model."), "publish", "-");
            stack.cli(
                    article(URL, "Muse Spark is a closed-source model. Muse Spark scores 50.2% on GPQA Diamond."),
                    "publish",
                    "-");
            await(
                    stack,
                    stances -> verdict(stances, "muse-spark") == Verdict.CLOSED
                            && scores(stances, "muse-spark").equals(List.of("50.2"))
                            && verdict(stances, "llama-3.1-405b") == Verdict.OPEN);

            stack.cli(
                    article(URL, "Muse Spark is an open-source model. Muse Spark scores 48.4% on GPQA Diamond."),
                    "publish",
                    "-");
            await(
                    stack,
                    stances -> verdict(stances, "muse-spark") == Verdict.OPEN
                            && scores(stances, "muse-spark").equals(List.of("48.4")));

            stack.cli("", "withdraw", URL);
            var withdrawn = await(stack, stances -> !stances.containsKey("muse-spark"));

            stack.stop();
            stack.start();
            stack.cli(article("https://third.example/glm", "GLM-5 is an open-source model."), "publish", "-");
            var restarted = await(stack, stances -> stances.containsKey("glm-5"));
            restarted.remove("glm-5");
            assertThat(restarted).isEqualTo(withdrawn);
        }
    }

    private static String article(String url, String content) {
        return new String(
                Json.write(Map.of(
                        "url", url, "publisher", url.split("/")[2], "published_at", "2026-04-09", "content", content)),
                java.nio.charset.StandardCharsets.UTF_8);
    }

    private static Verdict verdict(Map<String, Stance> stances, String model) {
        return stances.containsKey(model) ? stances.get(model).openness().verdict() : Verdict.UNKNOWN;
    }

    private static List<String> scores(Map<String, Stance> stances, String model) {
        return stances.get(model).benchmarks().stream()
                .map(standing -> standing.value().toPlainString())
                .toList();
    }

    /** What model.stances holds once it is read to its end and {@code holds} is true of it. */
    private static Map<String, Stance> await(ComposeStack stack, Predicate<Map<String, Stance>> holds) {
        var config = new Properties();
        config.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, stack.bootstrapServers());
        config.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        var stances = new TreeMap<String, Stance>();
        try (var keys = Serdes.String();
                var consumer = new KafkaConsumer<>(
                        config,
                        keys.deserializer(),
                        Topics.MODEL_STANCES.values().deserializer())) {
            var partitions = consumer.partitionsFor(Topics.MODEL_STANCES.name()).stream()
                    .map(p -> new TopicPartition(p.topic(), p.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Instant end = Instant.now().plus(DEADLINE);
            var before = consumer.endOffsets(partitions);
            while (before.entrySet().stream().anyMatch(each -> consumer.position(each.getKey()) < each.getValue())
                    || !holds.test(stances)) {
                assertThat(Instant.now()).as("still waiting, with %s", stances).isBefore(end);
                consumer.poll(Duration.ofMillis(200)).forEach(record -> {
                    if (record.value() == null) {
                        stances.remove(record.key());
                    } else {
                        stances.put(record.key(), record.value());
                    }
                });
            }
        }
        return stances;
    }
}
