package io.claimstream.events;

import java.util.Map;
import org.apache.kafka.common.serialization.Serde;

/**
 * One topic: what it is called, what it carries and how long it keeps it.
 *
 * @param name without the prefix of a shared cluster, see {@link #named}
 * @param partitions how many partitions it is created with
 * @param config topic settings that creation sets and checking compares
 */
public record Topic<K, V>(String name, Serde<K> keys, Serde<V> values, int partitions, Map<String, String> config) {

    public Topic {
        config = Map.copyOf(config);
    }

    /** The topic's name on a cluster where ours begin with {@code prefix}, which may be empty. */
    public String named(String prefix) {
        return prefix + name;
    }
}
