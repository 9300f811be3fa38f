package io.claimstream.enrich.openness;

import io.claimstream.enrich.mention.Mention;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which of two models is the smaller one, by the parameters or the word in their names: "7B", "Small". */
final class Sizes {
    private static final Map<String, Double> WORDS = Map.ofEntries(
            Map.entry("nano", 1.0),
            Map.entry("tiny", 1.0),
            Map.entry("micro", 1.0),
            Map.entry("mini", 2.0),
            Map.entry("lite", 2.0),
            Map.entry("small", 2.0),
            Map.entry("haiku", 2.0),
            Map.entry("air", 3.0),
            Map.entry("flash", 3.0),
            Map.entry("medium", 4.0),
            Map.entry("sonnet", 4.0),
            Map.entry("large", 5.0),
            Map.entry("pro", 5.0),
            Map.entry("plus", 5.0),
            Map.entry("opus", 5.0),
            Map.entry("max", 6.0),
            Map.entry("ultra", 6.0));

    /** Of a model whose name tells nothing, beside one whose name does: "Kimi K2" and "Kimi K2 Mini". */
    private static final double PLAIN = 3.5;

    private Sizes() {}

    /** The smaller of a pair, or the larger; nobody where their names do not tell. */
    static @Nullable Mention of(List<Mention> pair, boolean smaller) {
        Mention one = pair.get(0);
        Mention other = pair.get(1);
        double difference = parameters(one) - parameters(other);
        if (Double.isNaN(difference)) {
            difference = word(one) - word(other);
        }
        return difference == 0 ? null : difference < 0 == smaller ? one : other;
    }

    /** Billions; not a number where the name has none. */
    private static double parameters(Mention model) {
        for (String part : model.id().split("-", -1)) {
            if (part.length() > 1 && part.endsWith("b") && digits(part.substring(0, part.length() - 1))) {
                return Double.parseDouble(part.substring(0, part.length() - 1));
            }
        }
        return Double.NaN;
    }

    private static boolean digits(String text) {
        return Character.isDigit(text.charAt(0))
                && Character.isDigit(text.charAt(text.length() - 1))
                && text.chars().allMatch(c -> Character.isDigit(c) || c == '.')
                && text.indexOf('.') == text.lastIndexOf('.');
    }

    private static double word(Mention model) {
        for (String part : model.id().split("-", -1)) {
            Double size = WORDS.get(part);
            if (size != null) {
                return size;
            }
        }
        return PLAIN;
    }
}
