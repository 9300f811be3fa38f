package io.claimstream.app.stage;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.claimstream.app.failure.Failure;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.apache.kafka.streams.KafkaStreams.State;
import org.apache.kafka.streams.errors.InvalidStateStoreException;

/**
 * Tells on this machine whether a stage lives ({@code /healthz}) and whether it processes records ({@code /readyz}):
 * 200 if so, else 503, with the state of its Kafka Streams as text. What it counts is at {@code /metrics}.
 */
public final class HealthServer implements AutoCloseable {
    private final HttpServer server;

    private HealthServer(HttpServer server) {
        this.server = server;
    }

    /**
     * Starts it.
     *
     * @param port on the loopback interface, 0 for a free one
     * @param metrics as Prometheus reads them
     * @throws Failure if the port is taken
     */
    public static HealthServer start(int port, RunningStage stage, Supplier<String> metrics) {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            server.createContext("/healthz", exchange -> answer(exchange, stage, HealthServer::lives));
            server.createContext("/readyz", exchange -> answer(exchange, stage, State.RUNNING::equals));
            server.createContext("/metrics", exchange -> answer(exchange, metrics));
            server.start();
            return new HealthServer(server);
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
    }

    private static boolean lives(State state) {
        return state == State.CREATED || state.isRunningOrRebalancing();
    }

    private static void answer(HttpExchange exchange, RunningStage stage, Predicate<State> fine) throws IOException {
        State state = stage.state();
        answer(exchange, fine.test(state) ? 200 : 503, state + "\n");
    }

    /** Its stores cannot be asked while partitions move. */
    private static void answer(HttpExchange exchange, Supplier<String> metrics) throws IOException {
        String text;
        try {
            text = metrics.get();
        } catch (InvalidStateStoreException e) {
            answer(exchange, 503, "not now\n");
            return;
        }
        answer(exchange, 200, text);
    }

    private static void answer(HttpExchange exchange, int status, String answer) throws IOException {
        byte[] text = answer.getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
            exchange.sendResponseHeaders(status, text.length == 0 ? -1 : text.length);
            exchange.getResponseBody().write(text);
        }
    }
}
