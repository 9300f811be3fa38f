package io.claimstream.enrich.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often each version of a family is named, whatever size of it: "Gemma 4 31B" and "Gemma 4" are one. */
final class Versions {
    private final Map<String, Integer> counts = new HashMap<>();

    void add(Mention model) {
        counts.merge(SizeNames.without(model.name()), 1, Integer::sum);
    }

    /**
     * Of a family's members in {@code before}, the latest first, the one named with this size, else the version named most,
     * and of those named as often the one named first: what is compared with it comes later.
     *
     * @param last where the family has none
     */
    Mention of(List<Mention> before, String family, String size, Mention last) {
        Mention found = last;
        int most = 0;
        for (Mention mention : before) {
            if (mention.familyId().equals(family) && !mention.family()) {
                if (mention.name().endsWith(" " + size) || mention.name().endsWith("-" + size)) {
                    return mention;
                }
                int count = counts.getOrDefault(SizeNames.without(mention.name()), 0);
                if (count >= most) {
                    found = mention;
                    most = count;
                }
            }
        }
        return found;
    }
}
