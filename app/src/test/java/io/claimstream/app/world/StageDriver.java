package io.claimstream.app.world;

import io.claimstream.app.stage.Stage;
import io.claimstream.events.Topic;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;

/** One stage in a test driver: bytes in, bytes out. */
final class StageDriver implements AutoCloseable {
    private final TopologyTestDriver driver;
    private final TestInputTopic<byte[], byte[]> input;
    private final Map<Topic<?, ?>, TestOutputTopic<byte[], byte[]>> outputs = new LinkedHashMap<>();

    StageDriver(Stage stage, Path state, Topic<?, ?> input, List<? extends Topic<?, ?>> outputs) {
        var config = new Properties();
        config.put(StreamsConfig.APPLICATION_ID_CONFIG, stage.applicationId(""));
        config.put(StreamsConfig.STATE_DIR_CONFIG, state.toString());
        this.driver = new TopologyTestDriver(stage.topology(""), config);
        this.input = driver.createInputTopic(input.name(), new ByteArraySerializer(), new ByteArraySerializer());
        outputs.forEach(topic -> this.outputs.put(
                topic,
                driver.createOutputTopic(topic.name(), new ByteArrayDeserializer(), new ByteArrayDeserializer())));
    }

    void deliver(TestRecord<byte[], byte[]> record) {
        input.pipeInput(record);
    }

    /** What was written since it was last asked, by topic. */
    Map<Topic<?, ?>, List<TestRecord<byte[], byte[]>>> read() {
        var read = new LinkedHashMap<Topic<?, ?>, List<TestRecord<byte[], byte[]>>>();
        outputs.forEach((topic, output) -> read.put(topic, output.isEmpty() ? List.of() : output.readRecordsToList()));
        return read;
    }

    @Override
    public void close() {
        driver.close();
    }
}
