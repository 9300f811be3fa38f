package io.claimstream.enrich.score;

import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.mention.Mentions;
import io.claimstream.enrich.mention.Roles;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which of the models that an article names came before another one, or is larger or smaller, by their names. */
final class Lineage {
    /** Of no article. */
    static final Lineage UNKNOWN = new Lineage(new Mentions(List.of()));

    /** Words for how large a member of a family is, the smallest first; a member without one stands where "" does. */
    private static final List<String> TIERS = Roles.tiers();

    private final Map<String, Map<String, Mention>> families = new HashMap<>();

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
        double version = version(of);
        Mention before = null;
        for (Mention other : siblings(of)) {
            double older = version(other);
            boolean lower = older > 0 && older < version;
            if (lower
                    && (before == null
                            || older > version(before)
                            || (older == version(before) && tier(other) == tier(of)))) {
                before = other;
            }
        }
        return before;
    }

    /** The largest, or smallest, member of the model's family and version; null unless there are two sizes. */
    @Nullable
    Mention bySize(@Nullable Mention of, boolean largest) {
        if (of == null) {
            return null;
        }
        Mention found = of;
        boolean several = false;
        for (Mention other : siblings(of)) {
            if (version(other) == version(of)) {
                int larger = compare(other, found);
                several |= compare(other, of) != 0;
                found = (largest ? larger > 0 : larger < 0) ? other : found;
            }
        }
        return several ? found : null;
    }

    private List<Mention> siblings(Mention of) {
        Map<String, Mention> family = families.get(of.familyId());
        return family == null ? List.of() : List.copyOf(family.values()).subList(0, Math.min(family.size(), 20));
    }

    private static int compare(Mention one, Mention other) {
        double size = Sizes.of(one.name());
        double against = Sizes.of(other.name());
        return size > 0 && against > 0 ? Double.compare(size, against) : Integer.compare(tier(one), tier(other));
    }

    private static int tier(Mention model) {
        int middle = TIERS.indexOf("");
        for (String word : model.name().toLowerCase(Locale.ROOT).split("[ -]", 0)) {
            int tier = TIERS.indexOf(word);
            if (tier >= 0 && !word.isEmpty()) {
                return tier;
            }
        }
        return middle;
    }

    /** The first number of a name that is no size; 0 when it has none. */
    private static double version(Mention model) {
        String name = model.name();
        for (int i = 0; i < name.length(); i++) {
            if (Character.isDigit(name.charAt(i))) {
                int end = i;
                while (end < name.length()
                        && end - i < 8
                        && (Character.isDigit(name.charAt(end)) || point(name, end))) {
                    end++;
                }
                boolean size = end < name.length() && "BbMx".indexOf(name.charAt(end)) >= 0;
                if (!size) {
                    String[] parts = name.substring(i, end).split("\\.", 0);
                    double minor = parts.length > 1 ? Double.parseDouble(parts[1]) / 100 : 0;
                    return Double.parseDouble(parts[0]) + minor;
                }
                i = end;
            }
        }
        return 0;
    }

    private static boolean point(String name, int i) {
        return name.charAt(i) == '.' && i + 1 < name.length() && Character.isDigit(name.charAt(i + 1));
    }
}
