package io.claimstream.app.fault;

import io.claimstream.app.broker.Cluster;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Publishes what the newsroom writes, at a steady rate, from its start until it is closed. */
final class Load implements AutoCloseable {
    private static final int EVERY_MS = 20;

    private final KafkaProducer<byte[], byte[]> producer;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private final CountDownLatch begun;
    private final CountDownLatch enough;

    Load(Cluster cluster, Newsroom newsroom, int before, int after) {
        this.begun = new CountDownLatch(before);
        this.enough = new CountDownLatch(before + after);
        this.producer = new KafkaProducer<>(cluster.producer(), new ByteArraySerializer(), new ByteArraySerializer());
        timer.scheduleAtFixedRate(() -> publish(newsroom), 0, EVERY_MS, TimeUnit.MILLISECONDS);
    }

    private void publish(Newsroom newsroom) {
        producer.send(newsroom.next(), (metadata, e) -> {
            begun.countDown();
            enough.countDown();
        });
    }

    /** Returns once the first records are acknowledged. */
    void awaitBegun() {
        await(begun);
    }

    /** Goes on until enough are acknowledged; the broker has all that was sent when this returns. */
    @Override
    public void close() {
        await(enough);
        timer.shutdown();
        try {
            if (!timer.awaitTermination(1, TimeUnit.MINUTES)) {
                throw new AssertionError("the load does not end");
            }
        } catch (InterruptedException e) {
            throw new AssertionError("interrupted", e);
        }
        producer.close();
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(5, TimeUnit.MINUTES)) {
                throw new AssertionError("Kafka takes no records");
            }
        } catch (InterruptedException e) {
            throw new AssertionError("interrupted", e);
        }
    }
}
