package io.claimstream.app.effect;

import io.claimstream.app.broker.Cluster;
import io.claimstream.app.watch.Follower;
import io.claimstream.app.watch.Records;
import io.claimstream.events.Topic;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/**
 * The topics between two moments: what was written, and what was there before.
 *
 * @param from where the topics ended at the first, by partition
 * @param to where they ended at the second
 */
record Span(Cluster cluster, Map<TopicPartition, Long> from, Map<TopicPartition, Long> to) {

    /** The records that were written. */
    void written(Topic<?, ?> topic, Consumer<ConsumerRecord<byte[], byte[]>> records) {
        try (var follower = new Follower(cluster, topic)) {
            follower.seek(of(topic, from));
            read(follower, of(topic, to), records);
        }
    }

    /** What was written last of each such key. */
    <V> Map<String, Written<V>> last(Topic<String, V> topic, Predicate<String> keys) {
        var last = new LinkedHashMap<String, Written<V>>();
        written(topic, record -> {
            if (keys.test(Records.key(record))) {
                last.put(Records.key(record), read(topic, record));
            }
        });
        return last;
    }

    /** What these keys had before; none where they had nothing. */
    <V> Map<String, V> before(Topic<String, V> topic, Set<String> keys) {
        var before = new HashMap<String, V>();
        if (!keys.isEmpty()) {
            try (var follower = new Follower(cluster, topic)) {
                read(follower, of(topic, from), record -> {
                    if (keys.contains(Records.key(record))) {
                        V value = read(topic, record).value();
                        if (value == null) {
                            before.remove(Records.key(record));
                        } else {
                            before.put(Records.key(record), value);
                        }
                    }
                });
            }
        }
        return before;
    }

    private static void read(
            Follower follower, Map<TopicPartition, Long> ends, Consumer<ConsumerRecord<byte[], byte[]>> to) {
        follower.read(ends, record -> {
            // What comes later comes with it.
            var partition = new TopicPartition(record.topic(), record.partition());
            if (record.offset() < Objects.requireNonNull(ends.get(partition))) {
                to.accept(record);
            }
        });
    }

    static <V> Written<V> read(Topic<String, V> topic, ConsumerRecord<byte[], byte[]> record) {
        return new Written<>(
                Records.key(record),
                topic.values().deserializer().deserialize(record.topic(), record.value()),
                record.timestamp());
    }

    private Map<TopicPartition, Long> of(Topic<?, ?> topic, Map<TopicPartition, Long> offsets) {
        var some = new HashMap<>(offsets);
        some.keySet().removeIf(partition -> !partition.topic().equals(cluster.name(topic)));
        return some;
    }
}
