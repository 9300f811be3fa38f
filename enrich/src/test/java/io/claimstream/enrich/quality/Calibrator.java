package io.claimstream.enrich.quality;

import static java.util.Comparator.comparingDouble;
import static java.util.stream.Collectors.groupingBy;

import io.claimstream.enrich.Calibration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Learns a calibration: by family, a rising step function of the strength (isotonic regression, pool adjacent
 * violators), each step of enough findings and with Laplace's correction, so that nothing is certain.
 */
final class Calibrator {
    private static final int FINDINGS_OF_A_STEP = 25;
    private static final int FOLDS = 5;

    private Calibrator() {}

    static Calibration calibration(Collection<Sample> samples) {
        return Calibration.of(steps(samples));
    }

    static Map<String, TreeMap<Double, Double>> steps(Collection<Sample> samples) {
        Map<String, TreeMap<Double, Double>> families = new TreeMap<>();
        samples.stream()
                .collect(groupingBy(Sample::family))
                .forEach((family, found) -> families.put(family, stepsOfFamily(found)));
        return families;
    }

    /** A finding with the confidence it gets. */
    record Rated(double confidence, boolean right) {}

    /** Each finding is rated by what was learned from other publishers. */
    static List<Rated> crossValidated(Collection<Sample> samples) {
        List<Rated> rated = new ArrayList<>();
        Map<Integer, List<Sample>> folds = samples.stream()
                .collect(groupingBy(each -> Math.floorMod(each.publisher().hashCode(), FOLDS)));
        folds.forEach((fold, held) -> {
            Calibration learned = calibration(samples.stream()
                    .filter(each -> Math.floorMod(each.publisher().hashCode(), FOLDS) != fold)
                    .toList());
            rated.addAll(rated(learned, held));
        });
        return rated;
    }

    static List<Rated> rated(Calibration calibration, Collection<Sample> samples) {
        return samples.stream()
                .map(each -> new Rated(calibration.confidence(each.rule(), each.strength()), each.right()))
                .toList();
    }

    private static TreeMap<Double, Double> stepsOfFamily(List<Sample> samples) {
        Deque<Step> rising = new ArrayDeque<>();
        for (Step next : byStrength(samples)) {
            while (!rising.isEmpty()
                    && (rising.getLast().confidence() >= next.confidence()
                            || rising.getLast().found < FINDINGS_OF_A_STEP)) {
                next = rising.removeLast().and(next);
            }
            rising.addLast(next);
        }
        if (rising.size() > 1 && rising.getLast().found < FINDINGS_OF_A_STEP) {
            Step last = rising.removeLast();
            rising.addLast(rising.removeLast().and(last));
        }
        TreeMap<Double, Double> steps = new TreeMap<>();
        rising.forEach(step -> steps.put(step.from, step.confidence()));
        return steps;
    }

    /** Findings of the same strength are one. */
    private static List<Step> byStrength(List<Sample> samples) {
        List<Step> steps = new ArrayList<>();
        Iterator<Sample> sorted =
                samples.stream().sorted(comparingDouble(Sample::strength)).iterator();
        while (sorted.hasNext()) {
            Sample each = sorted.next();
            Step step = new Step(each.strength(), each.right() ? 1 : 0, 1);
            int last = steps.size() - 1;
            if (last >= 0 && steps.get(last).from == step.from) {
                steps.set(last, steps.get(last).and(step));
            } else {
                steps.add(step);
            }
        }
        return steps;
    }

    private record Step(double from, int right, int found) {
        Step and(Step next) {
            return new Step(from, right + next.right, found + next.found);
        }

        double confidence() {
            return Math.round(100.0 * (right + 1) / (found + 2)) / 100.0;
        }
    }
}
