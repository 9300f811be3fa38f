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
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Statements of {@code cases/compositions/openness}, behind every way of coming to speak of a model and before every way of
 * going on: what each says holds beside all others. A build takes of them what puts every two parts together at least once;
 * {@code -Dcompositions=all} takes them all.
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
        List<Composition> all = compositions(grammar);
        List<Composition> read = "all".equals(System.getProperty("compositions")) ? all : pairs(all, grammar);
        List<String> wrong = new ArrayList<>();
        for (Composition each : read) {
            wrong.addAll(mistakes(
                    language,
                    each.number(),
                    grammar.path("intros").get(each.intro()),
                    grammar.path("statements").get(each.statement()),
                    grammar.path("ends").get(each.end())));
        }
        assertThat(String.join("\n", wrong))
                .as("%s of %s texts", wrong.size(), read.size())
                .isEmpty();
    }

    /** One text of all, by the places of its parts. */
    private record Composition(int number, int statement, int intro, int end) {
        /** Its parts, two and two. */
        List<List<Integer>> pairs() {
            return List.of(List.of(0, statement, intro), List.of(1, statement, end), List.of(2, intro, end));
        }
    }

    private static List<Composition> compositions(JsonNode grammar) {
        List<Composition> all = new ArrayList<>();
        JsonNode intros = grammar.path("intros");
        for (int statement = 0; statement < grammar.path("statements").size(); statement++) {
            for (int intro = 0; intro < intros.size(); intro++) {
                boolean fits =
                        fits(intros.get(intro), grammar.path("statements").get(statement));
                for (int end = 0; fits && end < grammar.path("ends").size(); end++) {
                    all.add(new Composition(all.size(), statement, intro, end));
                }
            }
        }
        return all;
    }

    /** An even sample: diagonal by diagonal, those that put two parts together which no one before did. */
    private static List<Composition> pairs(List<Composition> all, JsonNode grammar) {
        int diagonals = Math.min(
                grammar.path("statements").size(),
                Math.min(grammar.path("intros").size(), grammar.path("ends").size()));
        Set<List<Integer>> together = new HashSet<>();
        List<Composition> sample = new ArrayList<>();
        for (int diagonal = 0; diagonal < diagonals; diagonal++) {
            for (Composition each : all) {
                int sum = each.statement() + each.intro() + each.end();
                if (sum % diagonals == diagonal && together.addAll(each.pairs())) {
                    sample.add(each);
                }
            }
        }
        return sample;
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
