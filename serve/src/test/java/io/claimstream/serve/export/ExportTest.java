package io.claimstream.serve.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.events.Json;
import io.claimstream.serve.Events;
import io.claimstream.serve.TestServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExportTest {
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
    void aLeaderboardIsARowForEachModel() throws Exception {
        var csv = server.get("/api/benchmarks/mmlu?format=csv");
        assertThat(csv.headers().firstValue("Content-Type")).contains("text/csv; charset=utf-8");
        assertThat(csv.headers().firstValue("Content-Disposition")).contains("attachment; filename=\"mmlu.csv\"");
        assertThat(csv.headers().firstValue("ETag")).isPresent();
        assertThat(csv.body())
                .isEqualTo("benchmark,rank,model,model_name,vendor,value,unit,setting,low,high,vendor_value,"
                        + "independent_value,replication_gap,claim_id\r\n"
                        + "mmlu,1,orca-2,Orca 2,Acme,50.2,percent,no tools,49,50.2,50.2,,,claim-1\r\n");
        assertThat(server.get("/api/benchmarks/mmlu?format=ndjson").body())
                .startsWith("{\"benchmark\":{\"id\":\"mmlu\",\"name\":\"MMLU\"},\"unit\":\"percent\",\"rank\":1,")
                .endsWith("}\n")
                .hasLineCount(1);
    }

    @Test
    void aModelIsARowForEachBenchmark() throws Exception {
        assertThat(server.get("/api/models/orca-2?format=csv").body())
                .endsWith("\r\norca-2,mmlu,MMLU,50.2,percent,1,orca-2,0,50.2,,,50.2,2026-04-11T12:00:00Z,claim-1\r\n");
        assertThat(server.get("/api/models/orca-2?format=ndjson").body())
                .startsWith("{\"model\":{\"id\":\"orca-2\",")
                .hasLineCount(1);
    }

    @Test
    void allClaimsThatMatchAreStreamedAlsoCompressed() throws Exception {
        for (int i = 0; i < 2000; i++) {
            Events.put(
                    server.views.claims,
                    "more-" + i,
                    Events.score("more-" + i, Events.HERON, "Example", Instant.ofEpochSecond(i)));
        }
        var csv = server.get("/api/claims?format=csv");
        assertThat(csv.headers().firstValue("Content-Disposition")).contains("attachment; filename=\"claims.csv\"");
        assertThat(csv.body()).hasLineCount(2002);
        assertThat(server.get("/api/claims?format=ndjson&model=heron").body()).hasLineCount(2000);
        assertThat(server.get("/api/claims?format=ndjson&asof=1970-01-01").body())
                .hasLineCount(2000);

        var packed = server.getBytes("/api/claims?format=ndjson&model=orca-2", "Accept-Encoding", "gzip");
        assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
        byte[] plain = new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes();
        assertThat(new String(plain, StandardCharsets.UTF_8))
                .isEqualTo(new String(claim(), StandardCharsets.UTF_8) + "\n");
    }

    private byte[] claim() throws IOException, InterruptedException {
        return Json.write(
                Json.mapper().readTree(server.get("/api/claims/claim-1").body()));
    }

    @Test
    void whatAFileCannotBeIsRefused() throws Exception {
        for (String path : new String[] {
            "/api/claims?format=xml", "/api/claims?format=csv&limit=3", "/api/claims?format=csv&cursor=a"
        }) {
            assertThat(server.get(path).statusCode()).as(path).isEqualTo(400);
        }
        assertThat(server.get("/api/benchmarks?format=csv").statusCode()).isEqualTo(400);
        assertThat(server.get("/api/benchmarks/none?format=csv").statusCode()).isEqualTo(404);
    }

    @Test
    void aFileNameIsHarmless() throws Exception {
        Events.put(server.views.benchmarks, "a\"\r\nb/../ü", Events.leaderboard());
        var csv = server.get("/api/benchmarks/a%22%0D%0Ab%2F..%2F%C3%BC?format=csv");
        assertThat(csv.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"a___b_.._" + "_.csv\"");
    }

    @Test
    void textThatASpreadsheetWouldRunIsMadeHarmlessAndNumbersStay() {
        assertThat(Csv.harmless("=cmd|' /C calc'!A0")).isEqualTo("'=cmd|' /C calc'!A0");
        assertThat(Csv.harmless("@a")).isEqualTo("'@a");
        assertThat(Csv.harmless("a=b")).isEqualTo("a=b");
        assertThat(Csv.harmless("")).isEmpty();
        assertThat(Csv.line(List.of("a,b", "say \"so\"", "two\nlines", "-1.5")))
                .isEqualTo("\"a,b\",\"say \"\"so\"\"\",\"two\nlines\",-1.5\r\n");
    }
}
