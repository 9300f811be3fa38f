package io.claimstream.app.watch;

import io.claimstream.app.broker.Cluster;
import io.claimstream.app.failure.Failure;
import io.claimstream.events.Topic;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads a topic from its beginning, in all partitions, and only what was committed. */
public final class Follower implements AutoCloseable {
    private static final Duration ANSWER = Duration.ofSeconds(15);
    private static final Duration POLL = Duration.ofMillis(100);

    private final Cluster cluster;
    private final String topic;
    private final KafkaConsumer<byte[], byte[]> consumer;

    /** @throws Failure if the cluster does not answer or has no such topic */
    public Follower(Cluster cluster, Topic<?, ?> topic) {
        this.cluster = cluster;
        this.topic = cluster.name(topic);
        try {
            this.consumer =
                    new KafkaConsumer<>(cluster.consumer(), new ByteArrayDeserializer(), new ByteArrayDeserializer());
        } catch (KafkaException e) {
            throw failure(e);
        }
        assign();
    }

    private void assign() {
        try {
            List<TopicPartition> partitions = consumer.partitionsFor(topic, ANSWER).stream()
                    .map(each -> new TopicPartition(each.topic(), each.partition()))
                    .toList();
            if (partitions.isEmpty()) {
                throw new Failure("There is no topic %s at %s. Create the topics with 'claimstream topics'."
                        .formatted(topic, cluster));
            }
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
        } catch (RuntimeException e) {
            consumer.close();
            throw e instanceof KafkaException kafka ? failure(kafka) : e;
        }
    }

    /** Where what is committed now ends, by partition. */
    public Map<TopicPartition, Long> ends() {
        try {
            return consumer.endOffsets(consumer.assignment(), ANSWER);
        } catch (KafkaException e) {
            throw failure(e);
        }
    }

    /** Whether everything before these offsets was handed over. */
    public boolean reached(Map<TopicPartition, Long> ends) {
        try {
            return ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey(), ANSWER) >= end.getValue());
        } catch (KafkaException e) {
            throw failure(e);
        }
    }

    /**
     * The next records, in each partition in order; none if none come in time.
     *
     * @throws WakeupException if {@link #wakeup} was called
     */
    public Iterable<ConsumerRecord<byte[], byte[]>> poll(Duration atMost) {
        try {
            return consumer.poll(atMost);
        } catch (WakeupException e) {
            throw e;
        } catch (KafkaException e) {
            throw failure(e);
        }
    }

    /** Goes on from these offsets, in their partitions. */
    public void seek(Map<TopicPartition, Long> offsets) {
        offsets.forEach(consumer::seek);
    }

    /** Goes back to the beginning. */
    public void rewind() {
        consumer.seekToBeginning(consumer.assignment());
    }

    /** Hands over everything before these offsets. */
    public void read(Map<TopicPartition, Long> ends, Consumer<ConsumerRecord<byte[], byte[]>> to) {
        while (!reached(ends)) {
            poll(POLL).forEach(to);
        }
    }

    /** Ends a poll of another thread. */
    public void wakeup() {
        consumer.wakeup();
    }

    private Failure failure(KafkaException e) {
        return cluster.failure("read " + topic, e);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
