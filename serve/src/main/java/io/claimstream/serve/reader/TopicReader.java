package io.claimstream.serve.reader;

import static java.util.Objects.requireNonNull;

import io.claimstream.events.Topic;
import io.claimstream.serve.view.Readiness;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.errors.WakeupException;

/**
 * Reads topics from the beginning or from near the end, all partitions and without a group, for as long as it lives.
 *
 * <p>It ends when stopped, or with the error that ended it: a topic that is missing, a broker that
 * refuses, an offset that is gone. The process then ends, and its next start reads all again.
 */
public final class TopicReader {
    public static final Long WHOLE = Long.MAX_VALUE;

    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration CHECK = Duration.ofSeconds(30);

    /** Those who listen are woken no more often: to wake hundreds of them costs more than what they are told. */
    private static final Duration APART = Duration.ofMillis(200);

    private final Consumer<byte[], byte[]> consumer;
    private final String prefix;
    private final Map<Topic<?, ?>, Long> topics;
    private final Updates updates;
    private final Readiness readiness;
    private final Clock clock;

    /**
     * @param topics what is read, each with how far behind the ends of its partitions that begins; {@link #WHOLE} for
     *     all of it
     * @param clock says when to look again whether the topics are still the same
     */
    public TopicReader(
            Consumer<byte[], byte[]> consumer,
            String prefix,
            Map<Topic<?, ?>, Long> topics,
            Updates updates,
            Readiness readiness,
            Clock clock) {
        this.consumer = consumer;
        this.prefix = prefix;
        this.topics = topics;
        this.updates = updates;
        this.readiness = readiness;
        this.clock = clock;
    }

    /** Reads until {@link #stop}. */
    public void run() {
        try (consumer) {
            read();
        } catch (WakeupException e) {
            // Stopped.
        }
    }

    /** From any thread. */
    public void stop() {
        consumer.wakeup();
    }

    private void read() {
        List<TopicPartition> all = partitions();
        consumer.assign(all);
        Map<TopicPartition, Long> end = consumer.endOffsets(all);
        Map<TopicPartition, Long> begin = consumer.beginningOffsets(all);
        topics.forEach((topic, newest) -> partitions(topic.named(prefix))
                .forEach(part -> consumer.seek(part, Math.max(at(begin, part), at(end, part) - newest))));
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
        long told = System.nanoTime() - APART.toNanos();
        boolean untold = false;
        while (true) {
            long left = Math.max(0, told + APART.toNanos() - System.nanoTime());
            var records = consumer.poll(untold ? Duration.ofNanos(left) : POLL);
            records.forEach(record -> accept(record, true));
            untold |= !records.isEmpty();
            if (untold && System.nanoTime() - told >= APART.toNanos()) {
                updates.flush();
                told = System.nanoTime();
                untold = false;
            }
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
        return requireNonNull(offsets.get(partition), () -> "no offset of " + partition);
    }

    private static long sum(Map<TopicPartition, Long> offsets) {
        return offsets.values().stream().mapToLong(Long::longValue).sum();
    }

    private void accept(ConsumerRecord<byte[], byte[]> record, boolean live) {
        updates.accept(record.topic().substring(prefix.length()), record, live);
    }

    private List<TopicPartition> partitions() {
        return topics.keySet().stream()
                .map(topic -> topic.named(prefix))
                .sorted()
                .flatMap(name -> partitions(name).stream())
                .toList();
    }

    private List<TopicPartition> partitions(String topic) {
        List<PartitionInfo> partitions = describe(topic);
        if (partitions.isEmpty()) {
            throw new IllegalStateException(
                    "the topic %s does not exist: create the topics with 'claimstream topics'".formatted(topic));
        }
        return partitions.stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .sorted(Comparator.comparingInt(TopicPartition::partition))
                .toList();
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
