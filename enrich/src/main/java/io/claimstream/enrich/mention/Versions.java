package io.claimstream.enrich.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often each version of a family is named, whatever size of it: "Gemma 4 31B" and "Gemma 4" are one. */
public final class Versions {
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

    /** The first number of a name that is no size; 0 when it has none. */
    public static double number(String name) {
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
