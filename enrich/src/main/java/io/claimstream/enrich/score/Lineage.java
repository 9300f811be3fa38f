package io.claimstream.enrich.score;

import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.mention.Mentions;
import io.claimstream.enrich.mention.ModelSizes;
import io.claimstream.enrich.mention.Versions;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which of the models that an article names came before another one, or is larger or smaller, by their names. */
final class Lineage {
    /** Figures of a month and day, or of a year and month. */
    private static final int DATE = 4;

    private final Map<String, Map<String, Mention>> families = new HashMap<>();

    /** By family, who the text says came before somebody: "the predecessor A". */
    private final Map<String, Mention> stated = new HashMap<>();

    Lineage(Mentions mentions) {
        for (Mention mention : mentions.all()) {
            if (mention.model() && !mention.family()) {
                families.computeIfAbsent(mention.familyId(), none -> new LinkedHashMap<>())
                        .putIfAbsent(mention.id(), mention);
            }
        }
    }

    /** The member of the model's family with the next lower version, if the article names one. */
    @Nullable
    Mention predecessor(@Nullable Mention of) {
        if (of == null) {
            return null;
        }
        Mention named = stated.get(of.familyId());
        if (named != null && !named.id().equals(of.id())) {
            return named;
        }
        double version = Versions.number(of.name());
        Mention before = null;
        for (Mention other : siblings(of)) {
            double older = Versions.number(other.name());
            boolean lower = older > 0 && (older < version || dated(of, other));
            if (lower
                    && (before == null
                            || older > Versions.number(before.name())
                            || (older == Versions.number(before.name()) && ModelSizes.sameTier(other, of)))) {
                before = other;
            }
        }
        return before;
    }

    /** Of no article. */
    static Lineage unknown() {
        return new Lineage(new Mentions(List.of()));
    }

    /** Remembers that the text calls a model the one before that which it speaks of. */
    void cameBefore(Mention model) {
        stated.putIfAbsent(model.familyId(), model);
    }

    /** "V3" beside "V3-0324": the same but for a date. */
    private static boolean dated(Mention model, Mention other) {
        String name = model.name();
        int date = other.name().length() + 1;
        return name.startsWith(other.name())
                && name.length() >= date + DATE
                && name.substring(date).chars().allMatch(Character::isDigit);
    }

    /**
     * The largest, or smallest, member of the model's family and version that is named before {@code place}; null unless
     * there are two sizes.
     */
    @Nullable
    Mention bySize(@Nullable Mention of, boolean largest, int place) {
        if (of == null) {
            return null;
        }
        List<Mention> siblings = siblings(of);
        Mention found = of;
        boolean several = false;
        for (Mention other : siblings) {
            if (other.start() < place
                    && Versions.number(other.name()) == Versions.number(of.name())
                    && !series(other, siblings)) {
                int larger = ModelSizes.compare(other, found);
                several |= ModelSizes.compare(other, of) != 0;
                found = (largest ? larger > 0 : larger < 0) || series(found, siblings) ? other : found;
            }
        }
        return several ? found : null;
    }

    /** The member of the model's family with the highest version, of those named before {@code place}. */
    @Nullable
    Mention newest(@Nullable Mention of, int place) {
        Mention newest = null;
        for (Mention other : of == null ? List.<Mention>of() : siblings(of)) {
            boolean newer = newest == null || Versions.number(other.name()) > Versions.number(newest.name());
            newest = other.start() < place && newer ? other : newest;
        }
        return newest;
    }

    private List<Mention> siblings(Mention of) {
        Map<String, Mention> family = families.get(of.familyId());
        return family == null ? List.of() : List.copyOf(family.values()).subList(0, Math.min(family.size(), 20));
    }

    /** Whether it is what two others are sizes of: "Granite 4.1" beside "Granite 4.1 Small" and "Granite 4.1 Medium". */
    private static boolean series(Mention model, List<Mention> siblings) {
        return siblings.stream()
                        .filter(other -> other.name().startsWith(model.name() + " "))
                        .count()
                > 1;
    }
}
