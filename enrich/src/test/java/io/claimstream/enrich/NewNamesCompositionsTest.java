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
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Models that nobody knows, by the ways in which texts bring them up ({@code cases/compositions/names}): every
 * introduction with names of every shape, and what is said of them then; and what is brought up alike and is no model.
 */
class NewNamesCompositionsTest {
    private static final Path FOLDER = Path.of("src/test/resources/cases/compositions/names");

    private static final List<String> NAMES = List.of(
            "Kokiri",
            "Heron-1",
            "Whale",
            "AutoScribe",
            "Smaug-72B",
            "Lumen",
            "Tern 3",
            "NovaMind-8B",
            "Orion",
            "Bluebird 1.5",
            "Silver Fern",
            "SuperNova Mini",
            "Velora Instruct",
            "ZEPHA",
            "OpenCoderX",
            "Pathfinder Pro",
            "tern-3-8b-instruct",
            "acme/tern-3-8b");

    private static final List<String> MAKERS = List.of("Acme Labs", "Northwind AI", "Lyra");
    private static final List<String> BENCHMARKS = List.of("MMLU", "HumanEval", "GPQA Diamond", "SWE-bench Verified");

    private final ClaimExtractor extractor = new ClaimExtractor();

    @ParameterizedTest
    @ValueSource(strings = {"de", "en", "es", "fr", "ja", "ko", "zh"})
    void aNewModelIsKnownByItsIntroduction(String language) throws IOException {
        JsonNode grammar = grammar(language);
        List<String> wrong = new ArrayList<>();
        int made = 0;
        for (JsonNode introduction : grammar.path("introductions")) {
            for (String name : names(grammar, introduction.get(0).asText())) {
                JsonNode clause = of(grammar.path("clauses"), made);
                String number = "%d.%d".formatted(20 + made * 7 % 70, 1 + made % 9);
                String said = introduction.get(0).asText()
                        + sentence(introduction.get(1).asText(), clause.asText())
                                .replace("{1}", printed(grammar, number))
                                .replace("{2}", printed(grammar, "19.5"))
                        + grammar.path("end").asText();
                String text = filled(said, name, made++);
                check(language, text, claim -> of(claim, name) && scores(claim, number), wrong);
            }
        }
        assertThat(wrong).as("of %s texts", made).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en", "es", "fr", "ja", "ko", "zh"})
    void aNewModelIsKnownByItsIntroductionAndItsOpenness(String language) throws IOException {
        JsonNode grammar = grammar(language);
        List<String> wrong = new ArrayList<>();
        int made = 0;
        for (JsonNode introduction : grammar.path("introductions")) {
            if (introduction.get(0).asText().isEmpty()
                    || introduction.path(2).asText().equals("scores")) {
                continue; // nothing but a name, or "the Swiss model": that may be a program or no name
            }
            for (String name : names(grammar, introduction.get(0).asText())) {
                JsonNode clause = of(grammar.path("openness"), made);
                String said = introduction.get(0).asText()
                        + sentence("", clause.asText())
                        + grammar.path("end").asText();
                check(
                        language,
                        filled(said, name, made++),
                        claim -> of(claim, name) && claim.openness() != null,
                        wrong);
            }
        }
        assertThat(wrong).as("of %s texts", made).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en", "es", "fr", "ja", "ko", "zh"})
    void whatIsNoModelIsClaimedNothingOf(String language) throws IOException {
        JsonNode grammar = grammar(language);
        List<String> wrong = new ArrayList<>();
        int made = 0;
        for (JsonNode other : grammar.path("no_models")) {
            for (String name : NAMES) {
                boolean plain = name.matches("\\p{L}+( \\p{L}+)?"); // a size says that it is a model
                String text = filled(other.asText(), name, made++);
                if (plain && claims(language, text).stream().anyMatch(claim -> of(claim, name))) {
                    wrong.add(text + "\n  found "
                            + claims(language, text).stream()
                                    .map(NewNamesCompositionsTest::shown)
                                    .toList());
                }
            }
        }
        assertThat(wrong).as("of %s texts", made).isEmpty();
    }

    private static JsonNode grammar(String language) throws IOException {
        return new ObjectMapper(new YAMLFactory())
                .readTree(FOLDER.resolve(language + ".yaml").toFile());
    }

    /**
     * The names to introduce so: in quotes, those in the language's own writing as well; not introduced at all, two words
     * of the language may be a person.
     */
    private static List<String> names(JsonNode grammar, String introduction) {
        List<String> names = new ArrayList<>(NAMES);
        if (introduction.isEmpty()) {
            names.remove("Silver Fern");
        }
        if (introduction.matches(".*['\u2018\u201C\u300C]\\{N}.*")) {
            grammar.path("quoted_names").forEach(name -> names.add(name.asText()));
        }
        return names;
    }

    private static JsonNode of(JsonNode list, int i) {
        return list.get(i % list.size());
    }

    private static String printed(JsonNode grammar, String number) {
        String printed = grammar.path("comma").asBoolean() ? number.replace('.', ',') : number;
        return printed + grammar.path("unit").asText();
    }

    /** The clause with its subject, beginning with a capital where no name begins it. */
    private static String sentence(String subject, String clause) {
        String sentence = clause.replace("{S}", subject).replace("  ", " ").strip();
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }

    private static String filled(String text, String name, int made) {
        return text.replace("{N}", name)
                .replace("{V}", MAKERS.get(made % MAKERS.size()))
                .replace("{B}", BENCHMARKS.get(made % BENCHMARKS.size()));
    }

    private void check(String language, String text, Predicate<Claim> meant, List<String> wrong) {
        List<Claim> found = claims(language, text);
        if (found.stream().noneMatch(meant)) {
            wrong.add(text + "\n  found "
                    + found.stream().map(NewNamesCompositionsTest::shown).toList());
        }
    }

    private List<Claim> claims(String language, String text) {
        return extractor.extract(new Article("a", null, null, null, null, null, language, 1, "h", null, null, text));
    }

    private static String shown(Claim claim) {
        return claim.model().name() + " " + claim.score() + claim.openness();
    }

    private static boolean scores(Claim claim, String number) {
        Claim.Score score = claim.score();
        return score != null
                && score.benchmark() != null
                && score.value().toPlainString().equals(number);
    }

    /** Whether it is claimed of that name, with or without the account before it. */
    private static boolean of(Claim claim, String name) {
        String model = printed(claim.model().name());
        return model.equals(printed(name)) || model.equals(printed(name.substring(name.indexOf('/') + 1)));
    }

    private static String printed(String name) {
        return name.replace('-', ' ').toLowerCase(Locale.ROOT);
    }
}
