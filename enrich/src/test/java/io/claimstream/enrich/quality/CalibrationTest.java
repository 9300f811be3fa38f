package io.claimstream.enrich.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.enrich.Calibration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Whether a claim's confidence is how often such claims are right. */
class CalibrationTest {
    private static final Path TABLE = Path.of("src/main/resources/io/claimstream/enrich/calibration.yaml");
    private static final double TOLERANCE = 0.12;

    private final List<Sample> samples = Sample.of(Quality.ofBundled());

    /** When it is not, {@code -Dcalibration.write=true} learns it anew. */
    @Test
    void confidenceIsHowOftenSuchClaimsAreRight() throws IOException {
        if (Boolean.getBoolean("calibration.write")) {
            Files.writeString(TABLE, yaml(Calibrator.steps(withOthers())));
        }
        Calibration calibration = Calibration.standard();
        assertThat(Reliability.of(Calibrator.rated(calibration, samples)).error())
                .as("calibration.yaml no longer fits the rules: -Dcalibration.write=true learns it anew")
                .isLessThan(TOLERANCE);
    }

    @Test
    void reliabilityIsAsDocumented() throws IOException {
        DocumentedFigures.assertDocumented("reliability", report(samples));
    }

    @Test
    void moreStrengthIsNeverLessConfidence() {
        for (String family : List.of("prose", "table", "openness")) {
            List<Double> confidences = new ArrayList<>();
            for (double strength = 0; strength <= 1; strength += 0.01) {
                confidences.add(Calibration.standard().confidence(family, strength));
            }
            assertThat(confidences)
                    .as(family)
                    .isSorted()
                    .allSatisfy(each -> assertThat(each).isBetween(0.0, 1.0));
        }
    }

    /** How the calibration does on another corpus: {@code -Dcorpus=FOLDER}. */
    @Test
    @EnabledIfSystemProperty(named = "corpus", matches = ".+")
    void reportsOnAnotherCorpus() {
        System.out.println(Reliability.of(Calibrator.rated(Calibration.standard(), others())));
        System.out.println(Reliability.of(Calibrator.crossValidated(withOthers())));
    }

    /** The bundled articles' findings and, where {@code -Dcorpus=FOLDER} names another corpus, that one's. */
    private List<Sample> withOthers() {
        List<Sample> all = new ArrayList<>(samples);
        all.addAll(others());
        return all;
    }

    private static List<Sample> others() {
        String corpus = System.getProperty("corpus", "");
        return corpus.isEmpty() ? List.of() : Sample.of(Quality.of(Path.of(corpus)));
    }

    private static String report(List<Sample> samples) {
        return """
                What the rules held their findings to be worth:
                %s
                As calibrated:
                %s
                Calibrated on the other publishers' articles alone:
                %s""".formatted(
                        Reliability.of(Calibrator.rated(Calibration.none(), samples)),
                        Reliability.of(Calibrator.rated(Calibration.standard(), samples)),
                        Reliability.of(Calibrator.crossValidated(samples)));
    }

    private static String yaml(Map<String, TreeMap<Double, Double>> families) {
        StringBuilder text = new StringBuilder("""
                # By family of rules: from this strength on, a claim is right so often. Learned from annotated articles by
                # CalibrationTest; RATIONALE.md says how. Not to be edited.
                """);
        families.forEach((family, steps) -> {
            text.append(family).append(":\n");
            steps.forEach(
                    (from, confidence) -> text.append(String.format(Locale.ROOT, "  %.2f: %.2f\n", from, confidence)));
        });
        return text.toString();
    }
}
