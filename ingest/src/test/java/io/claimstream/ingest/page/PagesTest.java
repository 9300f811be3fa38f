package io.claimstream.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Measures on public pages, which are not part of the project: {@code -Dpages=FOLDER} names a folder with
 * {@code articles/NN.json} (raw articles) and {@code bodies/NN.txt} (what a person took for the article).
 */
class PagesTest {
    private static final Path STATED = Path.of("src/test/resources/pages/metadata.yaml");
    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final int SHINGLE = 4;

    private Path folder = Path.of("");

    @BeforeEach
    void folderOfPages() {
        String given = System.getProperty("pages", "");
        if (given.isEmpty()) {
            System.err.println("SKIPPED: pages are not measured; -Dpages=FOLDER names a folder of them");
        }
        assumeFalse(given.isEmpty(), "-Dpages=FOLDER names the pages to measure");
        folder = Path.of(given);
    }

    @Test
    void theText_isWhatAPersonTakesForTheArticle() throws IOException {
        List<Double> precision = new ArrayList<>();
        List<Double> recall = new ArrayList<>();
        for (String id : ids()) {
            Map<List<String>, Integer> want = shingles(Files.readString(folder.resolve("bodies/" + id + ".txt")));
            Map<List<String>, Integer> have = shingles(read(id).text().replace("|", " "));
            double both = want.entrySet().stream()
                    .mapToInt(entry -> Math.min(entry.getValue(), have.getOrDefault(entry.getKey(), 0)))
                    .sum();
            if (!have.isEmpty()) {
                precision.add(both / sum(have));
            }
            recall.add(both / sum(want));
        }
        double p = mean(precision);
        double r = mean(recall);
        double f1 = 2 * p * r / (p + r);
        System.err.printf(Locale.ROOT, "%d pages: P %.3f R %.3f F1 %.3f%n", recall.size(), p, r, f1);
        assertThat(f1).isGreaterThanOrEqualTo(0.96);
    }

    @Test
    void whatPagesState_isRightOnNineOfTen() throws IOException {
        JsonNode stated = new ObjectMapper(new YAMLFactory()).readTree(Files.readString(STATED));
        for (String field : List.of("author", "publisher", "published")) {
            List<String> wrong = new ArrayList<>();
            int all = 0;
            for (String id : ids()) {
                String want = stated.path(id).path(field).asText();
                if (!want.isEmpty()) {
                    all++;
                    Optional<String> got = said(read(id), field);
                    boolean right = got.filter(said -> isOneOf(want, said)).isPresent();
                    if (!right) {
                        wrong.add("%s: %s and not %s".formatted(id, want, got.orElse("nothing")));
                    }
                }
            }
            System.err.printf(Locale.ROOT, "%s: %d of %d right; %s%n", field, all - wrong.size(), all, wrong);
            assertThat(wrong.size()).as(field).isLessThanOrEqualTo(all / 10);
        }
    }

    private static Optional<String> said(Page page, String field) {
        return switch (field) {
            case "author" -> page.author();
            case "publisher" -> page.publisher();
            default ->
                page.publishedAt()
                        .map(instant ->
                                instant.atOffset(ZoneOffset.UTC).toLocalDate().toString());
        };
    }

    private static boolean isOneOf(String alternatives, String said) {
        return Arrays.stream(alternatives.split(" \\| ")).anyMatch(said::equalsIgnoreCase);
    }

    private List<String> ids() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("articles"))) {
            return files.map(file -> file.getFileName().toString().replace(".json", ""))
                    .sorted()
                    .toList();
        }
    }

    private Page read(String id) throws IOException {
        JsonNode raw = new ObjectMapper()
                .readTree(folder.resolve("articles/" + id + ".json").toFile());
        return PageReader.read(raw.path("content").asText());
    }

    private static Map<List<String>, Integer> shingles(String text) {
        List<String> words =
                WORD.matcher(text).results().map(found -> found.group()).toList();
        Map<List<String>, Integer> shingles = new HashMap<>();
        for (int i = 0; !words.isEmpty() && i < Math.max(1, words.size() - SHINGLE + 1); i++) {
            shingles.merge(words.subList(i, Math.min(i + SHINGLE, words.size())), 1, Integer::sum);
        }
        return shingles;
    }

    private static double sum(Map<List<String>, Integer> shingles) {
        return shingles.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }
}
