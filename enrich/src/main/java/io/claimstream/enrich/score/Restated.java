package io.claimstream.enrich.score;

import io.claimstream.enrich.score.SentenceScores.Result;
import io.claimstream.enrich.text.Quantity;
import java.util.List;

/** "56 of the 80, or 70 %": of a result that is given twice, the share is kept. */
final class Restated {
    /** How far, in percentage points, rounding may have taken the two apart. */
    static final double ROUNDING = 1;

    private Restated() {}

    /**
     * Removes the counts of items whose share is given as well.
     *
     * @param size how many items the test has; 0 where nobody told
     */
    static void remove(List<Result> results, int size) {
        if (size > 0) {
            results.removeIf(result -> result.counted() && !percent(result) && restated(result, results, size));
        }
    }

    private static boolean restated(Result count, List<Result> results, int size) {
        double share = 100 * count.value().value().doubleValue() / size;
        return results.stream()
                .anyMatch(other -> percent(other)
                        && other.model().same(count.model())
                        && Math.abs(other.value().value().doubleValue() - share) < ROUNDING);
    }

    private static boolean percent(Result result) {
        return result.value().kind() == Quantity.Kind.PERCENT;
    }
}
