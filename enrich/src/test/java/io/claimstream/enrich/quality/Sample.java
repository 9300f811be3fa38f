package io.claimstream.enrich.quality;

import io.claimstream.enrich.Calibration;
import java.util.List;

/**
 * One finding of the extractor on an annotated article.
 *
 * @param strength what its rule held it to be worth, before calibration
 * @param right whether a reader would have made the claim
 */
record Sample(String publisher, String rule, double strength, boolean right) {

    String family() {
        return Calibration.family(rule);
    }

    static List<Sample> of(Quality quality) {
        return quality.verdicts().stream()
                .flatMap(verdict -> verdict.judged().stream()
                        .map(judged -> new Sample(
                                "" + verdict.annotated().article().publisher(),
                                "" + judged.claim().rule(),
                                judged.claim().confidence().doubleValue(),
                                judged.right())))
                .toList();
    }
}
