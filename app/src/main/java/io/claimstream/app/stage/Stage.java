package io.claimstream.app.stage;

import io.claimstream.events.Topic;
import java.util.Map;
import java.util.function.BiFunction;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyConfig;

/**
 * One stage of the pipeline, which runs as a Kafka Streams application of its own.
 *
 * @param name as on the command line
 * @param wiring what it does, for a prefix of topic names and the settings of the application
 * @param deadLetters where the records go that it cannot process
 */
public record Stage(
        String name, BiFunction<String, TopologyConfig, Topology> wiring, Topic<byte[], byte[]> deadLetters) {

    /** What it does, for a prefix of topic names. */
    public Topology topology(String prefix) {
        // Described, not run: no settings matter but those without which there are none.
        return wiring.apply(
                prefix,
                new TopologyConfig(new StreamsConfig(Map.of(
                        StreamsConfig.APPLICATION_ID_CONFIG,
                        applicationId(prefix),
                        StreamsConfig.BOOTSTRAP_SERVERS_CONFIG,
                        "none:0"))));
    }

    /** The consumer group, and what the internal topics' names begin with. */
    public String applicationId(String prefix) {
        return prefix + "claimstream-" + name;
    }
}
