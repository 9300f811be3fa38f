package io.claimstream.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.claimstream.events.Article;
import io.claimstream.events.Claim;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every case of {@code cases/scores}: a text and the scores that it gives, "~" before an approximate value, the setting as
 * a fourth column. A case with {@code missed} is one that is not read right yet; once it is, the mark has to go.
 */
class ScoreCasesTest {
    private static final Path CASES = Path.of("src/test/resources/cases/scores");
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private final ClaimExtractor extractor = new ClaimExtractor();

    @TestFactory
    Stream<DynamicContainer> aTextGivesItsScoresAndNoOthers() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            List<Path> sorted = files.sorted().toList();
            return sorted.stream()
                    .map(file ->
                            DynamicContainer.dynamicContainer(file.getFileName().toString(), cases(file)));
        }
    }

    private Stream<DynamicTest> cases(Path file) {
        try {
            return StreamSupport.stream(YAML.readTree(file.toFile()).spliterator(), false)
                    .map(node -> DynamicTest.dynamicTest(
                            node.path("text").asText().lines().findFirst().orElse(""), () -> check(node)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void check(JsonNode node) {
        Article article = article(
                node.path("title").isMissingNode() ? null : node.path("title").asText(),
                node.path("lang").asText("en"),
                node.path("text").asText());
        TreeSet<String> expected = new TreeSet<>();
        node.path("scores").forEach(score -> expected.add(score.asText()));
        TreeSet<String> found = new TreeSet<>();
        for (Claim claim : extractor.extract(article)) {
            Claim.Score score = claim.score();
            if (score != null) {
                String said = "%s | %s | %s%s"
                        .formatted(
                                claim.model().id(),
                                score.benchmark() == null
                                        ? "-"
                                        : score.benchmark().id(),
                                score.approximate() ? "~" : "",
                                score.value().toPlainString());
                String withSetting = said + " | " + score.setting();
                found.add(expected.contains(withSetting) ? withSetting : said);
            }
            assertThat(article.text()
                            .substring(
                                    claim.evidence().start(), claim.evidence().end()))
                    .isEqualTo(claim.evidence().quote());
        }
        if (node.path("missed").asBoolean()) {
            assertThat(found).isNotEqualTo(expected);
        } else {
            assertThat(found).isEqualTo(expected);
        }
    }

    private static Article article(@Nullable String title, String language, String text) {
        return new Article("a", null, title, null, null, null, language, 1, "h", null, null, text);
    }
}
