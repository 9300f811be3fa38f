package io.claimstream.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingCommandsTest {
    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(
                folder.resolve("a.json"),
                "{\"url\":\"https://a.example/1\",\"content\":\"GPT-5 scores 94.6% on AIME 2025.\"}");
        Files.writeString(folder.resolve("b.json"), "{\"url\":\"https://a.example/2\"}");
        Files.writeString(folder.resolve("c.json"), "{\"url\":\"https://a.example/1\",\"status\":\"canceled\"}");
    }

    @Test
    void cleanPrintsOneLineAnInputInTheOrderGiven() {
        Cli cli = Cli.run("clean", folder.toString(), folder.resolve("none.txt").toString());

        assertThat(cli.code()).isEqualTo(1);
        var lines = cli.out().lines().toList();
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0)).contains("\"url\":\"https://a.example/1\"").contains("\"text\":\"GPT-5 scores");
        assertThat(lines.get(1)).isEqualTo("{\"rejected\":\"no_content\"}");
        assertThat(lines.get(2)).startsWith("{\"withdrawn\":");
        assertThat(lines.get(3)).isEqualTo("{\"rejected\":\"there is no such file\"}");
        assertThat(cli.err()).contains("b.json: no_content").contains("none.txt: there is no such file");
    }

    @Test
    void extractPrintsClaimsAndGoesOnAfterABadInput() {
        Cli cli = Cli.run(
                "extract",
                folder.resolve("b.json").toString(),
                folder.resolve("a.json").toString());

        assertThat(cli.code()).isEqualTo(1);
        assertThat(cli.out().lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line)
                        .startsWith("{\"claim_id\":")
                        .contains("\"quote\":\"GPT-5 scores 94.6% on AIME 2025.\""));
        assertThat(cli.err()).contains("b.json: no_content");
    }

    @Test
    void extractExplainsOnStandardOutputHowSentencesWereRead() {
        Cli cli = Cli.run("extract", "--explain", folder.resolve("a.json").toString());

        assertThat(cli.code()).isZero();
        assertThat(cli.out().lines())
                .contains("GPT-5 scores 94.6% on AIME 2025.", "  names    model gpt-5, benchmark aime-2025")
                .noneMatch(line -> line.startsWith("{"));
        assertThat(cli.err()).isEmpty();
    }

    @Test
    void aCatalogAddsNamesAndShowsInTheExtractorsName() throws IOException {
        Path catalog = Files.writeString(folder.resolve("own.yaml"), "benchmarks: [Korfu Test]\n");
        Path article = Files.writeString(
                folder.resolve("d.json"),
                "{\"url\":\"https://a.example/4\",\"content\":\"GPT-5 scores 94.6% on the Korfu Test.\"}");

        Cli without = Cli.run("extract", article.toString());
        Cli with = Cli.run("extract", "--catalog", catalog.toString(), article.toString());
        Cli oracle = Cli.run("oracle", "--catalog", catalog.toString(), article.toString());

        assertThat(without.out()).doesNotContain("korfu-test");
        assertThat(with.out())
                .contains("\"id\":\"korfu-test\"")
                .containsPattern("\"extractor\":\"rules/\\d+\\+[0-9a-f]{8}\"");
        assertThat(oracle.out()).contains("\"topic\":\"benchmark.leaderboards\",\"key\":\"korfu-test\"");
    }

    @Test
    void aWrongCatalogFailsWithItsLine() throws IOException {
        Path catalog = Files.writeString(folder.resolve("own.yaml"), "benchmarks:\n  - {name: X, unit: percnt}\n");

        Cli cli = Cli.run(
                "extract",
                "--catalog",
                catalog.toString(),
                folder.resolve("a.json").toString());

        assertThat(cli.code()).isEqualTo(1);
        assertThat(cli.err()).contains("own.yaml, line 2: 'percnt' is no unit");
    }

    @Test
    void withoutAPathUsageIsWrong() {
        assertThat(Cli.run("extract").code()).isEqualTo(2);
        assertThat(Cli.run("clean").code()).isEqualTo(2);
    }
}
