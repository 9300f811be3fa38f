package io.claimstream.app.publish;

import io.claimstream.app.broker.Cluster;
import io.claimstream.app.failure.Failure;
import io.claimstream.app.input.Input;
import io.claimstream.app.input.InputSink;
import io.claimstream.events.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/**
 * Puts raw records on {@code articles.raw}. One that is too large is refused and the others follow; when
 * Kafka refuses, the work ends.
 */
public final class Publisher implements InputSink, AutoCloseable {
    /** What a record takes beside its key and value, also where compression only adds to it. */
    private static final int OVERHEAD_BYTES = 8 << 10;

    /** The largest raw record, key and value, in bytes. */
    public static final int MAX_BYTES = Topics.MAX_RAW_BYTES - OVERHEAD_BYTES;

    private static final int ANSWER_MS = 15_000;

    private final Cluster cluster;
    private final String topic;
    private final BiConsumer<String, String> refusals;
    private final Consumer<Receipt> receipts;
    private final Producer<byte[], byte[]> producer;
    private final VersionTimes times = new VersionTimes(Clock.systemUTC());
    private final AtomicLong published = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();
    private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();

    /**
     * @param refusals told of each record that was refused: its origin, and the reason
     * @throws Failure if the client cannot be set up
     */
    public Publisher(Cluster cluster, BiConsumer<String, String> refusals) {
        this(cluster, refusals, receipt -> {});
    }

    /**
     * @param refusals told of each record that was refused: its origin, and the reason
     * @param receipts told of each record that was acknowledged, one at a time, in no order; all of them by {@link #flush}
     * @throws Failure if the client cannot be set up
     */
    public Publisher(Cluster cluster, BiConsumer<String, String> refusals, Consumer<Receipt> receipts) {
        this.cluster = cluster;
        this.topic = cluster.name(Topics.ARTICLES_RAW);
        this.refusals = refusals;
        this.receipts = receipts;
        try {
            this.producer =
                    new KafkaProducer<>(settings(cluster), new ByteArraySerializer(), new ByteArraySerializer());
        } catch (KafkaException e) {
            throw cluster.failure("publish", e);
        }
    }

    private static Map<String, Object> settings(Cluster cluster) {
        var settings = new HashMap<String, Object>();
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, ANSWER_MS);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 5);
        settings.putAll(cluster.producer());
        return settings;
    }

    @Override
    public void accept(Input input) {
        long size = input.value().length + (input.key() == null ? 0L : input.key().length);
        if (size > MAX_BYTES) {
            refuse(input.origin(), tooLarge(size));
        } else {
            send(input.origin(), size, record(input.key(), input.value()));
        }
    }

    /** Withdraws the article of this URL, or of the key that it was published with. */
    public void withdraw(String name) {
        byte[] key = name.getBytes(StandardCharsets.UTF_8);
        send(name, key.length, record(key, null));
    }

    private ProducerRecord<byte[], byte[]> record(byte @Nullable [] key, byte @Nullable [] value) {
        return new ProducerRecord<>(topic, null, times.next(key), key, value);
    }

    @Override
    public void refuse(String origin, String reason) {
        refused.incrementAndGet();
        refusals.accept(origin, reason);
    }

    private void send(String origin, long size, ProducerRecord<byte[], byte[]> record) {
        failIfKafkaDid();
        try {
            // The callback hears of it, in the order of sending.
            var unused = producer.send(record, (metadata, e) -> {
                if (e == null) {
                    published.incrementAndGet();
                    receipts.accept(new Receipt(
                            origin,
                            record.key(),
                            record.value(),
                            metadata.partition(),
                            metadata.offset(),
                            metadata.timestamp()));
                } else if (e instanceof RecordTooLargeException) {
                    refuse(origin, tooLarge(size));
                } else {
                    failure.compareAndSet(null, e);
                }
            });
        } catch (KafkaException e) {
            failure.compareAndSet(null, e);
        }
        failIfKafkaDid();
    }

    /**
     * Returns when all that was accepted is acknowledged.
     *
     * @throws Failure if not all of it was
     */
    public void flush() {
        producer.flush();
        failIfKafkaDid();
    }

    /** How many records were acknowledged so far. */
    public long published() {
        return published.get();
    }

    /** How many could not be read or were too large. */
    public long refused() {
        return refused.get();
    }

    private void failIfKafkaDid() {
        Exception e = failure.get();
        if (e != null) {
            throw cluster.failure("publish to " + topic, e);
        }
    }

    private static String tooLarge(long size) {
        return "it is too large: %,d bytes, where a raw article has %,d at most".formatted(size, MAX_BYTES);
    }

    @Override
    public void close() {
        producer.close();
    }
}
