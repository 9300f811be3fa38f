package io.claimstream.serve.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.claimstream.events.Json;
import io.claimstream.serve.TestServer;
import io.claimstream.serve.http.Route;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The description against what is really answered. */
class OpenApiTest {
    private static final List<String> ASKED = List.of(
            "/api/models",
            "/api/models/orca-2",
            "/api/benchmarks",
            "/api/benchmarks/mmlu",
            "/api/deltas",
            "/api/disputes",
            "/api/claims",
            "/api/articles/article-1",
            "/api/changes",
            "/api/articles",
            "/api/search?q=o",
            "/api/pipeline",
            "/api/models/orca-2/history",
            "/api/models?asof=2026-04-11",
            "/api/models/orca-2?asof=2026-04-11",
            "/api/claims?asof=2026-04-11",
            "/healthz",
            "/readyz",
            "/openapi.json");

    @Test
    void everyAnswerHasTheTypeAndTheShapeThatTheDescriptionSays() throws Exception {
        try (var server = new TestServer()) {
            JsonNode document =
                    Json.mapper().readTree(server.get("/openapi.json").body());
            for (String path : ASKED) {
                var response = server.get(path);
                assertThat(response.statusCode()).as(path).isEqualTo(200);
                assertThat(response.headers().firstValue("Content-Type"))
                        .as(path)
                        .hasValue("application/json");
                JsonNode schema = schema(document, server, path);
                assertThat(errors(document, schema, response.body())).as(path).isEmpty();
            }
        }
    }

    @Test
    void whatIsPublishedAndItsAnswerHaveTheShapesThatTheDescriptionSays() throws Exception {
        try (var server = new TestServer()) {
            JsonNode document =
                    Json.mapper().readTree(server.get("/openapi.json").body());
            JsonNode post = document.at("/paths/~1api~1articles/post");
            String article = "{\"url\":\"https://a.example/\",\"content\":\"Orca 2 is open.\"}";
            assertThat(errors(document, post.at("/requestBody/content/application~1json/schema"), article))
                    .isEmpty();
            String answer = server.post("/api/articles", article, "Content-Type", "application/json")
                    .body();
            assertThat(errors(document, post.at("/responses/202/content/application~1json/schema"), answer))
                    .isEmpty();
        }
    }

    @Test
    void aProblemHasTheShapeThatTheDescriptionSays() throws Exception {
        try (var server = new TestServer()) {
            JsonNode document =
                    Json.mapper().readTree(server.get("/openapi.json").body());
            JsonNode schema = document.at("/paths")
                    .path("/api/models/{id}")
                    .at("/get/responses/4XX/content")
                    .path("application/problem+json")
                    .path("schema");
            assertThat(errors(document, schema, server.get("/api/models/nobody").body()))
                    .isEmpty();
        }
    }

    @Test
    void everyReferenceResolves() throws Exception {
        try (var server = new TestServer()) {
            JsonNode document =
                    Json.mapper().readTree(server.get("/openapi.json").body());
            List<String> references = document.findValuesAsText("$ref");
            assertThat(references).contains("#/components/schemas/Verdict", "#/components/schemas/ClaimOpenness");
            assertThat(references)
                    .allSatisfy(to -> assertThat(document.at(to.substring(1)).isObject())
                            .as(to)
                            .isTrue());
        }
    }

    @Test
    void noAnswerHasAFieldThatTheDescriptionLacks() throws Exception {
        try (var server = new TestServer()) {
            JsonNode document =
                    Json.mapper().readTree(server.get("/openapi.json").body());
            for (JsonNode each : document.at("/components/schemas")) {
                if (each.has("properties")) {
                    ((ObjectNode) each).put("additionalProperties", false);
                }
            }
            for (String path : ASKED) {
                // What a change has besides its event stands beside that event's schema.
                if (!path.equals("/api/changes") && !path.equals("/openapi.json")) {
                    assertThat(errors(
                                    document,
                                    schema(document, server, path),
                                    server.get(path).body()))
                            .as(path)
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void aWrongAnswerWouldBeFound() throws Exception {
        try (var server = new TestServer()) {
            JsonNode document =
                    Json.mapper().readTree(server.get("/openapi.json").body());
            JsonNode claims = document.at("/paths/~1api~1claims/get/responses/200/content/application~1json/schema");
            String page = server.get("/api/claims").body();
            assertThat(errors(document, claims, page)).isEmpty();
            assertThat(errors(document, claims, page.replace("\"asserted\"", "\"sworn\"")))
                    .isNotEmpty();
            assertThat(errors(document, claims, page.replace("\"claim_id\"", "\"id\"")))
                    .isNotEmpty();
            assertThat(errors(document, claims, page.replace("\"value\":50.2", "\"value\":\"50.2\"")))
                    .isNotEmpty();
        }
    }

    @Test
    void everyRouteIsDescribedWithAllThatItTakes() throws Exception {
        try (var server = new TestServer()) {
            JsonNode document =
                    Json.mapper().readTree(server.get("/openapi.json").body());
            assertThat(document.get("openapi").textValue()).startsWith("3.1");
            int operations = 0;
            for (JsonNode path : document.get("paths")) {
                operations += path.size();
            }
            assertThat(operations).isEqualTo(server.routes.size());
            var claims = document.at("/paths/~1api~1claims/get/parameters").findValuesAsText("name");
            assertThat(claims)
                    .containsExactly(
                            "model", "benchmark", "kind", "publisher", "article", "asof", "limit", "cursor", "format");
        }
    }

    /** Of the answer to a GET of this path. */
    private static JsonNode schema(JsonNode document, TestServer server, String path) {
        Route route = server.routes.stream()
                .filter(each -> each.match(path.split("\\?")[0]) != null)
                .findFirst()
                .orElseThrow();
        return document.at("/paths").path(route.path()).at("/get/responses/200/content/application~1json/schema");
    }

    private static List<?> errors(JsonNode document, JsonNode schema, String answer) {
        assertThat(schema.isObject()).as("described").isTrue();
        ObjectNode whole = schema.deepCopy();
        whole.set("components", document.get("components"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole)
                .validate(answer, com.networknt.schema.InputFormat.JSON);
    }
}
