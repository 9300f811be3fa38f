package io.claimstream.serve.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.claimstream.serve.TestServer;
import io.claimstream.serve.http.Request;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishTest {
    private static final String ARTICLE = "{\"url\": \" https://a.example/1 \", \"content\": \"Orca 2 is open.\"}";

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
    void anArticleIsPublishedAsItCameUnderItsUrl() throws Exception {
        var answer = server.post("/api/articles", ARTICLE, "Content-Type", "application/json; charset=utf-8");
        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(answer.body()).isEqualTo("{\"key\":\"https://a.example/1\",\"url\":\"https://a.example/1\"}");
        assertThat(server.published).containsOnlyKeys("https://a.example/1").containsValue(ARTICLE);
    }

    @Test
    void anArticleWithoutAUrlHasTheSameKeyEachTime() throws Exception {
        for (int i = 0; i < 2; i++) {
            assertThat(server.post("/api/articles", "{\"content\":\"Orca 2\"}", "Content-Type", "application/json")
                            .statusCode())
                    .isEqualTo(202);
        }
        assertThat(server.published).hasSize(1);
        assertThat(server.published.keySet().iterator().next()).startsWith("posted-");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {                                                  | 400 | no raw article
                    []                                                 | 400 | no raw article
                    {"url":"https://a.example"}                        | 400 | content is missing
                    {"url":"https://a.example","content":" "}          | 400 | content is missing
                    {"content":"x","url":"javascript:alert(1)"}        | 400 | url is not
                    {"content":"x","url":"not an address"}             | 400 | url is not
                    {"status":"canceled"}                              | 400 | url is missing
                    {"status":"canceled","url":"https://a.example"}    | 202 | https://a.example
                    """)
    void whatIsMissingIsSaid(String body, int status, String detail) throws Exception {
        var answer = server.post("/api/articles", body, "Content-Type", "application/json");
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(detail);
    }

    @Test
    void onlyJsonIsTaken() throws Exception {
        assertThat(server.post("/api/articles", ARTICLE).statusCode()).isEqualTo(415);
        assertThat(server.post("/api/articles", ARTICLE, "Content-Type", "text/plain")
                        .statusCode())
                .isEqualTo(415);
        assertThat(server.published).isEmpty();
    }

    @Test
    void moreThanAMegabyteIsRefused() throws Exception {
        String large = "{\"content\":\"%s\"}".formatted("x".repeat(Request.MAX_BODY));
        assertThat(server.post("/api/articles", large, "Content-Type", "application/json")
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void whatKafkaDoesNotTakeIsSaid() throws Exception {
        server.refusal = "nobody there";
        var answer = server.post("/api/articles", ARTICLE, "Content-Type", "application/json");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("nobody there");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    localhost:8080    | -                          | -           | 202
                    127.0.0.1         | http://127.0.0.1           | same-origin | 202
                    [::1]:80          | -                          | none        | 202
                    News.Example:8443 | https://News.Example:8443  | same-origin | 202
                    localhost:8080    | http://localhost:9090      | -           | 403
                    localhost:8080    | https://evil.example       | -           | 403
                    localhost:8080    | null                       | -           | 403
                    localhost:8080    | -                          | cross-site  | 403
                    localhost:8080    | -                          | same-site   | 403
                    evil.example      | http://evil.example        | same-origin | 403
                    """)
    void onlyItsOwnPagesMayPublish(String host, String origin, String site, int status) throws Exception {
        String request = "POST /api/articles HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n"
                + "Content-Type: application/json\r\nContent-Length: " + ARTICLE.length() + "\r\n"
                + (origin == null ? "" : "Origin: " + origin + "\r\n")
                + (site == null ? "" : "Sec-Fetch-Site: " + site + "\r\n")
                + "\r\n" + ARTICLE;
        try (var socket = new Socket("127.0.0.1", server.listener.port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 " + status);
        }
        assertThat(server.published).hasSize(status == 202 ? 1 : 0);
    }

    @Test
    void nothingIsPublishedWhereThatIsNotAllowed() {
        var request = new Request(
                "POST",
                "/api/articles",
                Map.of(),
                Map.of("content-type", "application/json"),
                Map.of(),
                ARTICLE.getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> new PublishHandler(null).handle(request)).hasMessageContaining("--allow-publish");
    }
}
