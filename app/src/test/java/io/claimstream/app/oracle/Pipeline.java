package io.claimstream.app.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.app.broker.Cluster;
import io.claimstream.app.local.Backlog;
import io.claimstream.app.stage.RunningStage;
import io.claimstream.app.stage.Stage;
import io.claimstream.app.stage.StageSettings;
import io.claimstream.app.stage.Stages;
import io.claimstream.app.topic.TopicSetup;
import io.claimstream.events.Topic;
import io.claimstream.events.Topics;
import io.claimstream.ingest.IngestCounts;
import io.claimstream.ingest.RawRecord;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.KafkaStreams.State;
import org.apache.kafka.streams.state.QueryableStoreTypes;

/** All stages, as the program runs them, on a cluster of a test. */
final class Pipeline implements AutoCloseable {
    private static final Duration START = Duration.ofMinutes(5);
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration POLL = Duration.ofMillis(50);

    private final Cluster cluster;
    private final List<RunningStage> stages = new ArrayList<>();

    private Pipeline(Cluster cluster) {
        this.cluster = cluster;
    }

    static Pipeline start(Cluster cluster, Path stateDir) {
        return start(cluster, stateDir, 1);
    }

    /** With so many instances of each stage, which share its partitions. */
    static Pipeline start(Cluster cluster, Path stateDir, int instances) {
        new TopicSetup(cluster).createOrCheck(TopicSetup.BROKER_DEFAULT);
        var pipeline = new Pipeline(cluster);
        try {
            for (int instance = 0; instance < instances; instance++) {
                for (Stage stage : Stages.ALL) {
                    Path state = stateDir.resolve(stage.name() + instance);
                    pipeline.stages.add(RunningStage.start(stage, cluster, StageSettings.in(state)));
                }
            }
            pipeline.stages.forEach(stage -> stage.awaitRunning(START));
            return pipeline;
        } catch (RuntimeException | Error e) {
            pipeline.close();
            throw e;
        }
    }

    /** Publishes in the order given, and returns when everything has come of it. */
    void publish(Collection<RawRecord> records) {
        send(records);
        awaitEndOfFlow();
    }

    /** Publishes in the order given, and returns once the broker has it. */
    void send(Collection<RawRecord> records) {
        try (var producer =
                new KafkaProducer<>(cluster.producer(), new ByteArraySerializer(), new ByteArraySerializer())) {
            var sent = new ArrayList<Future<?>>();
            for (RawRecord record : records) {
                Instant timestamp = record.timestamp();
                sent.add(producer.send(new ProducerRecord<>(
                        cluster.name(Topics.ARTICLES_RAW),
                        null,
                        timestamp == null ? null : timestamp.toEpochMilli(),
                        record.key(),
                        record.value())));
            }
            for (Future<?> each : sent) {
                each.get();
            }
        } catch (ExecutionException | InterruptedException e) {
            throw new AssertionError("cannot publish", e);
        }
    }

    private void awaitEndOfFlow() {
        try (var backlog = new Backlog(cluster, stages.subList(0, Stages.ALL.size()))) {
            long until = System.nanoTime() + PATIENCE.toNanos();
            while (backlog.size() > 0) {
                assertThat(stages).extracting(RunningStage::state).doesNotContain(State.ERROR, State.PENDING_ERROR);
                if (System.nanoTime() > until) {
                    throw new AssertionError(backlog.size() + " records are still to be read");
                }
                Thread.sleep(POLL.toMillis());
            }
        } catch (InterruptedException e) {
            throw new AssertionError("interrupted", e);
        }
    }

    /** What became of all that came, as ingest counts it. */
    IngestCounts counts() {
        RunningStage ingest = stages.get(0);
        return IngestCounts.read(store -> Optional.of(ingest.store(store, QueryableStoreTypes.keyValueStore())));
    }

    /** What was published, as the topic has it. */
    List<RawRecord> published() {
        return read(Topics.ARTICLES_RAW).stream()
                .map(record -> new RawRecord(record.key(), record.value(), Instant.ofEpochMilli(record.timestamp())))
                .toList();
    }

    /** What the compacted topics hold: JSON by {@code topic key}. */
    SortedMap<String, String> contents() {
        var contents = new TreeMap<String, String>();
        for (Topic<?, ?> topic : Topics.ALL) {
            if (topic.config().get(TopicConfig.CLEANUP_POLICY_CONFIG).equals(TopicConfig.CLEANUP_POLICY_COMPACT)) {
                for (var record : read(topic)) {
                    String name = topic.name() + ' ' + text(record.key());
                    if (record.value() == null) {
                        contents.remove(name);
                    } else {
                        contents.put(name, text(record.value()));
                    }
                }
            }
        }
        return contents;
    }

    /** All that is committed on a topic. */
    List<ConsumerRecord<byte[], byte[]>> read(Topic<?, ?> topic) {
        try (var consumer =
                new KafkaConsumer<>(cluster.consumer(), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(cluster.name(topic)).stream()
                    .map(each -> new TopicPartition(each.topic(), each.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var records = new ArrayList<ConsumerRecord<byte[], byte[]>>();
            while (partitions.stream().anyMatch(each -> consumer.position(each) < ends.get(each))) {
                consumer.poll(POLL).forEach(records::add);
            }
            return records;
        }
    }

    @Override
    public void close() {
        stages.forEach(RunningStage::close);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
