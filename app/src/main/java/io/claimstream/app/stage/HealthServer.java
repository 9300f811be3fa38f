package io.claimstream.app.stage;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.claimstream.app.failure.Failure;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.kafka.KafkaStreamsMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.apache.kafka.streams.errors.InvalidStateStoreException;

/**
 * Tells on this machine whether a stage lives ({@code /healthz}) and whether it processes records ({@code /readyz}):
 * 200 if so, else 503, with the reason as text. A stage that has lost its Kafka lives, since it goes on by itself when
 * Kafka is back, but is not ready. {@code /metrics} has what the stage, Kafka Streams and the JVM count, for Prometheus.
 */
public final class HealthServer implements AutoCloseable {
    private static final String TEXT = "text/plain; charset=utf-8";
    private static final String PROMETHEUS = "text/plain; version=0.0.4; charset=utf-8";

    private final HttpServer server;
    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final KafkaStreamsMetrics metrics;

    private HealthServer(HttpServer server, RunningStage stage, Supplier<String> counts) {
        this.server = server;
        this.metrics = stage.metrics();
        metrics.bindTo(registry);
        List.<MeterBinder>of(
                        new JvmMemoryMetrics(), new JvmThreadMetrics(), new ProcessorMetrics(), new UptimeMetrics())
                .forEach(binder -> binder.bindTo(registry));
        server.createContext("/healthz", exchange -> answer(exchange, stage.isAlive(), stage));
        server.createContext("/readyz", exchange -> answer(exchange, stage.isReady(), stage));
        server.createContext("/metrics", exchange -> answer(exchange, 200, PROMETHEUS, registry.scrape() + now(counts)));
    }

    /**
     * Starts it.
     *
     * @param port on the loopback interface, 0 for a free one
     * @param counts what the stage itself counts, as Prometheus reads it
     * @throws Failure if the port is taken
     */
    public static HealthServer start(int port, RunningStage stage, Supplier<String> counts) {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            var health = new HealthServer(server, stage, counts);
            server.start();
            return health;
        } catch (IOException e) {
            throw new Failure("Cannot listen on port %d (--health-port): %s".formatted(port, e.getMessage()), e);
        }
    }

    int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        metrics.close();
        registry.close();
    }

    /** Its stores cannot be asked while partitions move; there are no counts then. */
    private static String now(Supplier<String> counts) {
        try {
            return counts.get();
        } catch (InvalidStateStoreException e) {
            return "";
        }
    }

    private static void answer(HttpExchange exchange, boolean well, RunningStage stage) throws IOException {
        answer(exchange, well ? 200 : 503, TEXT, stage.condition() + "\n");
    }

    private static void answer(HttpExchange exchange, int status, String type, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
