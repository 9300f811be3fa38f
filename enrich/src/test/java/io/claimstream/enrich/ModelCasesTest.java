package io.claimstream.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.claimstream.enrich.mention.Mention;
import io.claimstream.events.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every case of {@code cases/models}: a text and the models that it names, families with a star. */
class ModelCasesTest {
    private static final Path CASES = Path.of("src/test/resources/cases/models");
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private final ClaimExtractor extractor = new ClaimExtractor();

    @TestFactory
    Stream<DynamicTest> aTextNamesItsModelsInTheirOrder() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path file : files()) {
            for (JsonNode node : YAML.readTree(file.toFile())) {
                tests.add(DynamicTest.dynamicTest(node.path("text").asText(), () -> check(node)));
            }
        }
        return tests.stream();
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.sorted().toList();
        }
    }

    private void check(JsonNode node) {
        String language = node.path("lang").asText("en");
        String text = node.path("text").asText();
        Article article = new Article("a", null, null, null, null, null, language, 1, "h", null, null, text);
        List<String> expected = new ArrayList<>();
        node.path("models").forEach(model -> expected.add(model.asText()));
        List<String> found = new ArrayList<>();
        for (Mention mention : extractor.read(article).mentions().all()) {
            if (mention.model()) {
                found.add(mention.id() + (mention.family() ? "*" : ""));
            }
        }
        assertThat(found).isEqualTo(expected);
    }
}
