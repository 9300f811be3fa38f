package io.claimstream.enrich.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** What the extractor is worth where no catalog has the names; what it loses there is how far it leans on its catalog. */
class UnknownNamesTest {
    @Test
    void figuresAreAsDocumented() throws IOException {
        Map<String, Quality> renamed = renamed(Corpus.bundled());
        DocumentedFigures.assertDocumented("unknown-names", figures(Quality.ofBundled(), renamed));
        assertFloor(renamed.get("models"), 0.62, 0.54);
        assertFloor(renamed.get("benchmarks"), 0.70, 0.72);
    }

    /** Another corpus, outside the repository, say: {@code -Dcorpus=FOLDER}. */
    @Test
    @EnabledIfSystemProperty(named = "corpus", matches = ".+")
    void printsThoseOfAnotherCorpus() {
        Path folder = Path.of(System.getProperty("corpus"));
        System.out.println(figures(Quality.of(folder), renamed(folder)));
    }

    private static Map<String, Quality> renamed(Path folder) {
        Map<String, Quality> renamed = new LinkedHashMap<>();
        for (String names : new String[] {"models", "benchmarks"}) {
            renamed.put(names, Quality.of(folder, Renaming.of(names)::apply));
        }
        return renamed;
    }

    private static void assertFloor(Quality quality, double scores, double openness) {
        assertThat(quality.pooled(Measure.SCORES).f1()).isGreaterThan(scores);
        assertThat(quality.pooled(Measure.OPENNESS).f1()).isGreaterThan(openness);
    }

    private static String figures(Quality known, Map<String, Quality> renamed) {
        StringBuilder text = new StringBuilder(line("F1", "scores", "openness")).append(line("as they are", known));
        renamed.forEach((names, quality) -> text.append(line(names + " renamed", quality)));
        return text.toString();
    }

    private static String line(String name, Quality quality) {
        return line(
                name,
                String.format(
                        Locale.ROOT, "%.3f", quality.pooled(Measure.SCORES).f1()),
                String.format(
                        Locale.ROOT, "%.3f", quality.pooled(Measure.OPENNESS).f1()));
    }

    private static String line(String name, String scores, String openness) {
        return String.format(Locale.ROOT, "%-20s %9s %9s\n", name, scores, openness);
    }
}
