package io.claimstream.bench.aggregation;

import io.claimstream.aggregate.AggregateTopology;
import io.claimstream.events.Claim;
import io.claimstream.events.Topics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Properties;
import java.util.Random;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TopologyTestDriver;

/** The stage on its RocksDB stores, with a model of so many claims. */
final class OneModel implements AutoCloseable {
    /** The driver keeps all that is written, changelogs too, until it is read. */
    private static final int DRAINED = 256;

    private final GeneratedClaims generated = new GeneratedClaims();
    private final Random random = new Random(2);
    private final int claims;
    private final TopologyTestDriver driver;
    private final TestInputTopic<String, Claim> input;
    private long delivered;

    OneModel(int claims) throws IOException {
        this.claims = claims;
        Path state = Files.createTempDirectory("aggregation");
        var config = new Properties();
        config.put(StreamsConfig.STATE_DIR_CONFIG, state.toString());
        this.driver = new TopologyTestDriver(new AggregateTopology("").get(), config, Instant.EPOCH);
        this.input = driver.createInputTopic(
                Topics.CLAIMS.name(),
                Topics.CLAIMS.keys().serializer(),
                Topics.CLAIMS.values().serializer());
        for (int i = 0; i < claims; i++) {
            deliver(i);
        }
    }

    /** One of the claims becomes another: the old one is taken out of all orders, the new one put in. */
    void update() {
        deliver(random.nextInt(claims));
    }

    long delivered() {
        return delivered;
    }

    private void deliver(int number) {
        String id = "claim-" + number;
        input.pipeInput(id, generated.next(id));
        delivered++;
        if (delivered % DRAINED == 0) {
            driver.producedTopicNames().forEach(topic -> {
                var output = driver.createOutputTopic(topic, new ByteArrayDeserializer(), new ByteArrayDeserializer());
                if (!output.isEmpty()) {
                    output.readRecordsToList();
                }
            });
        }
    }

    /** The driver removes its state. */
    @Override
    public void close() {
        driver.close();
    }
}
