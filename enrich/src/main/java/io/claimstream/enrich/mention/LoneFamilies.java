package io.claimstream.enrich.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The families, no makers of the same name, of which a text names no member: what it says of one is said as of a model. */
final class LoneFamilies {
    private final Map<Mention, Integer> counts = new LinkedHashMap<>();
    private final Set<String> ids = new HashSet<>();

    LoneFamilies(Mentions mentions) {
        Set<String> members = new HashSet<>();
        for (Mention mention : mentions.all()) {
            if (mention.model() && !mention.family()) {
                members.add(mention.familyId());
                members.add(Subjects.wider(mention.familyId()));
            }
        }
        Map<String, Mention> first = new HashMap<>();
        for (Mention mention : mentions.all()) {
            boolean maker = mentions.at(mention.start(), Mention.Kind.VENDOR) != null;
            if (mention.model() && mention.family() && !maker && !members.contains(mention.id())) {
                first.putIfAbsent(mention.id(), mention);
                ids.add(mention.id());
                counts.merge(first.getOrDefault(mention.id(), mention), 1, Integer::sum);
            }
        }
    }

    /** Them by their first mentions, in order, and how often the text names each. */
    Map<Mention, Integer> counts() {
        return counts;
    }

    /** Whether a mention names a model, or one of them. */
    boolean model(Mention mention) {
        return mention.model() && (!mention.family() || ids.contains(mention.id()));
    }
}
