package io.claimstream.app.stage;

import io.claimstream.events.Topic;
import java.util.function.Function;
import org.apache.kafka.streams.Topology;

/**
 * One stage of the pipeline, which runs as a Kafka Streams application of its own.
 *
 * @param name as on the command line
 * @param topology what it does, for a prefix of topic names
 * @param deadLetters where the records go that it cannot process
 */
public record Stage(String name, Function<String, Topology> topology, Topic<byte[], byte[]> deadLetters) {

    /** The consumer group, and what the internal topics' names begin with. */
    public String applicationId(String prefix) {
        return prefix + "claimstream-" + name;
    }
}
