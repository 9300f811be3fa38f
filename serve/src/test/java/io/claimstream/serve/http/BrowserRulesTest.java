package io.claimstream.serve.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.serve.TestServer;
import io.claimstream.serve.stream.ChangeLog;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BrowserRulesTest {
    private TestServer server;

    @BeforeEach
    void start() throws IOException {
        server = new TestServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aBrowserIsToldNotToGuessNorToShareByDefault() throws Exception {
        var headers = server.get("/api/models", "Origin", "https://example.org").headers();
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow()).contains("default-src 'none'");
        assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void onlyANamedOriginMayReadAcrossOrigins() throws Exception {
        var log = new ChangeLog("e", 10, 1000);
        try (var open = new TestServer(log, 10, Duration.ofSeconds(15), Set.of("https://a.example"))) {
            var named = open.get("/api/models", "Origin", "https://a.example").headers();
            assertThat(named.firstValue("Access-Control-Allow-Origin")).contains("https://a.example");
            assertThat(named.firstValue("Vary")).contains("Accept-Encoding, Origin");
            var other = open.get("/api/models", "Origin", "https://b.example").headers();
            assertThat(other.firstValue("Access-Control-Allow-Origin")).isEmpty();
        }
    }
}
