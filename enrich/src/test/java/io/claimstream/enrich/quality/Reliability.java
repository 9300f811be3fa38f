package io.claimstream.enrich.quality;

import io.claimstream.enrich.quality.Calibrator.Rated;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Confidence against how often it was right. */
record Reliability(List<Bin> bins) {
    private static final double[] BOUNDS = {0, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01};

    /** Findings whose confidence is at least {@code from}, up to the next bin. */
    record Bin(double from, int found, double meanConfidence, double right) {}

    static Reliability of(Collection<Rated> rated) {
        List<Bin> bins = new ArrayList<>();
        for (int i = 0; i + 1 < BOUNDS.length; i++) {
            double from = BOUNDS[i];
            double to = BOUNDS[i + 1];
            List<Rated> within = rated.stream()
                    .filter(each -> each.confidence() >= from && each.confidence() < to)
                    .toList();
            if (!within.isEmpty()) {
                bins.add(new Bin(
                        from,
                        within.size(),
                        within.stream().mapToDouble(Rated::confidence).average().orElseThrow(),
                        (double) within.stream().filter(Rated::right).count() / within.size()));
            }
        }
        return new Reliability(bins);
    }

    /** How far confidence is from the share that is right, on average over the findings. */
    double error() {
        int found = bins.stream().mapToInt(Bin::found).sum();
        return bins.stream()
                        .mapToDouble(bin -> bin.found() * Math.abs(bin.meanConfidence() - bin.right()))
                        .sum()
                / Math.max(1, found);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("confidence   claims    mean   right\n");
        for (Bin bin : bins) {
            text.append(String.format(
                    Locale.ROOT,
                    "from %.2f    %6d   %.3f   %.3f\n",
                    bin.from(),
                    bin.found(),
                    bin.meanConfidence(),
                    bin.right()));
        }
        return text.append(String.format(Locale.ROOT, "off by %.3f on average\n", error()))
                .toString();
    }
}
