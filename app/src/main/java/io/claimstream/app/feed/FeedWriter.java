package io.claimstream.app.feed;

import io.claimstream.app.broker.Cluster;
import io.claimstream.app.failure.Failure;
import io.claimstream.app.publish.Publisher;
import io.claimstream.app.publish.VersionTimes;
import io.claimstream.events.DeadLetter;
import io.claimstream.events.FeedState;
import io.claimstream.events.Json;
import io.claimstream.events.RawArticle;
import io.claimstream.events.Topics;
import io.claimstream.ingest.feed.Visit;
import io.claimstream.ingest.feed.Visit.Publication;
import io.claimstream.ingest.feed.Visit.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/**
 * Writes what a visit brought: articles, refusals and, once Kafka has these, the feed's state. A crash between the two
 * has the articles written again, which are unchanged then.
 */
final class FeedWriter implements AutoCloseable {
    private static final String STAGE = "ingest";

    private final Cluster cluster;
    private final Producer<byte[], byte[]> producer;
    private final VersionTimes times = new VersionTimes(Clock.systemUTC());
    private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();

    FeedWriter(Cluster cluster) {
        this.cluster = cluster;
        this.producer = new KafkaProducer<>(cluster.producer(), new ByteArraySerializer(), new ByteArraySerializer());
    }

    /**
     * Writes all of it, and returns when Kafka has it.
     *
     * @throws Failure if Kafka does not take it
     */
    void write(Roster.Entry from, Visit visit) {
        List<Visit.Found> found = visit.found();
        for (Visit.Found each : found) {
            if (each instanceof Publication publication) {
                publish(from, publication);
            } else if (each instanceof Refusal refusal) {
                reject(from, refusal);
            }
        }
        if (!found.isEmpty()) {
            flush();
        }
        state(from.feed().url(), from.partition(), visit.state());
        flush();
    }

    /** Forgets how far a feed was read that is no longer polled. */
    void forget(String url, int partition) {
        state(url, partition, null);
    }

    private void publish(Roster.Entry from, Publication publication) {
        byte[] key = utf8(publication.key());
        byte[] value = Json.write(publication.article());
        if (key.length + value.length > Publisher.MAX_BYTES) {
            reject(from, tooLarge(publication, value.length));
            return;
        }
        send(new ProducerRecord<>(cluster.name(Topics.ARTICLES_RAW), null, times.next(key), key, value));
    }

    /** Without its content, which no topic would take. */
    private static Refusal tooLarge(Publication publication, int bytes) {
        RawArticle article = publication.article();
        String url = article.url();
        byte[] about = Json.write(
                new RawArticle(url, article.title(), null, null, null, null, null, null, null, article.status()));
        return new Refusal(publication.key(), about, "too_large", "the article has %,d bytes".formatted(bytes), null);
    }

    private void reject(Roster.Entry from, Refusal refusal) {
        var headers = new RecordHeaders();
        new DeadLetter(
                        STAGE,
                        refusal.reason(),
                        refusal.message(),
                        refusal.exception(),
                        cluster.name(Topics.FEEDS),
                        from.partition(),
                        from.offset())
                .addTo(headers);
        byte[] value = Arrays.copyOf(refusal.value(), Math.min(refusal.value().length, Publisher.MAX_BYTES));
        send(new ProducerRecord<>(
                cluster.name(Topics.ARTICLES_REJECTED), null, null, utf8(refusal.key()), value, headers));
    }

    /** In the feed's own partition, whatever put it there: whoever polls the feed reads that one. */
    private void state(String url, int partition, @Nullable FeedState state) {
        byte @Nullable [] value = state == null ? null : Json.write(state);
        send(new ProducerRecord<>(cluster.name(Topics.FEED_STATES), partition, utf8(url), value));
    }

    private void send(ProducerRecord<byte[], byte[]> record) {
        try {
            var unused = producer.send(record, (metadata, e) -> {
                if (e != null) {
                    failure.compareAndSet(null, e);
                }
            });
        } catch (KafkaException e) {
            failure.compareAndSet(null, e);
        }
    }

    private void flush() {
        producer.flush();
        Exception e = failure.get();
        if (e != null) {
            throw cluster.failure("write what feeds brought", e);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        producer.close();
    }
}
