package io.claimstream.serve.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimstream.serve.TestServer;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be asked, and how. */
class RequestsTest {
    private TestServer server;

    @BeforeEach
    void start() throws IOException {
        server = new TestServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/api, 404",
        "/api/models/, 404",
        "/api/models/nobody, 404",
        "/api/models/orca-2/x, 404",
        "/api/articles/..%2f..%2fetc, 404",
        "/api/models?limit=0, 400",
        "/api/models?limit=1001, 400",
        "/api/models?limit=ten, 400",
        "/api/models?cursor=zzz, 400",
        "/api/models?colour=red, 400",
        "/api/claims?model=a&model=b, 400",
        "/api/stream?topic=articles.raw, 400",
    })
    void whatCannotBeAnsweredIsAProblemDocument(String path, int status) throws Exception {
        var response = server.get(path);
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonNode problem = TestServer.json(response);
        assertThat(problem.get("status").intValue()).isEqualTo(status);
        assertThat(problem.get("detail").textValue()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({"POST", "PUT", "DELETE", "PATCH"})
    void anotherMethodIsRefusedWithThoseThatAreAllowed(String method) throws Exception {
        var response = server.send(method, "/api/models");
        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Allow")).contains("GET, HEAD, OPTIONS");
    }

    @Test
    void optionsSaysWhatIsAllowed() throws Exception {
        var response = server.send("OPTIONS", "/api/models");
        assertThat(response.statusCode()).isEqualTo(204);
        assertThat(response.headers().firstValue("Allow")).contains("GET, HEAD, OPTIONS");
    }

    @Test
    void headHasTheHeadersOfGetAndNoBody() throws Exception {
        var get = server.get("/api/models/orca-2");
        var head = server.send("HEAD", "/api/models/orca-2");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        for (String name : new String[] {"Content-Type", "Content-Length", "ETag"}) {
            assertThat(head.headers().firstValue(name))
                    .isPresent()
                    .isEqualTo(get.headers().firstValue(name));
        }
    }

    @Test
    void whatIsNotPercentEncodedIsRefused() throws Exception {
        for (String path : new String[] {"/api/models/%zz", "/api/models?vendor=%zz"}) {
            try (var socket = new Socket("127.0.0.1", server.listener.port())) {
                String request = "GET %s HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".formatted(path);
                socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
                assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                        .startsWith("HTTP/1.1 400");
            }
        }
    }
}
