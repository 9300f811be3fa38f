package io.claimstream.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimstream.app.Main;
import io.claimstream.events.Json;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OracleCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    @Test
    void articlesComeToOneLineForEachKeyOfEachTopic() throws IOException {
        Files.writeString(
                folder.resolve("a.json"),
                "{\"url\": \"https://example.org/a\", \"content\": \"OpenAI reports that GPT-5 scores 84.2% on MMMU.\"}");

        assertThat(oracle()).isZero();
        List<JsonNode> lines = lines();
        assertThat(lines)
                .extracting(line -> line.get("topic").textValue())
                .containsExactly("articles", "claims", "model.stances", "benchmark.leaderboards");
        assertThat(lines.get(0).get("value").get("url").textValue()).isEqualTo("https://example.org/a");
        assertThat(lines.get(1).get("value").get("score").get("value").decimalValue())
                .isEqualByComparingTo("84.2");
        assertThat(lines.get(2).get("key").textValue())
                .isEqualTo(lines.get(2).get("value").get("model").get("id").textValue());
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aBadRecordIsNamedAndTheOthersCount() throws IOException {
        Files.writeString(
                folder.resolve("a.ndjson"),
                "{\"url\": \"https://example.org/a\", \"content\": \"Nothing much.\"}\n{\"\n");

        assertThat(oracle()).isZero();
        assertThat(lines()).hasSize(1);
        assertThat(err.toString()).contains("a.ndjson:2").contains("invalid_json");
    }

    private int oracle() {
        return Main.commandLine(Map.of())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute("oracle", folder.toString());
    }

    private List<JsonNode> lines() throws IOException {
        var lines = new ArrayList<JsonNode>();
        for (String line : out.toString().lines().toList()) {
            lines.add(Json.mapper().readTree(line));
        }
        return lines;
    }
}
