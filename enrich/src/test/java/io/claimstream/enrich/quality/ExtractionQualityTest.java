package io.claimstream.enrich.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** What the extractor is worth on the annotated articles of this module; CONTRIBUTING.md says how to read it. */
class ExtractionQualityTest {
    private final Quality quality = Quality.ofBundled();

    @Test
    void qualityIsAsReviewed() throws IOException {
        Path golden = Corpus.bundled().resolve("quality.txt");
        String report = QualityReport.of(quality);
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(golden, report);
        }
        assertThat(report).isEqualTo(Files.readString(golden));
    }

    @Test
    void figuresAreAsDocumented() throws IOException {
        DocumentedFigures.assertDocumented("quality", QualityReport.figures(quality));
    }

    @Test
    void everyQuoteStandsInItsArticle() {
        assertThat(quality.verdicts().stream().flatMap(verdict -> verdict.unquoted().stream()))
                .isEmpty();
    }

    @Test
    void anArticleThatClaimsNothingYieldsNothing() {
        List<Verdict> silent = quality.verdicts().stream()
                .filter(verdict -> verdict.annotated().gold().isEmpty())
                .toList();
        assertThat(silent).hasSizeGreaterThan(3);
        assertThat(silent.stream().flatMap(verdict -> verdict.mistakes().stream()))
                .isEmpty();
    }

    @Test
    void qualityDoesNotFallBelowTheseFloors() {
        assertFloor(Measure.SCORES, 0.65, 0.58);
        assertFloor(Measure.OPENNESS, 0.58, 0.55);
        assertFloor(Measure.DIMENSIONS, 0.54, 0.50);
    }

    private void assertFloor(Measure measure, double pooled, double mean) {
        assertThat(quality.pooled(measure).f1()).as("pooled F1 of %s", measure).isGreaterThan(pooled);
        assertThat(quality.mean(measure)).as("mean F1 of %s", measure).isGreaterThan(mean);
    }

    /** Another corpus, outside the repository, say: {@code -Dcorpus=FOLDER}; its report goes to target/quality.txt. */
    @Test
    @EnabledIfSystemProperty(named = "corpus", matches = ".+")
    void reportsOnAnotherCorpus() throws IOException {
        Quality other = Quality.of(Path.of(System.getProperty("corpus")));
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/quality.txt"), QualityReport.of(other));
        System.out.println(QualityReport.figures(other));
    }
}
