package io.claimstream.serve;

import static java.util.Objects.requireNonNull;
import static java.util.function.Predicate.not;

import io.claimstream.events.Topic;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;

/**
 * Reads topics from the beginning, all partitions and without a group, for as long as it lives.
 *
 * <p>It ends when stopped, or with the error that ended it: a topic that is missing, a broker that
 * refuses, an offset that is gone. The process then ends, and its next start reads all again.
 */
final class TopicReader {
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration CHECK = Duration.ofSeconds(30);

    private final Consumer<byte[], byte[]> consumer;
    private final String prefix;
    private final List<Topic<?, ?>> whole;
    private final List<Topic<?, ?>> fromNowOn;
    private final Updates updates;
    private final Readiness readiness;
    private final Clock clock;

    /**
     * @param whole what is read from the beginning
     * @param fromNowOn what is read from the end, since its past is not served
     * @param clock says when to look again whether the topics are still the same
     */
    TopicReader(
            Consumer<byte[], byte[]> consumer,
            String prefix,
            List<Topic<?, ?>> whole,
            List<Topic<?, ?>> fromNowOn,
            Updates updates,
            Readiness readiness,
            Clock clock) {
        this.consumer = consumer;
        this.prefix = prefix;
        this.whole = whole;
        this.fromNowOn = fromNowOn;
        this.updates = updates;
        this.readiness = readiness;
        this.clock = clock;
    }

    /** Reads until {@link #stop}. */
    void run() {
        try (consumer) {
            read();
        } catch (WakeupException e) {
            // Stopped.
        }
    }

    /** From any thread. */
    void stop() {
        consumer.wakeup();
    }

    private void read() {
        List<TopicPartition> past = partitions(whole);
        List<TopicPartition> all = partitions();
        consumer.assign(all);
        Map<TopicPartition, Long> end = consumer.endOffsets(all);
        consumer.beginningOffsets(past).forEach(consumer::seek);
        all.stream().filter(not(past::contains)).forEach(future -> consumer.seek(future, at(end, future)));
        load(end);
        readiness.ready();
        follow(all);
    }

    /** Reads what was there at the start. */
    private void load(Map<TopicPartition, Long> end) {
        long begin = positions(end);
        long total = sum(end) - begin;
        for (long left = total; left > 0; left = total - (positions(end) - begin)) {
            readiness.progress(total - left, total);
            consumer.poll(POLL).forEach(record -> accept(record, false));
        }
    }

    private void follow(List<TopicPartition> assigned) {
        Instant nextCheck = clock.instant().plus(CHECK);
        while (true) {
            consumer.poll(POLL).forEach(record -> accept(record, true));
            updates.flush();
            if (clock.instant().isAfter(nextCheck)) {
                if (!partitions().equals(assigned)) {
                    throw new IllegalStateException("the partitions of the topics have changed: start again");
                }
                nextCheck = clock.instant().plus(CHECK);
            }
        }
    }

    /** Behind the end counts as at the end. */
    private long positions(Map<TopicPartition, Long> end) {
        return end.entrySet().stream()
                .mapToLong(to -> Math.min(to.getValue(), consumer.position(to.getKey())))
                .sum();
    }

    private static long at(Map<TopicPartition, Long> offsets, TopicPartition partition) {
        return requireNonNull(offsets.get(partition), () -> "no end offset of " + partition);
    }

    private static long sum(Map<TopicPartition, Long> offsets) {
        return offsets.values().stream().mapToLong(Long::longValue).sum();
    }

    private void accept(ConsumerRecord<byte[], byte[]> record, boolean live) {
        String topic = record.topic().substring(prefix.length());
        byte @Nullable [] key = record.key();
        updates.accept(topic, key == null ? "" : new String(key, StandardCharsets.UTF_8), record.value(), live);
    }

    private List<TopicPartition> partitions() {
        var all = new ArrayList<>(partitions(whole));
        all.addAll(partitions(fromNowOn));
        return all;
    }

    private List<TopicPartition> partitions(List<Topic<?, ?>> topics) {
        return topics.stream()
                .map(topic -> topic.named(prefix))
                .flatMap(name -> partitions(name).stream())
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .sorted(Comparator.comparing(TopicPartition::topic).thenComparingInt(TopicPartition::partition))
                .toList();
    }

    private List<PartitionInfo> partitions(String topic) {
        List<PartitionInfo> partitions = describe(topic);
        if (partitions.isEmpty()) {
            throw new IllegalStateException(
                    "the topic %s does not exist: create the topics with 'claimstream topics'".formatted(topic));
        }
        return partitions;
    }

    private List<PartitionInfo> describe(String topic) {
        try {
            List<PartitionInfo> partitions = consumer.partitionsFor(topic);
            return partitions == null ? List.of() : partitions;
        } catch (UnknownTopicOrPartitionException e) {
            return List.of();
        }
    }
}
