package io.claimstream.app.feed;

import io.claimstream.app.broker.Cluster;
import io.claimstream.app.failure.Failure;
import io.claimstream.events.Feed;
import io.claimstream.events.FeedState;
import io.claimstream.events.Json;
import io.claimstream.events.Topics;
import io.claimstream.ingest.feed.Visit;
import io.claimstream.ingest.feed.Visitor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.RangeAssignor;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;

/**
 * Polls the feeds on the topic, until it is closed. Several instances share the feeds among them, by the partitions of
 * the two topics; whoever gets a partition reads how far its feeds were read, and goes on from there.
 */
public final class FeedPoller implements Runnable, AutoCloseable {
    private static final int VISITS_AT_ONCE = 8;
    /** After a crash, another instance goes on after this. */
    private static final int SESSION_TIMEOUT_MS = 10_000;

    private static final Duration TURN = Duration.ofMillis(200);

    private final Cluster cluster;
    private final Visitor visitor;
    private final Clock clock;
    private final Consumer<String> log;
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final FeedWriter writer;
    private final Roster roster = new Roster();
    private final Map<TopicPartition, Long> ends = new HashMap<>();
    private final BlockingQueue<Finished> finished = new LinkedBlockingQueue<>();
    private final ExecutorService visits = Executors.newFixedThreadPool(VISITS_AT_ONCE, work -> {
        var thread = new Thread(work, "feed");
        thread.setDaemon(true);
        return thread;
    });

    /** @param visit null where it broke off */
    private record Finished(Roster.Entry entry, @Nullable Visit visit, String problem) {}

    /**
     * @param log told in a line what each visit brought
     * @throws Failure if the clients cannot be set up
     */
    public FeedPoller(Cluster cluster, Visitor visitor, Clock clock, Consumer<String> log) {
        this.cluster = cluster;
        this.visitor = visitor;
        this.clock = clock;
        this.log = log;
        try {
            this.consumer =
                    new KafkaConsumer<>(settings(cluster), new ByteArrayDeserializer(), new ByteArrayDeserializer());
            this.writer = new FeedWriter(cluster);
        } catch (KafkaException e) {
            throw cluster.failure("poll feeds", e);
        }
    }

    private static Map<String, Object> settings(Cluster cluster) {
        var settings = new HashMap<>(cluster.consumer());
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, cluster.prefix() + "claimstream-feeds");
        settings.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, SESSION_TIMEOUT_MS);
        // A partition of the feeds and the same one of their states go to the same instance.
        settings.put(ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG, RangeAssignor.class.getName());
        return settings;
    }

    /**
     * Polls until it is closed.
     *
     * @throws Failure if Kafka fails
     */
    @Override
    public void run() {
        try (consumer;
                writer) {
            consumer.subscribe(List.of(cluster.name(Topics.FEEDS), cluster.name(Topics.FEED_STATES)), new Partitions());
            while (true) {
                consumer.poll(TURN).forEach(this::take);
                markReady();
                finish();
                roster.start(clock.instant(), VISITS_AT_ONCE).forEach(this::visit);
            }
        } catch (WakeupException e) {
            // Closed.
        } catch (KafkaException e) {
            throw cluster.failure("poll feeds", e);
        } finally {
            visits.shutdownNow();
        }
    }

    private void take(ConsumerRecord<byte[], byte[]> record) {
        if (record.key() == null) {
            return;
        }
        String url = new String(record.key(), StandardCharsets.UTF_8);
        try {
            if (record.topic().equals(cluster.name(Topics.FEEDS))) {
                Feed feed = record.value() == null ? null : Json.read(record.value(), Feed.class);
                roster.feed(url, feed, record.partition(), record.offset());
                if (feed == null) {
                    writer.forget(url, record.partition());
                }
            } else {
                FeedState state = record.value() == null ? null : Json.read(record.value(), FeedState.class);
                roster.state(url, state, record.partition());
            }
        } catch (IOException e) {
            log.accept("%s-%d at offset %d is passed over, since it cannot be read: %s"
                    .formatted(record.topic(), record.partition(), record.offset(), Json.reason(e)));
        }
    }

    /** Feeds are visited once both of their partitions are read to where they ended when they came here. */
    private void markReady() {
        ends.entrySet().removeIf(end -> consumer.position(end.getKey()) >= end.getValue());
        for (TopicPartition each : consumer.assignment()) {
            if (ends.keySet().stream().noneMatch(behind -> behind.partition() == each.partition())) {
                roster.ready(each.partition());
            }
        }
    }

    private void visit(Roster.Entry entry) {
        FeedState state = roster.state(entry.feed().url());
        visits.execute(() -> {
            try {
                finished.add(new Finished(entry, visitor.visit(entry.feed(), state), ""));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException | Error e) {
                finished.add(new Finished(entry, null, e.toString()));
            }
        });
    }

    private void finish() {
        Finished done;
        while ((done = finished.poll()) != null) {
            Visit visit = done.visit() == null ? failed(done) : done.visit();
            if (roster.finish(done.entry(), visit.state())) {
                writer.write(done.entry(), visit);
                tell(done.entry().feed().url(), visit);
            }
        }
    }

    /** A defect of the program: the feed waits a day, and the others go on. */
    private Visit failed(Finished done) {
        FeedState state = roster.state(done.entry().feed().url());
        String problem = "internal_error: " + done.problem();
        var next = new FeedState(
                state.etag(),
                state.lastModified(),
                clock.instant().plus(Duration.ofDays(1)),
                state.failures() + 1,
                problem,
                state.rejected(),
                state.items());
        return new Visit(List.of(), next, true, List.of(problem));
    }

    private void tell(String url, Visit visit) {
        long articles = visit.found().stream()
                .filter(Visit.Publication.class::isInstance)
                .count();
        if (articles > 0) {
            log.accept("%s: %,d article%s".formatted(url, articles, articles == 1 ? "" : "s"));
        }
        visit.found().stream()
                .filter(Visit.Refusal.class::isInstance)
                .map(found -> ((Visit.Refusal) found).message())
                .forEach(message -> log.accept("rejected: " + message));
        if (visit.found().isEmpty()) {
            visit.problems().forEach(problem -> log.accept(url + ": " + problem));
        }
    }

    private final class Partitions implements ConsumerRebalanceListener {
        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            consumer.seekToBeginning(partitions);
            ends.putAll(consumer.endOffsets(partitions));
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            for (TopicPartition each : partitions) {
                ends.remove(each);
                roster.revoke(each.partition());
            }
        }
    }

    @Override
    public void close() {
        consumer.wakeup();
        visits.shutdownNow();
    }
}
