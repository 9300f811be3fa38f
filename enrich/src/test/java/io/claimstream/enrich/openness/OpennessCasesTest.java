package io.claimstream.enrich.openness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.claimstream.enrich.ClaimExtractor;
import io.claimstream.events.Article;
import io.claimstream.events.Claim;
import io.claimstream.events.Claim.Modality;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs the sentences and short articles of {@code cases/openness}: each with what it says, what it may be read to say
 * ({@code may}), and nothing else.
 */
class OpennessCasesTest {
    private static final ClaimExtractor EXTRACTOR = new ClaimExtractor();
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    @TestFactory
    Stream<DynamicNode> saysWhatItIsAnnotatedWithAndNothingElse() throws Exception {
        Path folder =
                Path.of(OpennessCasesTest.class.getResource("/cases/openness").toURI());
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
        Map<String, Claim> found = new TreeMap<>();
        for (Claim claim : EXTRACTOR.extract(article(annotated))) {
            if (claim.openness() != null) {
                found.put(line(claim), claim);
            }
        }
        Set<String> says = lines(annotated.path("says"));
        Set<String> allowed = lines(annotated.path("may"));
        allowed.addAll(says);
        assertThat(found.keySet()).as("what it says").containsAll(says);
        assertThat(allowed).as("all that it can be read to say").containsAll(found.keySet());
        for (Claim claim : found.values()) {
            var evidence = claim.evidence();
            assertThat(annotated.path("text").asText().substring(evidence.start(), evidence.end()))
                    .isEqualTo(evidence.quote());
            if (annotated.has("credit")) {
                assertThat(credit(claim)).isEqualTo(annotated.path("credit").asText());
            }
        }
    }

    private static Article article(JsonNode annotated) {
        return new Article(
                "case",
                null,
                null,
                null,
                null,
                null,
                annotated.path("language").asText("en"),
                1,
                "hash",
                null,
                null,
                annotated.path("text").asText());
    }

    private static Set<String> lines(JsonNode listed) {
        Set<String> lines = new TreeSet<>();
        listed.forEach(line -> lines.add(line.asText()));
        return lines;
    }

    /** "Qwen3 licence open", with the modality where it is not asserted. */
    private static String line(Claim claim) {
        String line = "%s %s %s"
                .formatted(
                        claim.model().name(),
                        claim.openness().dimension(),
                        claim.openness().status());
        String modality = claim.modality() == Modality.ASSERTED ? "" : " " + claim.modality();
        int name = claim.model().name().length();
        return line.substring(0, name) + (line.substring(name) + modality).toLowerCase(Locale.ROOT);
    }

    private static String credit(Claim claim) {
        String name = claim.attribution().name();
        return (name == null ? "none" : name) + " "
                + claim.attribution().type().name().toLowerCase(Locale.ROOT);
    }
}
