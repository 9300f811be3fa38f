package io.claimstream.app.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FeedFetchTest {
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/feed", exchange -> {
            byte[] body = "<rss/>".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.createContext("/moved", exchange -> {
            exchange.getResponseHeaders().add("Location", "/feed");
            exchange.sendResponseHeaders(301, -1);
            exchange.close();
        });
        server.createContext("/loop", exchange -> {
            exchange.getResponseHeaders().add("Location", "/loop");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aFeedIsFetchedAlsoWhereItMovedTo() throws IOException {
        assertThat(new FeedFetch(true).fetch(at("/feed"))).asString().isEqualTo("<rss/>");
        assertThat(new FeedFetch(true).fetch(at("/moved"))).asString().isEqualTo("<rss/>");
    }

    @Test
    void whatIsNotThereOrGoesRoundInCirclesIsAnError() {
        assertThatThrownBy(() -> new FeedFetch(true).fetch(at("/nothing")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("404");
        assertThatThrownBy(() -> new FeedFetch(true).fetch(at("/loop")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("redirects");
    }

    @Test
    void privateAddressesAndOtherSchemesAreRefused() {
        assertThatThrownBy(() -> new FeedFetch(false).fetch(at("/feed")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("--allow-private");
        assertThatThrownBy(() -> new FeedFetch(true).fetch(URI.create("file:///etc/passwd")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no http or https address");
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }
}
