package io.claimstream.enrich.openness;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks cues up by their place, so that a sentence without an end costs no more than others. */
final class ByPlace {
    private ByPlace() {}

    /** The first of this role that lies within. */
    static @Nullable Hit first(List<Hit> hits, Role role, int from, int to) {
        for (int i = index(hits, from); i < hits.size() && hits.get(i).start() <= to; i++) {
            if (hits.get(i).is(role) && hits.get(i).end() <= to) {
                return hits.get(i);
            }
        }
        return null;
    }

    /** The last of this role that lies within. */
    static @Nullable Hit last(List<Hit> hits, Role role, int from, int to) {
        for (int i = index(hits, to + 1) - 1; i >= 0 && hits.get(i).start() >= from; i--) {
            if (hits.get(i).is(role) && hits.get(i).end() <= to) {
                return hits.get(i);
            }
        }
        return null;
    }

    /**
     * Index of the first that starts no earlier than {@code position}; as many as there are when none does.
     *
     * @param hits by place
     */
    static int index(List<Hit> hits, int position) {
        int low = 0;
        int high = hits.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (hits.get(middle).start() < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
