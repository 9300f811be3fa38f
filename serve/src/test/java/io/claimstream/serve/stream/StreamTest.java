package io.claimstream.serve.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.serve.TestServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class StreamTest {
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    @Test
    void everyChangeArrivesInOrderWithItsIdAndItsTopicAsItsName() throws Exception {
        try (var server = new TestServer();
                var stream = new Client(server, "/api/stream")) {
            assertThat(stream.event()).isEqualTo("id: e-0");
            append(server, "model.stances", "orca-2", "{\"a\":1}");
            append(server, "claims", "c", null);
            assertThat(stream.event())
                    .isEqualTo("id: e-1|event: model.stances|data: {\"key\":\"orca-2\",\"value\":{\"a\":1}}");
            assertThat(stream.event()).isEqualTo("id: e-2|event: claims|data: {\"key\":\"c\"}");
        }
    }

    @Test
    void onlyTheTopicsAskedForArrive() throws Exception {
        try (var server = new TestServer();
                var stream = new Client(server, "/api/stream?topic=disputes&topic=claims")) {
            stream.event();
            append(server, "articles", "a", "{}");
            append(server, "claims", "c", "{}");
            append(server, "model.stances", "m", "{}");
            append(server, "disputes", "d", "{}");
            assertThat(stream.event()).startsWith("id: e-2|event: claims");
            assertThat(stream.event()).startsWith("id: e-4|event: disputes");
        }
    }

    @Test
    void aClientThatComesBackGetsWhatItMissed() throws Exception {
        try (var server = new TestServer()) {
            append(server, "claims", "a", "{}");
            append(server, "claims", "b", "{}");
            try (var stream = new Client(server, "/api/stream", "Last-Event-ID", "e-1")) {
                assertThat(stream.event()).isEqualTo("id: e-1");
                assertThat(stream.event()).startsWith("id: e-2|");
            }
            try (var stream = new Client(server, "/api/stream?last_event_id=e-1")) {
                assertThat(stream.event()).isEqualTo("id: e-1");
                assertThat(stream.event()).startsWith("id: e-2|");
            }
        }
    }

    @Test
    void aClientThatMissedTooMuchIsToldToReadAnew() throws Exception {
        try (var server = new TestServer();
                var stream = new Client(server, "/api/stream", "Last-Event-ID", "another-5")) {
            assertThat(stream.event()).isEqualTo("id: e-0|event: reset|data: {}");
        }
    }

    @Test
    void aQuietStreamBeats() throws Exception {
        var log = new ChangeLog("e", 10, 1000);
        try (var server = new TestServer(log, 10, Duration.ofMillis(1), Set.of());
                var stream = new Client(server, "/api/stream")) {
            stream.event();
            assertThat(stream.event()).isEqualTo(":");
            assertThat(stream.event()).isEqualTo(":");
        }
    }

    @Test
    void oneStreamTooManyIsRefused() throws Exception {
        var log = new ChangeLog("e", 10, 1000);
        try (var server = new TestServer(log, 1, HEARTBEAT, Set.of());
                var stream = new Client(server, "/api/stream")) {
            stream.event();
            assertThat(server.get("/api/stream").statusCode()).isEqualTo(503);
        }
    }

    @Test
    void aClientThatDoesNotReadIsDroppedAndTheOthersGoOn() throws Exception {
        var log = new ChangeLog("e", 64, 1 << 20);
        try (var server = new TestServer(log, 10, HEARTBEAT, Set.of());
                var stuck = new Socket("127.0.0.1", server.listener.port())) {
            stuck.getOutputStream()
                    .write("GET /api/stream HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(StandardCharsets.UTF_8));
            assertThat(stuck.getInputStream().read()).isEqualTo('H');
            try (var stream = new Client(server, "/api/stream")) {
                stream.event();
                String large = "{\"a\":\"" + "x".repeat(60_000) + "\"}";
                for (int i = 1; log.dropped() == 0; i++) {
                    append(server, "claims", "k" + i, large);
                    assertThat(stream.event()).startsWith("id: e-" + i + "|");
                }
                assertThat(log.dropped()).isEqualTo(1);
                append(server, "claims", "last", "{}");
                assertThat(stream.event()).contains("\"key\":\"last\"");
            }
            assertThat(endOf(stuck)).as("the server closed it").isTrue();
        }
    }

    /** Whether the stream ends without the chunk that a complete answer ends with. */
    private static boolean endOf(Socket socket) {
        try (InputStream in = socket.getInputStream()) {
            String rest = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return !rest.endsWith("\r\n0\r\n\r\n");
        } catch (IOException e) {
            return true;
        }
    }

    @Test
    void aClosedServerEndsItsStreams() throws Exception {
        var server = new TestServer();
        try (var stream = new Client(server, "/api/stream")) {
            stream.event();
            server.close();
            assertThat(stream.event()).isEmpty();
        }
    }

    private static void append(
            TestServer server, String topic, String key, @org.jspecify.annotations.Nullable String value) {
        server.changes.append(topic, key, value == null ? null : value.getBytes(StandardCharsets.UTF_8));
        server.changes.announce();
    }

    /** Reads events, each as its lines with bars between. */
    private static final class Client implements AutoCloseable {
        private final HttpURLConnection connection;
        private final BufferedReader lines;

        Client(TestServer server, String path, String... header) throws IOException {
            connection = (HttpURLConnection) server.uri(path).toURL().openConnection();
            if (header.length == 2) {
                connection.setRequestProperty(header[0], header[1]);
            }
            assertThat(connection.getContentType()).isEqualTo("text/event-stream");
            lines = new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));
        }

        /** The next event; empty at the end. */
        String event() {
            var event = new StringBuilder();
            try {
                for (String line = lines.readLine(); line != null && !line.isEmpty(); line = lines.readLine()) {
                    event.append(event.isEmpty() ? "" : "|").append(line);
                }
            } catch (IOException e) {
                return "";
            }
            return event.toString();
        }

        @Override
        public void close() {
            connection.disconnect();
        }
    }
}
