package io.claimstream.bench.ingestion;

import io.claimstream.events.Json;
import io.claimstream.events.Topics;
import io.claimstream.ingest.IngestTopology;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Properties;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TopologyTestDriver;

/** The stage on its RocksDB stores, when it knows so many articles. */
final class KnownArticles implements AutoCloseable {
    /** The driver keeps all that is written, changelogs too, until it is read. */
    private static final int DRAINED = 64;

    private final GeneratedArticles generated = new GeneratedArticles();
    private final TopologyTestDriver driver;
    private final TestInputTopic<byte[], byte[]> input;
    private int known;

    KnownArticles(int articles) throws IOException {
        var config = new Properties();
        config.put(
                StreamsConfig.STATE_DIR_CONFIG,
                Files.createTempDirectory("ingestion").toString());
        this.driver = new TopologyTestDriver(new IngestTopology("").get(), config, Instant.EPOCH);
        this.input = driver.createInputTopic(
                Topics.ARTICLES_RAW.name(), new ByteArraySerializer(), new ByteArraySerializer());
        while (known < articles) {
            add();
        }
    }

    /** One more article comes. */
    void add() {
        input.pipeInput(Json.write(generated.article(known, 0)));
        known++;
        if (known % DRAINED == 0) {
            driver.producedTopicNames().forEach(topic -> {
                var output = driver.createOutputTopic(topic, new ByteArrayDeserializer(), new ByteArrayDeserializer());
                if (!output.isEmpty()) {
                    output.readRecordsToList();
                }
            });
        }
    }

    int known() {
        return known;
    }

    /** The driver removes its state. */
    @Override
    public void close() {
        driver.close();
    }
}
