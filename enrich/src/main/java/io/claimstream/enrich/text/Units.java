package io.claimstream.enrich.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.claimstream.enrich.text.Quantity.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words beside a number that say what it counts, from {@code units.yaml}. */
final class Units {
    private final Dictionary<Kind> behind = new Dictionary<>();
    private final Set<String> before = new HashSet<>();
    private final Set<String> shares = new HashSet<>();
    private final Dictionary<String> months = new Dictionary<>();
    private final Set<String> monthNames = new HashSet<>();

    Units() {
        try (InputStream in = Units.class.getResourceAsStream("units.yaml")) {
            JsonNode root = new ObjectMapper(new YAMLFactory()).readTree(in);
            for (Kind kind : new Kind[] {Kind.PERCENT, Kind.POINTS, Kind.ELO, Kind.DIFFERENCE, Kind.RANK, Kind.OTHER}) {
                root.path(kind.name().toLowerCase(Locale.ROOT)).forEach(word -> behind.add(word.asText(), kind));
            }
            root.path("shares").forEach(word -> shares.add(word.asText()));
            root.path("prefixes").forEach(word -> before.add(Folding.fold(word.asText())));
            root.path("months").forEach(word -> {
                months.add(word.asText(), word.asText());
                monthNames.add(word.asText());
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The unit that starts at {@code i}. */
    Dictionary.@Nullable Match<Kind> behind(Plain plain, int i, int limit) {
        return i >= limit ? null : behind.longest(plain, i, limit);
    }

    boolean month(Plain plain, int i, int limit) {
        return i < limit && months.longest(plain, i, limit) != null;
    }

    /**
     * Whether the word or sign right before {@code start} makes the number there something else than a score. A percentage is
     * one whatever stands before it, unless it is a share ("the top 1 %").
     */
    boolean before(Plain plain, int start, int limit, boolean percent) {
        int i = start;
        if (i > limit && plain.at(i - 1) == ' ') {
            i--;
        }
        if (!percent && i > limit && before.contains(String.valueOf(plain.at(i - 1)))) {
            return true;
        }
        int j = i;
        while (j > limit && i - j < 12 && plain.at(j - 1) > ' ' && plain.at(j - 1) != '(') {
            j--;
        }
        String word = plain.folded().substring(j, i);
        return percent ? shares.contains(word) : before.contains(word) || monthNames.contains(word);
    }
}
