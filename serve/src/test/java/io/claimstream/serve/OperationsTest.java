package io.claimstream.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What whoever runs it asks. */
class OperationsTest {
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
    void metricsCountRequestsByRouteAndNotByPath() throws Exception {
        server.get("/api/models/orca-2");
        server.get("/api/models/nobody");
        server.get("/nowhere");
        String metrics = server.get("/metrics").body();
        assertThat(metrics)
                .contains("claimstream_serve_requests_seconds_count{path=\"/api/models/{id}\",status=\"200\"} 1")
                .contains("claimstream_serve_requests_seconds_count{path=\"/api/models/{id}\",status=\"404\"} 1")
                .contains("claimstream_serve_requests_seconds_count{path=\"none\",status=\"404\"} 1")
                .contains("claimstream_serve_events{topic=\"claims\"} 1.0")
                .doesNotContain("nobody");
    }

    @Test
    void beforeItHasReadTheTopicsOnlyTheProcessAnswers() throws Exception {
        try (var loading = new TestServer()) {
            loading.readiness.failed(new IllegalStateException("the broker is gone"));
            for (String path :
                    new String[] {"/api/models", "/api/models/orca-2", "/api/stream", "/readyz", "/healthz"}) {
                var response = loading.get(path);
                assertThat(response.statusCode()).as(path).isEqualTo(503);
                assertThat(response.headers().firstValue("Retry-After")).isPresent();
                assertThat(response.body()).contains("the broker is gone");
            }
            assertThat(loading.get("/metrics").statusCode()).isEqualTo(200);
        }
        assertThat(server.get("/healthz").statusCode()).isEqualTo(200);
        assertThat(server.get("/readyz").statusCode()).isEqualTo(200);
    }
}
