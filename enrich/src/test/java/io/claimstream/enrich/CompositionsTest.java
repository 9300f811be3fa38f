package io.claimstream.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.claimstream.events.Article;
import io.claimstream.events.Claim;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clauses of {@code cases/compositions}, put together in every way: what each says holds beside all others. */
class CompositionsTest {
    private static final Path FOLDER = Path.of("src/test/resources/cases/compositions");

    private static final List<String> MODELS = List.of(
            "GPT-5",
            "Claude Opus 4.1",
            "Gemini 2.5 Pro",
            "DeepSeek-V3.1",
            "Qwen3-235B-A22B",
            "GLM-4.6",
            "Kimi K2 Thinking",
            "Grok 4",
            "Llama 4 Maverick",
            "Mistral Large 2",
            "gpt-oss-120b",
            "Gemma 3 27B",
            "o3-mini");

    private static final List<String> BENCHMARKS = List.of(
            "MMLU-Pro",
            "GPQA Diamond",
            "SWE-bench Verified",
            "AIME 2025",
            "LiveCodeBench",
            "Humanity's Last Exam",
            "MATH-500",
            "BrowseComp",
            "ARC-AGI-2",
            "IFEval");

    private final ClaimExtractor extractor = new ClaimExtractor();

    @ParameterizedTest
    @ValueSource(strings = {"de", "en", "es", "fr", "ja", "ko", "zh"})
    void whatAClauseSaysHoldsBesideAllOthers(String language) throws IOException {
        JsonNode grammar = new ObjectMapper(new YAMLFactory())
                .readTree(FOLDER.resolve(language + ".yaml").toFile());
        List<String> wrong = new ArrayList<>();
        int made = 0;
        JsonNode others = grammar.path("others");
        for (JsonNode clause : grammar.path("clauses")) {
            for (JsonNode rival : grammar.path("rivals")) {
                for (JsonNode other : List.of(rival, others.get(made % others.size()))) {
                    Composition composition = new Composition(grammar, made++);
                    composition.add(clause);
                    composition.add(rival);
                    if (other != rival) {
                        composition.add(other);
                    }
                    wrong.addAll(composition.mistakes(language));
                }
            }
        }
        assertThat(wrong).as("of %s sentences", made).isEmpty();
    }

    /** Behind words that come to speak of a model, and of others: a clause that only calls it "it" is about that one. */
    @ParameterizedTest
    @ValueSource(strings = {"de", "en", "es", "fr", "ja", "ko", "zh"})
    void whoIsSpokenOfGoesOn(String language) throws IOException {
        JsonNode grammar = new ObjectMapper(new YAMLFactory())
                .readTree(FOLDER.resolve(language + ".yaml").toFile());
        List<String> wrong = new ArrayList<>();
        int made = 0;
        for (JsonNode clause : grammar.path("spoken_of")) {
            for (JsonNode intro : grammar.path("intros")) {
                for (JsonNode rival : grammar.path("rivals")) {
                    Composition composition = new Composition(grammar, made++);
                    composition.introduce(intro);
                    composition.add(clause);
                    composition.add(rival);
                    wrong.addAll(composition.mistakes(language));
                }
            }
        }
        assertThat(wrong).as("of %s texts", made).isEmpty();
    }

    private static String score(@Nullable String model, @Nullable String benchmark, @Nullable String value) {
        return "%s | %s | %s".formatted(printed(model), printed(benchmark), value);
    }

    /** A name however it is written. */
    private static String printed(@Nullable String name) {
        return String.valueOf(name).replace('-', ' ').toLowerCase(Locale.ROOT);
    }

    /** A sentence or two in the making. */
    private final class Composition {
        private final Map<String, String> meant = new HashMap<>();
        private final TreeSet<String> said = new TreeSet<>();
        private final StringBuilder text = new StringBuilder();
        private final JsonNode grammar;
        private int names;
        private int tests;
        private int numbers;

        Composition(JsonNode grammar, int seed) {
            this.grammar = grammar;
            names = seed;
            tests = seed;
            numbers = seed;
            meant.put("A", next(MODELS, names++));
            meant.put("B", next(BENCHMARKS, tests++));
        }

        private static String next(List<String> list, int i) {
            return list.get(i % list.size());
        }

        /** With the words by which the next clause calls the model behind it. */
        void introduce(JsonNode intro) {
            meant.put("S", intro.get(1).asText());
            add(intro.get(0).asText());
        }

        private void add(String spoken) {
            meant.put("X", next(MODELS, names++));
            text.append(spoken.replace("{A}", meant.get("A")).replace("{X}", meant.get("X")));
        }

        void add(JsonNode part) {
            meant.put("X", next(MODELS, names++));
            meant.put("Y", next(MODELS, names++));
            meant.put("P", next(BENCHMARKS, tests++));
            meant.put("Q", next(BENCHMARKS, tests++));
            String spoken = part.get(0).asText();
            for (String number : List.of("1", "2", "3")) {
                numbers++;
                String value = "%d.%d".formatted(20 + numbers * 7 % 70, 1 + numbers % 9);
                meant.put(number, value);
                String printed = grammar.path("comma").asBoolean() ? value.replace('.', ',') : value;
                spoken = spoken.replace(
                        "{" + number + "}", printed + grammar.path("unit").asText());
            }
            for (String name : List.of("A", "B", "S", "X", "Y", "P", "Q")) {
                spoken = spoken.replace("{" + name + "}", meant.getOrDefault(name, ""));
            }
            text.append(spoken);
            for (int i = 1; i < part.size(); i++) {
                String[] score = part.get(i).asText().split(" ");
                said.add(score(meant.get(score[0]), meant.get(score[1]), meant.get(score[2])));
                meant.put("last", meant.get(score[1]));
            }
            meant.put("B", meant.get("last"));
        }

        List<String> mistakes(String language) {
            String article = text + grammar.path("end").asText();
            TreeSet<String> found = new TreeSet<>();
            for (Claim claim : extractor.extract(
                    new Article("a", null, null, null, null, null, language, 1, "h", null, null, article))) {
                Claim.Score score = claim.score();
                if (score != null) {
                    String benchmark =
                            score.benchmark() == null ? "-" : score.benchmark().name();
                    found.add(
                            score(claim.model().name(), benchmark, score.value().toPlainString()));
                }
            }
            return found.equals(said) ? List.of() : List.of(article + "\n  says  " + said + "\n  found " + found);
        }
    }
}
