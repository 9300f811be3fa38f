package io.claimstream.enrich.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalibratorTest {
    @Test
    void aStepIsHowOftenFindingsOfThatStrengthAreRight() {
        List<Sample> samples = new ArrayList<>();
        samples.addAll(found("prose-near", 0.4, 49, 98));
        samples.addAll(found("prose-near", 0.8, 73, 98));

        assertThat(Calibrator.steps(samples).get("prose")).containsExactly(entry(0.4, 0.5), entry(0.8, 0.74));
    }

    @Test
    void strongerFindingsThatAreRightLessOftenSharetheirStep() {
        List<Sample> samples = new ArrayList<>();
        samples.addAll(found("prose-near", 0.4, 80, 100));
        samples.addAll(found("prose-far", 0.8, 40, 100));

        assertThat(Calibrator.steps(samples).get("prose")).containsExactly(entry(0.4, 0.6));
    }

    @Test
    void fewFindingsMakeNoStepOfTheirOwn() {
        List<Sample> samples = new ArrayList<>();
        samples.addAll(found("prose-near", 0.4, 49, 98));
        samples.addAll(found("prose-near", 0.8, 3, 3));

        assertThat(Calibrator.steps(samples).get("prose")).hasSize(1);
    }

    @Test
    void familiesAreLearnedApart() {
        List<Sample> samples = new ArrayList<>();
        samples.addAll(found("prose-near", 0.5, 10, 98));
        samples.addAll(found("table", 0.5, 90, 98));

        assertThat(Calibrator.steps(samples)).containsOnlyKeys("prose", "table");
    }

    @Test
    void crossValidationRatesEachFindingOnceWithoutItsPublisher() {
        List<Sample> samples = new ArrayList<>();
        for (int publisher = 0; publisher < 10; publisher++) {
            for (int i = 0; i < 30; i++) {
                samples.add(new Sample("publisher " + publisher, "prose", 0.5, publisher % 2 == 0));
            }
        }

        var rated = Calibrator.crossValidated(samples);

        assertThat(rated).hasSize(300);
        assertThat(rated).allSatisfy(each -> assertThat(each.confidence()).isBetween(0.2, 0.8));
    }

    private static List<Sample> found(String rule, double strength, int right, int all) {
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < all; i++) {
            samples.add(new Sample("publisher " + i, rule, strength, i < right));
        }
        return samples;
    }
}
