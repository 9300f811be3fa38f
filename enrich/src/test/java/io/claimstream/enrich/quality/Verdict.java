package io.claimstream.enrich.quality;

import io.claimstream.enrich.quality.Corpus.Annotated;
import io.claimstream.events.Claim;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What an article's claims are worth.
 *
 * @param mistakes a line for each claim that is wrong and each annotation that is missed
 * @param judged the claims that were counted as right or wrong, each measured as it is stated
 * @param unquoted claims whose words are not in their article
 */
record Verdict(
        Annotated annotated,
        Map<Measure, Tally> tallies,
        List<String> mistakes,
        List<Judged> judged,
        List<Claim> unquoted) {

    Tally tally(Measure measure) {
        return tallies.getOrDefault(measure, Tally.NONE);
    }

    /** A claim and whether a reader would have made it. */
    record Judged(Claim claim, boolean right) {
        static List<Judged> of(List<? extends Matching<?, Claim>> matchings) {
            List<Judged> judged = new ArrayList<>();
            for (Matching<?, Claim> matching : matchings) {
                matching.right().forEach(claim -> judged.add(new Judged(claim, true)));
                matching.wrong().forEach(claim -> judged.add(new Judged(claim, false)));
            }
            return judged;
        }
    }
}
