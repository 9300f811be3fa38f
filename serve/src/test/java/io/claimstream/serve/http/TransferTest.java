package io.claimstream.serve.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.serve.Events;
import io.claimstream.serve.TestServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is sent of an answer: nothing twice, and nothing larger than need be. */
class TransferTest {
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
    void aClientThatHasItGetsNothingUntilItChanges() throws Exception {
        String tag = server.get("/api/models").headers().firstValue("ETag").orElseThrow();
        var same = server.get("/api/models", "If-None-Match", "\"other\", " + tag);
        assertThat(same.statusCode()).isEqualTo(304);
        assertThat(same.body()).isEmpty();
        assertThat(same.headers().firstValue("ETag")).contains(tag);

        Events.put(server.views.models, "heron", Events.stance(Events.HERON));
        assertThat(server.get("/api/models", "If-None-Match", tag).statusCode()).isEqualTo(200);
    }

    @Test
    void aLargeAnswerIsCompressedForAClientThatTakesIt() throws Exception {
        String plain = server.get("/openapi.json").body();
        var response = server.getBytes("/openapi.json", "Accept-Encoding", "br, gzip;q=0.5");
        assertThat(response.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(response.headers().firstValue("Vary")).contains("Accept-Encoding");
        assertThat(response.body()).hasSizeLessThan(plain.length() / 2);
        byte[] unpacked = new GZIPInputStream(new ByteArrayInputStream(response.body())).readAllBytes();
        assertThat(new String(unpacked, StandardCharsets.UTF_8)).isEqualTo(plain);

        assertThat(server.get("/openapi.json", "Accept-Encoding", "gzip;q=0")
                        .headers()
                        .firstValue("Content-Encoding"))
                .isEmpty();
    }
}
