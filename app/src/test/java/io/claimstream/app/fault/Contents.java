package io.claimstream.app.fault;

import io.claimstream.app.broker.Cluster;
import io.claimstream.events.Json;
import io.claimstream.events.StanceChange;
import io.claimstream.events.Topic;
import io.claimstream.events.Topics;
import io.claimstream.ingest.RawRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** What is on the topics, as a subscriber sees it that reads only what is committed. */
final class Contents implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(100);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final List<TopicPartition> partitions = new ArrayList<>();
    private final List<RawRecord> raw = new ArrayList<>();
    private final List<StanceChange> changes = new ArrayList<>();
    private final List<String> rejected = new ArrayList<>();
    private final SortedMap<String, String> compacted = new TreeMap<>();

    Contents(Cluster cluster) {
        this.consumer =
                new KafkaConsumer<>(cluster.consumer(), new ByteArrayDeserializer(), new ByteArrayDeserializer());
        for (Topic<?, ?> topic : Topics.ALL) {
            consumer.partitionsFor(topic.name())
                    .forEach(each -> partitions.add(new TopicPartition(each.topic(), each.partition())));
        }
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** Reads what has come, and waits a moment where nothing has. */
    void poll() {
        consumer.poll(POLL).forEach(this::read);
    }

    /** Reads all that is on the raw topic now: it has one writer, which has ended. */
    List<RawRecord> allRaw() {
        var mine = partitions.stream()
                .filter(each -> each.topic().equals(Topics.ARTICLES_RAW.name()))
                .toList();
        var ends = consumer.endOffsets(mine);
        while (mine.stream().anyMatch(each -> consumer.position(each) < ends.get(each))) {
            poll();
        }
        return List.copyOf(raw);
    }

    /** JSON by {@code topic key}. */
    SortedMap<String, String> compacted() {
        return compacted;
    }

    /** The bytes of articles that were put aside, sorted. */
    List<String> rejected() {
        return rejected.stream().sorted().toList();
    }

    /** In the order in which each model's came. */
    List<StanceChange> changes() {
        return changes;
    }

    private void read(ConsumerRecord<byte[], byte[]> record) {
        if (record.topic().equals(Topics.ARTICLES_RAW.name())) {
            raw.add(new RawRecord(record.key(), record.value(), Instant.ofEpochMilli(record.timestamp())));
        } else if (record.topic().equals(Topics.STANCE_CHANGES.name())) {
            changes.add(change(record.value()));
        } else if (record.topic().equals(Topics.ARTICLES_REJECTED.name())) {
            rejected.add(text(record.value()));
        } else if (isCompacted(record.topic())) {
            String name = record.topic() + ' ' + text(record.key());
            if (record.value() == null) {
                compacted.remove(name);
            } else {
                compacted.put(name, text(record.value()));
            }
        }
    }

    private static StanceChange change(byte[] json) {
        try {
            return Json.read(json, StanceChange.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isCompacted(String name) {
        return Topics.ALL.stream()
                .filter(topic -> topic.name().equals(name))
                .anyMatch(topic -> TopicConfig.CLEANUP_POLICY_COMPACT.equals(
                        topic.config().get(TopicConfig.CLEANUP_POLICY_CONFIG)));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
