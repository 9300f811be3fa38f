package io.claimstream.enrich.openness;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.claimstream.enrich.ClaimExtractor;
import io.claimstream.events.Article;
import io.claimstream.events.Claim;
import io.claimstream.events.Claim.Modality;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Statements of {@code cases/compositions/openness}, behind every way of coming to speak of a model and before every way of
 * going on: what each says holds beside all others.
 */
class OpennessCompositionsTest {
    private static final Path FOLDER = Path.of("src/test/resources/cases/compositions/openness");

    private static final List<String> MODELS = List.of(
            "Kimi K2.5",
            "GLM-5",
            "Falcon 3 10B",
            "Phi-4",
            "MiniMax-M2.5",
            "Olmo 3",
            "Step 3",
            "Gemini 2.5 Pro",
            "Mistral Large 3",
            "Yi-34B",
            "gpt-oss-120b");

    private final ClaimExtractor extractor = new ClaimExtractor();

    @ParameterizedTest
    @ValueSource(strings = {"de", "en", "es", "fr", "ja", "ko", "zh"})
    void whatAStatementSaysHoldsInEveryCompany(String language) throws IOException {
        JsonNode grammar = new ObjectMapper(new YAMLFactory())
                .readTree(FOLDER.resolve(language + ".yaml").toFile());
        List<String> wrong = new ArrayList<>();
        int made = 0;
        for (JsonNode statement : grammar.path("statements")) {
            for (JsonNode intro : grammar.path("intros")) {
                for (JsonNode end : fits(intro, statement) ? grammar.path("ends") : List.<JsonNode>of()) {
                    wrong.addAll(mistakes(language, made++, intro, statement, end));
                }
            }
        }
        assertThat(String.join("\n", wrong))
                .as("%s of %s texts", wrong.size(), made)
                .isEmpty();
    }

    /** A statement that opens with other words than the model stands behind whole sentences only. */
    private static boolean fits(JsonNode intro, JsonNode statement) {
        String before = intro.get(0).asText();
        return statement.get(0).asText().startsWith("{S}")
                || before.isEmpty()
                || before.endsWith(". ")
                || before.endsWith("。");
    }

    /**
     * @param intro a text, the words by which the statement calls the model then, and what the text says itself
     * @param statement a text and what it says
     * @param end the same
     */
    private List<String> mistakes(String language, int seed, JsonNode intro, JsonNode statement, JsonNode end) {
        String a = MODELS.get(seed % MODELS.size());
        String x = MODELS.get((seed + 1 + seed / MODELS.size() % (MODELS.size() - 1)) % MODELS.size());
        TreeSet<String> required = new TreeSet<>();
        TreeSet<String> allowed = new TreeSet<>();
        StringBuilder text = new StringBuilder();
        for (JsonNode part : List.of(intro, statement, end)) {
            String subject = intro.get(1).asText();
            String amid = subject.startsWith("{")
                    ? subject
                    : subject.substring(0, 1).toLowerCase(Locale.ROOT) + subject.substring(1);
            text.append(part.get(0).asText().replace("{S}", subject).replace("{s}", amid));
            for (int i = part == intro ? 2 : 1; i < part.size(); i++) {
                String said = part.get(i).asText();
                String[] claim = said.replace("?", "").split(" ", 2);
                String meant = printed(claim[0].equals("A") ? a : x) + " " + claim[1];
                (said.startsWith("?") ? allowed : required).add(meant);
            }
        }
        String article = text.toString().replace("{A}", a).replace("{X}", x);
        TreeSet<String> found = new TreeSet<>();
        for (Claim claim : extractor.extract(
                new Article("a", null, null, null, null, null, language, 1, "h", null, null, article))) {
            if (claim.openness() != null) {
                found.add("%s %s %s"
                        .formatted(
                                printed(claim.model().name()),
                                claim.openness().dimension().name().toLowerCase(Locale.ROOT),
                                status(claim)));
            }
        }
        boolean missed = !found.containsAll(required);
        found.removeAll(allowed);
        return !missed && required.containsAll(found)
                ? List.of()
                : List.of(article + "\n  says  " + required + "\n  found " + found);
    }

    /** With how it is said where it is only planned or heard: "open planned". */
    private static String status(Claim claim) {
        String status = claim.openness().status().name().toLowerCase(Locale.ROOT);
        return claim.modality() == Modality.ASSERTED
                ? status
                : status + " " + claim.modality().name().toLowerCase(Locale.ROOT);
    }

    /** A name however it is written. */
    private static String printed(String name) {
        return name.replace('-', ' ').toLowerCase(Locale.ROOT);
    }
}
