package io.claimstream.serve.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.events.Json;
import io.claimstream.serve.Events;
import io.claimstream.serve.TestServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is answered, as a client sees it. */
class AnswersTest {
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
        assertThat(TestServer.json(server.get(path)).get("items")).hasSize(items);
    }

    @Test
    void anArticleIsListedWithoutItsTextAndWithTheNumberOfItsClaims() throws Exception {
        assertThat(TestServer.json(server.get("/api/articles")).at("/items/0").toString())
                .isEqualTo("{\"article_id\":\"article-1\",\"url\":\"https://example.org/a\",\"title\":\"Orca 2\","
                        + "\"publisher\":\"Example\",\"published_at\":\"2026-04-11T12:00:00Z\",\"language\":\"en\","
                        + "\"revision\":1,\"claims\":1}");
    }

    @Test
    void whatBeginsAsTypedIsFoundBeforeWhatHasItInside() throws Exception {
        Events.put(server.views.models, "a", "{\"model\":{\"id\":\"a\",\"name\":\"Xorca\",\"vendor\":\"B\"}}");
        assertThat(TestServer.json(server.get("/api/search?q=orca"))
                        .get("items")
                        .toString())
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
            TestServer.json(response)
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

    @Test
    void anIdIsTakenAsItIsPercentEncoded() throws Exception {
        Events.put(server.views.models, "a/b c+ü", "{\"x\":1}");
        assertThat(server.get("/api/models/a%2Fb%20c+%C3%BC").body()).isEqualTo("{\"x\":1}");
    }
}
