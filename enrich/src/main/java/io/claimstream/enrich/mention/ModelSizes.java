package io.claimstream.enrich.mention;

import java.util.List;
import java.util.Locale;

/** Which of two models is the larger one, by the parameters or the word for a size in their names: "7B", "Small". */
public final class ModelSizes {
    /** Words for how large a model is, the smallest first; one without such a word stands where "" does. */
    private static final List<String> TIERS = Roles.tiers();

    private ModelSizes() {}

    /** Below 0 where {@code one} is the smaller model; 0 where the names do not tell. */
    public static int compare(Mention one, Mention other) {
        double size = billions(one.name());
        double against = billions(other.name());
        return size > 0 && against > 0 ? Double.compare(size, against) : Integer.compare(tier(one), tier(other));
    }

    /** Billions of parameters that a model's name gives; 0 when it gives none. */
    public static double billions(String name) {
        for (int end = name.indexOf('B'); end > 0; end = name.indexOf('B', end + 1)) {
            int start = end;
            while (start > 0 && (Character.isDigit(name.charAt(start - 1)) || name.charAt(start - 1) == '.')) {
                start--;
            }
            boolean whole = start == 0 || !Character.isLetterOrDigit(name.charAt(start - 1));
            if (whole && start < end && end - start < 6 && Character.isDigit(name.charAt(start))) {
                return Double.parseDouble(name.substring(start, end));
            }
        }
        return 0;
    }

    private static int tier(Mention model) {
        for (String word : model.name().toLowerCase(Locale.ROOT).split("[ -]", 0)) {
            int tier = TIERS.indexOf(word);
            if (tier >= 0 && !word.isEmpty()) {
                return tier;
            }
        }
        return TIERS.indexOf("");
    }

    /** Whether the names have the same word for a size, or none. */
    public static boolean sameTier(Mention one, Mention other) {
        return tier(one) == tier(other);
    }
}
