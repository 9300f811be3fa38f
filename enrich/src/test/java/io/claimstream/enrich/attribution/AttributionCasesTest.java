package io.claimstream.enrich.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.claimstream.enrich.ClaimExtractor;
import io.claimstream.events.Article;
import io.claimstream.events.Claim;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the texts of {@code cases/attribution}: each with whom its scores and openness statements are credited to. */
class AttributionCasesTest {
    private static final ClaimExtractor EXTRACTOR = new ClaimExtractor();
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    @TestFactory
    Stream<DynamicNode> creditsWhomTheTextCredits() throws Exception {
        Path folder = Path.of(
                AttributionCasesTest.class.getResource("/cases/attribution").toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream()
                    .map(file -> dynamicContainer(file.getFileName().toString(), cases(file)));
        }
    }

    private static Stream<DynamicTest> cases(Path file) {
        List<DynamicTest> tests = new ArrayList<>();
        try {
            YAML.readTree(file.toFile())
                    .forEach(each ->
                            tests.add(dynamicTest(each.path("text").asText().strip(), () -> check(each))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tests.stream();
    }

    private static void check(JsonNode annotated) {
        Set<String> credited = new TreeSet<>();
        for (Claim claim : EXTRACTOR.extract(article(annotated))) {
            if (claim.score() != null || claim.openness() != null) {
                credited.add(credit(claim));
            }
        }
        JsonNode expected = annotated.path("credit");
        Set<String> credits = new TreeSet<>();
        if (expected.isArray()) {
            expected.forEach(each -> credits.add(each.asText()));
        } else {
            credits.add(expected.asText());
        }
        assertThat(credited).isEqualTo(credits);
    }

    private static Article article(JsonNode annotated) {
        return new Article(
                "case",
                null,
                annotated.path("title").asText(null),
                annotated.path("publisher").asText(null),
                null,
                null,
                annotated.path("language").asText("en"),
                1,
                "hash",
                null,
                null,
                annotated.path("text").asText());
    }

    private static String credit(Claim claim) {
        String name = claim.attribution().name();
        return (name == null ? "none" : name) + " "
                + claim.attribution().type().name().toLowerCase(Locale.ROOT);
    }
}
