package io.claimstream.serve;

import static java.util.Objects.requireNonNullElse;

import io.claimstream.events.Topic;
import io.claimstream.events.Topics;
import io.claimstream.serve.api.Api;
import io.claimstream.serve.api.PublishHandler;
import io.claimstream.serve.api.Publishing;
import io.claimstream.serve.http.BrowserRules;
import io.claimstream.serve.http.Compression;
import io.claimstream.serve.http.Conditional;
import io.claimstream.serve.http.HttpListener;
import io.claimstream.serve.http.Router;
import io.claimstream.serve.http.SameOrigin;
import io.claimstream.serve.past.Aggregation;
import io.claimstream.serve.past.Past;
import io.claimstream.serve.pipeline.AdminOffsets;
import io.claimstream.serve.pipeline.Offsets;
import io.claimstream.serve.pipeline.Pipeline;
import io.claimstream.serve.pipeline.StageGroup;
import io.claimstream.serve.reader.TopicReader;
import io.claimstream.serve.reader.Updates;
import io.claimstream.serve.stream.ChangeLog;
import io.claimstream.serve.stream.StreamHandler;
import io.claimstream.serve.view.Readiness;
import io.claimstream.serve.view.Views;
import io.micrometer.core.instrument.binder.kafka.KafkaClientMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The serving process: reads the compacted topics into memory and answers over HTTP.
 *
 * <p>It takes part in no group and writes nothing but the articles that are posted to it, so any number of copies may run.
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
            Topics.STANCE_CHANGES, (long) Views.MOST_CHANGES,
            Topics.ARTICLES_REJECTED, (long) Views.MOST_REJECTED,
            Topics.CLAIMS_REJECTED, (long) Views.MOST_REJECTED);

    /** What is added up at once for a look back: about 150 MB of heap, and some seconds. */
    private static final int MOST_CLAIMS = 100_000;

    private static final int MAX_STREAMS = 1000;
    private static final int WINDOW_CHANGES = 1 << 14;
    private static final long WINDOW_BYTES = 32 << 20;
    private static final Duration CLOSE = Duration.ofSeconds(10);
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private static final Duration LOOK = Duration.ofSeconds(5);

    private final PrometheusMeterRegistry metrics = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final CompletableFuture<Void> reading = new CompletableFuture<>();
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(Server::looker);
    private final Readiness readiness = new Readiness();
    private final HttpListener listener;
    private final TopicReader reader;
    private final Offsets.Source offsets;
    private final KafkaClientMetrics consumerMetrics;
    private final Thread thread = new Thread(this::read, "serve-reader");

    /**
     * Starts reading and listening; {@code /readyz} says when it has read what there was.
     *
     * @param aggregation what the claims of a day added up to
     * @param publishing takes the articles that are posted; null where nothing may be published from here
     * @throws IOException if the address cannot be bound
     */
    public Server(HttpSettings http, KafkaSettings kafka, Aggregation aggregation, @Nullable Publishing publishing)
            throws IOException {
        this(http, kafka, aggregation, publishing, kafka::newConsumer, () -> offsets(kafka));
    }

    Server(
            HttpSettings http,
            KafkaSettings kafka,
            Aggregation aggregation,
            @Nullable Publishing publishing,
            Supplier<Consumer<byte[], byte[]>> consumers,
            Supplier<Offsets.Source> sources)
            throws IOException {
        var views = new Views();
        var epoch = UUID.randomUUID().toString().substring(0, 8);
        var changes = new ChangeLog(epoch, WINDOW_CHANGES, WINDOW_BYTES);
        new Metrics(views, changes, readiness).bindTo(metrics);
        var consumer = consumers.get();
        consumerMetrics = new KafkaClientMetrics(consumer);
        offsets = sources.get();
        var pipeline = new Pipeline(offsets, kafka.topicPrefix(), kafka.stages(), views, Clock.systemUTC());
        var past = new Past(views.claims, aggregation, MOST_CLAIMS);
        var stream = new StreamHandler(changes, views.byTopic().keySet(), MAX_STREAMS, HEARTBEAT);
        var publish = new SameOrigin(new PublishHandler(publishing), http.names());
        var api = new Api(views, past, stream, pipeline, publish, readiness, metrics::scrape);
        var router = new Router(api.routes(), metrics);
        var handler = new BrowserRules(new Compression(new Conditional(router)), http.corsOrigins());
        try {
            listener = new HttpListener(http.host(), http.port(), handler);
        } catch (IOException e) {
            consumer.close();
            offsets.close();
            throw e;
        }
        consumerMetrics.bindTo(metrics);
        var updates = new Updates(views, changes, metrics);
        reader = new TopicReader(consumer, kafka.topicPrefix(), TOPICS, updates, readiness, Clock.systemUTC());
        thread.start();
        var unused = looking.scheduleWithFixedDelay(pipeline::look, 0, LOOK.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static Offsets.Source offsets(KafkaSettings kafka) {
        return new AdminOffsets(
                Admin.create(kafka.admin()),
                Topics.ALL.stream()
                        .map(topic -> topic.named(kafka.topicPrefix()))
                        .toList(),
                kafka.stages().stream().map(StageGroup::group).toList(),
                Clock.systemUTC());
    }

    private static Thread looker(Runnable task) {
        var thread = new Thread(task, "serve-pipeline");
        thread.setDaemon(true);
        return thread;
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
        looking.shutdownNow();
        offsets.close();
        reader.stop();
        try {
            thread.join(CLOSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        metrics.close();
    }
}
