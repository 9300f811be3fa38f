package io.claimstream.aggregate;

import io.claimstream.events.Claim;
import io.claimstream.events.Json;
import io.claimstream.events.Topic;
import io.claimstream.events.Topics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.test.TestRecord;
import org.jspecify.annotations.Nullable;

/** The stage's topology in a test driver, and its outputs as compaction would leave them. */
final class Stage implements AutoCloseable {
    static final List<Topic<String, ?>> OUTPUTS =
            List.of(Topics.MODEL_STANCES, Topics.BENCHMARK_LEADERBOARDS, Topics.BENCHMARK_DELTAS, Topics.DISPUTES);

    private final TopologyTestDriver driver;
    private final TestInputTopic<byte[], byte[]> claims;
    private final Map<String, TestOutputTopic<byte[], byte[]>> outputs = new TreeMap<>();
    private final Map<String, SortedMap<String, String>> content = new TreeMap<>();
    private final Path state;

    Stage() {
        try {
            state = Files.createTempDirectory("aggregate");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var config = new Properties();
        config.put(StreamsConfig.STATE_DIR_CONFIG, state.toString());
        driver = new TopologyTestDriver(new AggregateTopology("t.").get(), config, Instant.EPOCH);
        claims = driver.createInputTopic("t.claims", new ByteArraySerializer(), new ByteArraySerializer());
        for (Topic<String, ?> topic : OUTPUTS) {
            outputs.put(topic.name(), output(topic.named("t.")));
            content.put(topic.name(), new TreeMap<>());
        }
    }

    TestOutputTopic<byte[], byte[]> output(String topic) {
        return driver.createOutputTopic(topic, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    void say(Claim claim) {
        deliver(claim.claimId(), claim);
    }

    void takeBack(String claimId) {
        deliver(claimId, null);
    }

    void deliver(String claimId, @Nullable Claim claim) {
        send(claimId.getBytes(StandardCharsets.UTF_8), claim == null ? null : Json.write(claim));
    }

    void send(byte @Nullable [] key, byte @Nullable [] value) {
        claims.pipeInput(new TestRecord<>(key, value, Instant.EPOCH));
    }

    /** By topic and key, the JSON that stands. */
    Map<String, SortedMap<String, String>> content() {
        outputs.forEach((topic, output) -> read(output).forEach(record -> {
            String key = new String(record.key(), StandardCharsets.UTF_8);
            if (record.value() == null) {
                content.get(topic).remove(key);
            } else {
                content.get(topic).put(key, new String(record.value(), StandardCharsets.UTF_8));
            }
        }));
        return content;
    }

    /** Lets what was written go, unread. */
    void drain() {
        outputs.values().forEach(Stage::read);
    }

    <V> @Nullable V value(Topic<String, V> topic, String key) {
        String json = content().get(topic.name()).get(key);
        return json == null
                ? null
                : topic.values().deserializer().deserialize(topic.name(), json.getBytes(StandardCharsets.UTF_8));
    }

    /** All records written since it was last asked. */
    static List<TestRecord<byte[], byte[]>> read(TestOutputTopic<byte[], byte[]> output) {
        return output.isEmpty() ? List.of() : output.readRecordsToList();
    }

    /** Lets the models come to rest. */
    void rest() {
        driver.advanceWallClockTime(AggregateTopology.REST);
        driver.advanceWallClockTime(AggregateTopology.REST);
    }

    /** Lets time go by on the wall clock, not in what is said. */
    void later(Duration time) {
        driver.advanceWallClockTime(time);
    }

    /** The keys of every store. */
    List<String> rows() {
        var rows = new ArrayList<String>();
        driver.getAllStateStores().forEach((name, store) -> {
            KeyValueStore<Object, Object> rowsOf = driver.getKeyValueStore(name);
            try (var all = rowsOf.all()) {
                all.forEachRemaining(row -> rows.add(name + ": " + row.key));
            }
        });
        return rows;
    }

    @Override
    public void close() {
        driver.close();
    }
}
