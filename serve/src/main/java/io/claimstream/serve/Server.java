package io.claimstream.serve;

import static java.util.Objects.requireNonNullElse;

import io.claimstream.events.Topic;
import io.claimstream.events.Topics;
import io.micrometer.core.instrument.binder.kafka.KafkaClientMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The serving process: reads the compacted topics into memory and answers over HTTP.
 *
 * <p>It takes part in no group and writes nothing, so any number of copies may run.
 */
public final class Server implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Server.class);
    private static final Map<Topic<?, ?>, Long> TOPICS = Map.of(
            Topics.ARTICLES, TopicReader.WHOLE,
            Topics.CLAIMS, TopicReader.WHOLE,
            Topics.MODEL_STANCES, TopicReader.WHOLE,
            Topics.BENCHMARK_LEADERBOARDS, TopicReader.WHOLE,
            Topics.BENCHMARK_DELTAS, TopicReader.WHOLE,
            Topics.DISPUTES, TopicReader.WHOLE,
            Topics.STANCE_CHANGES, (long) Views.MOST_CHANGES);

    private static final int MAX_STREAMS = 1000;
    private static final int WINDOW_CHANGES = 1 << 14;
    private static final long WINDOW_BYTES = 32 << 20;
    private static final Duration CLOSE = Duration.ofSeconds(10);
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private final PrometheusMeterRegistry metrics = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final CompletableFuture<Void> reading = new CompletableFuture<>();
    private final Readiness readiness = new Readiness();
    private final HttpListener listener;
    private final TopicReader reader;
    private final KafkaClientMetrics consumerMetrics;
    private final Thread thread = new Thread(this::read, "serve-reader");

    /**
     * Starts reading and listening; {@code /readyz} says when it has read what there was.
     *
     * @param consumer settings of a Kafka consumer, {@code bootstrap.servers} at least
     * @param topicPrefix what our topics' names begin with on this cluster, may be empty
     * @param host the address to listen on; nothing here asks who calls, so this is loopback unless
     *     something in front of it does
     * @param port 0 for any free one
     * @param corsOrigins whose pages may read the API, such as {@code https://example.org}
     * @throws IOException if the address cannot be bound
     */
    public Server(Map<String, Object> consumer, String topicPrefix, String host, int port, Set<String> corsOrigins)
            throws IOException {
        this(() -> kafkaConsumer(consumer), topicPrefix, host, port, corsOrigins);
    }

    Server(
            Supplier<Consumer<byte[], byte[]>> consumers,
            String topicPrefix,
            String host,
            int port,
            Set<String> corsOrigins)
            throws IOException {
        var views = new Views();
        var epoch = UUID.randomUUID().toString().substring(0, 8);
        var changes = new ChangeLog(epoch, WINDOW_CHANGES, WINDOW_BYTES);
        new Metrics(views, changes, readiness).bindTo(metrics);

        var stream = new StreamHandler(changes, views.byTopic().keySet(), MAX_STREAMS, HEARTBEAT);
        var router = new Router(Api.routes(views, stream, readiness, metrics::scrape), metrics);
        var handler = new BrowserRules(new Compression(new Conditional(router)), corsOrigins);
        listener = new HttpListener(host, port, handler);
        try {
            var consumer = consumers.get();
            consumerMetrics = new KafkaClientMetrics(consumer);
            consumerMetrics.bindTo(metrics);
            var updates = new Updates(views, changes, metrics);
            reader = new TopicReader(consumer, topicPrefix, TOPICS, updates, readiness, Clock.systemUTC());
        } catch (RuntimeException e) {
            listener.close();
            throw e;
        }
        thread.start();
    }

    private static Consumer<byte[], byte[]> kafkaConsumer(Map<String, Object> settings) {
        var config = new HashMap<>(settings);
        config.remove(ConsumerConfig.GROUP_ID_CONFIG);
        config.putAll(Map.of(
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                false,
                // An offset that is gone means that something was missed: end, and read all again.
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "none"));
        config.putIfAbsent(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 2000);
        return new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    private void read() {
        try {
            reader.run();
            reading.complete(null);
        } catch (Throwable e) {
            readiness.failed(e);
            LOG.error("reading the topics ended: {}", e.getMessage(), e);
            reading.completeExceptionally(e);
        } finally {
            consumerMetrics.close();
        }
    }

    /** The port that it listens on. */
    public int port() {
        return listener.port();
    }

    /**
     * Waits until it is closed.
     *
     * @throws IllegalStateException when reading ended with an error: what it serves is then not what
     *     the topics say, and the process should end
     */
    public void await() {
        try {
            reading.join();
        } catch (CompletionException e) {
            Throwable cause = requireNonNullElse(e.getCause(), e);
            throw new IllegalStateException("serve has stopped: " + cause.getMessage(), cause);
        }
    }

    @Override
    public void close() {
        listener.close();
        reader.stop();
        try {
            thread.join(CLOSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        metrics.close();
    }
}
