package io.claimstream.enrich.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * Claims of one measure and article, held against its annotations.
 *
 * @param right claims that say what an annotation says
 * @param wrong those that say what none does
 * @param missed annotations, optional ones left out, that no claim says
 */
record Matching<G extends Gold.Entry, C>(Tally tally, List<C> right, List<C> wrong, List<G> missed) {

    /**
     * Each annotation takes the claims that say the same; required ones choose first.
     *
     * @param uncounted claims that are not wrong when no annotation takes them
     */
    static <G extends Gold.Entry, C> Matching<G, C> of(
            List<G> golds, List<C> claims, BiPredicate<G, C> same, Predicate<C> uncounted) {
        List<C> left = new ArrayList<>(claims);
        List<C> right = new ArrayList<>();
        List<G> missed = new ArrayList<>();
        int found = 0;
        for (boolean optional : new boolean[] {false, true}) {
            for (G gold : golds) {
                if (gold.optional() != optional) {
                    continue;
                }
                List<C> taken =
                        left.stream().filter(claim -> same.test(gold, claim)).toList();
                left.removeAll(taken);
                right.addAll(taken);
                if (!optional && taken.isEmpty()) {
                    missed.add(gold);
                } else if (!optional) {
                    found++;
                }
            }
        }
        left.removeIf(uncounted);
        return new Matching<>(
                new Tally(found, left.size(), missed.size()), List.copyOf(right), List.copyOf(left), missed);
    }
}
