package io.claimstream.serve;

import io.claimstream.serve.stream.ChangeLog;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimstream.events.Json;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HttpTest {
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
        "/api/models/orca-2, model",
        "/api/benchmarks/mmlu, benchmark",
        "/api/articles/article-1, article",
    })
    void anEventIsTheBytesOfItsTopic(String path, String what) throws Exception {
        byte[] stored = switch (what) {
            case "model" -> Json.write(Events.stance(Events.ORCA));
            case "benchmark" -> Json.write(Events.leaderboard());
            default -> Json.write(Events.article("article-1"));
        };
        var response = server.get(path);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(response.body()).isEqualTo(new String(stored, StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/models, 1",
        "/api/models?verdict=open&vendor=Acme, 1",
        "/api/models?verdict=closed, 0",
        "/api/benchmarks, 1",
        "/api/deltas, 1",
        "/api/deltas?model=orca-2&rival=heron&benchmark=mmlu, 1",
        "/api/deltas?model=heron, 0",
        "/api/disputes, 1",
        "/api/disputes?model=heron, 0",
        "/api/claims, 1",
        "/api/claims?model=orca-2&benchmark=mmlu&kind=score&publisher=Example&article=article-1, 1",
        "/api/claims?publisher=Other, 0",
        "/api/changes?model=orca-2&kind=verdict, 1",
        "/api/changes?kind=seen, 0",
        "/api/articles?publisher=Example, 1",
        "/api/articles?publisher=Other, 0",
        "/api/articles?q=RCA+2, 1",
        "/api/articles?q=heron, 0",
        "/api/search?q=mml, 1",
        "/api/search?q=orca, 2",
        "/api/search?q=%C3%98rca, 0",
        "/api/search?q=%C3%93rc%C3%81, 2",
        "/api/search?q=orca&limit=1, 1",
        "/api/search?q=%2D, 0",
        "/api/search, 0",
        "/api/claims?kind=rank&model=orca-2, 0",
    })
    void aListHasWhatItsFiltersLetThrough(String path, int items) throws Exception {
        assertThat(json(server.get(path)).get("items")).hasSize(items);
    }

    @Test
    void anArticleIsListedWithoutItsTextAndWithTheNumberOfItsClaims() throws Exception {
        assertThat(json(server.get("/api/articles")).at("/items/0").toString())
                .isEqualTo("{\"article_id\":\"article-1\",\"url\":\"https://example.org/a\",\"title\":\"Orca 2\","
                        + "\"publisher\":\"Example\",\"published_at\":\"2026-04-11T12:00:00Z\",\"language\":\"en\","
                        + "\"revision\":1,\"claims\":1}");
    }

    @Test
    void whatBeginsAsTypedIsFoundBeforeWhatHasItInside() throws Exception {
        Events.put(server.views.models, "a", "{\"model\":{\"id\":\"a\",\"name\":\"Xorca\",\"vendor\":\"B\"}}");
        assertThat(json(server.get("/api/search?q=orca")).get("items").toString())
                .isEqualTo("[{\"type\":\"model\",\"id\":\"orca-2\",\"name\":\"Orca 2\",\"detail\":\"Acme\"},"
                        + "{\"type\":\"article\",\"id\":\"article-1\",\"name\":\"Orca 2\",\"detail\":\"Example, 2026-04-11\"},"
                        + "{\"type\":\"model\",\"id\":\"a\",\"name\":\"Xorca\",\"detail\":\"B\"}]");
    }

    @Test
    void theLinkOfEachPageLeadsThroughAllClaimsOnce() throws Exception {
        for (int i = 0; i < 25; i++) {
            String id = "more-" + i;
            Events.put(server.views.claims, id, Events.score(id, Events.HERON, "A & B", Instant.ofEpochSecond(i / 3)));
        }
        var ids = new ArrayList<String>();
        String path = "/api/claims?publisher=A+%26+B&limit=10";
        for (int page = 0; path != null; page++) {
            assertThat(page).isLessThan(3);
            var response = server.get(path);
            json(response)
                    .get("items")
                    .forEach(claim -> ids.add(claim.get("claim_id").textValue()));
            path = response.headers()
                    .firstValue("Link")
                    .map(link -> link.replaceAll("<(.*)>; rel=\"next\"", "$1"))
                    .orElse(null);
        }
        assertThat(ids)
                .hasSize(25)
                .doesNotHaveDuplicates()
                .startsWith("more-24")
                .endsWith("more-2");
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
        JsonNode problem = json(response);
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

    @Test
    void anIdIsTakenAsItIsPercentEncoded() throws Exception {
        Events.put(server.views.models, "a/b c+ü", "{\"x\":1}");
        assertThat(server.get("/api/models/a%2Fb%20c+%C3%BC").body()).isEqualTo("{\"x\":1}");
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

    private static JsonNode json(HttpResponse<String> response) throws IOException {
        return Json.mapper().readTree(response.body());
    }
}
