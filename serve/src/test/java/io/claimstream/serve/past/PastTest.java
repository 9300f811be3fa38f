package io.claimstream.serve.past;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimstream.events.Json;
import io.claimstream.serve.Events;
import io.claimstream.serve.TestServer;
import io.claimstream.serve.view.Views;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PastTest {
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
    void aDayHasWhatWasSaidByItsEndAndNothingUndated() throws Exception {
        put("late", "2026-04-12T00:00:00Z");
        put("last", "2026-04-11T23:59:59.999999Z");
        put("undated", null);
        assertThat(claims("2026-04-10")).isZero();
        assertThat(claims("2026-04-11")).isEqualTo(2);
        assertThat(claims("2026-04-12")).isEqualTo(3);
        assertThat(json("/api/claims?asof=2026-04-11").get("items")).hasSize(2);
        assertThat(json("/api/claims?asof=2026-04-11&model=heron").get("items")).isEmpty();
        assertThat(json("/api/claims").get("items")).hasSize(4);
    }

    @Test
    void aDayIsKeptUntilAClaimOfItsTimeChanges() throws Exception {
        var day = LocalDate.parse("2026-04-11");
        Views first = server.past.at(day);
        put("later", "2026-04-12T00:00:00Z");
        put("undated", null);
        assertThat(server.past.at(day)).isSameAs(first);
        put("earlier", "2026-04-01T00:00:00Z");
        Views second = server.past.at(day);
        assertThat(second).isNotSameAs(first);
        assertThat(claims("2026-04-11")).isEqualTo(2);
        server.views.claims.remove("earlier");
        assertThat(claims("2026-04-11")).isEqualTo(1);
        // Moved out of the day.
        put("claim-1", "2026-05-01T00:00:00Z");
        assertThat(claims("2026-04-11")).isZero();
    }

    @Test
    void onlySoManyDaysAreKept() {
        var day = LocalDate.parse("2026-04-11");
        Views first = server.past.at(day);
        for (int later = 1; later < 8; later++) {
            server.past.at(day.plusDays(later));
        }
        assertThat(server.past.at(day)).isSameAs(first);
        for (int later = 8; later < 16; later++) {
            server.past.at(day.plusDays(later));
        }
        assertThat(server.past.at(day)).isNotSameAs(first);
    }

    @Test
    void tooManyClaimsAreNotAddedUp() throws Exception {
        for (int i = 0; i < 10; i++) {
            put("more-" + i, "2026-04-01T00:00:00Z");
        }
        assertThat(server.get("/api/models?asof=2026-04-10").statusCode()).isEqualTo(200);
        assertThat(server.get("/api/models?asof=2026-04-11").statusCode()).isEqualTo(501);
        assertThat(server.get("/api/models/orca-2/history").statusCode()).isEqualTo(501);
    }

    @Test
    void whatIsNoDateIsRefused() throws Exception {
        for (String day : new String[] {"yesterday", "2026-02-30", "2026-04-11T00:00:00Z", "%2B300000000-01-01", ""}) {
            assertThat(server.get("/api/models?asof=" + day).statusCode())
                    .as(day)
                    .isEqualTo(400);
        }
    }

    @Test
    void aHistoryHasAPointForEachDayWithTheClaimsThatAreNew() throws Exception {
        put("b", "2026-04-01T09:00:00Z");
        put("a", "2026-04-01T21:00:00Z");
        put("undated", null);
        JsonNode items = json("/api/models/orca-2/history").get("items");
        assertThat(items).hasSize(2);
        assertThat(items.at("/0/at").textValue()).isEqualTo("2026-04-01");
        assertThat(items.at("/0/because").toString()).isEqualTo("[\"a\",\"b\"]");
        assertThat(items.at("/1/at").textValue()).isEqualTo("2026-04-11");
        assertThat(items.at("/1/because").toString()).isEqualTo("[\"claim-1\"]");
        assertThat(items.at("/1/benchmarks/0").toString())
                .isEqualTo("{\"benchmark_id\":\"mmlu\",\"value\":50.2,\"unit\":\"percent\"}");
        assertThat(server.get("/api/models/nobody/history").statusCode()).isEqualTo(404);
    }

    private void put(String id, @Nullable String at) {
        Events.put(
                server.views.claims,
                id,
                Events.score(id, Events.ORCA, "Example", at == null ? null : Instant.parse(at)));
    }

    /** How many claims the model had. */
    private int claims(String day) throws IOException, InterruptedException {
        JsonNode items = json("/api/models?asof=" + day).get("items");
        return items.isEmpty() ? 0 : items.at("/0/claims").intValue();
    }

    private JsonNode json(String path) throws IOException, InterruptedException {
        return Json.mapper().readTree(server.get(path).body());
    }
}
