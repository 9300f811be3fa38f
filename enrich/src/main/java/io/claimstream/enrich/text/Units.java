package io.claimstream.enrich.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.claimstream.enrich.text.Quantity.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words beside a number that say what it counts, from {@code units.yaml}. */
final class Units {
    /** Characters of the longest word before a number in a writing without spaces. */
    private static final int UNSPACED = 5;

    /** Characters of "Elo", what links it to its number, and a space between. */
    private static final int RATING = 24;

    private final Dictionary<Kind> behind = new Dictionary<>();
    private final Map<String, Dictionary<Kind>> own = new HashMap<>();
    private final Dictionary<Kind> eloLinks = new Dictionary<>();
    private final WordSet before;
    private final WordSet shares;
    private final Dictionary<String> months = new Dictionary<>();
    private final WordSet monthNames;

    Units() {
        try (InputStream in = Units.class.getResourceAsStream("units.yaml")) {
            JsonNode root = new ObjectMapper(new YAMLFactory()).readTree(in);
            for (Kind kind : new Kind[] {Kind.PERCENT, Kind.POINTS, Kind.ELO, Kind.DIFFERENCE, Kind.RANK, Kind.OTHER}) {
                root.path(kind.name().toLowerCase(Locale.ROOT)).forEach(word -> behind.add(word.asText(), kind));
            }
            root.path("other_in")
                    .properties()
                    .forEach(language -> language.getValue()
                            .forEach(word -> own.computeIfAbsent(language.getKey(), key -> new Dictionary<>())
                                    .add(word.asText(), Kind.OTHER)));
            root.path("elo_links").forEach(word -> eloLinks.add(word.asText(), Kind.ELO));
            shares = words(root, "shares");
            before = words(root, "prefixes");
            monthNames = words(root, "months");
            root.path("months").forEach(word -> months.add(word.asText(), word.asText()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WordSet words(JsonNode root, String list) {
        List<String> words = new ArrayList<>();
        root.path(list).forEach(word -> words.add(word.asText()));
        return new WordSet(words);
    }

    /** The unit that starts at {@code i}; none is a word that has lost its end, as in "48,9 d'OpenAI". */
    Dictionary.@Nullable Match<Kind> behind(Plain plain, int i, int limit, @Nullable String language) {
        if (i >= limit) {
            return null;
        }
        var match = behind.longest(plain, i, limit);
        match = match == null && language != null && own.containsKey(language)
                ? own.get(language).longest(plain, i, limit)
                : match;
        boolean elided = match != null
                && "'’".indexOf(plain.at(match.end())) >= 0
                && Character.isLetter(plain.at(match.end() + 1));
        return elided ? null : match;
    }

    /** A letter of a writing that parts words. */
    private static boolean spaced(char c) {
        return Character.isLetter(c) && !Folding.unspaced(c);
    }

    /** Whether the number that starts there is said to be an Elo rating: "an Elo of 2029". */
    boolean rating(Plain plain, int start, int from) {
        for (int i = plain.nextStart(Math.max(from, start - RATING), start);
                i < start;
                i = plain.nextStart(i + 1, start)) {
            var match = behind.longest(plain, i, start);
            if (match != null && match.values().get(0) == Kind.ELO) {
                int link = match.end();
                while (link < start && " :-".indexOf(plain.at(link)) >= 0) {
                    link++;
                }
                var linked = link < start ? eloLinks.longest(plain, link, start) : null;
                return link == start || (linked != null && linked.end() >= start - 1);
            }
        }
        return false;
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
        boolean word = i > limit + 1 && spaced(plain.at(i - 1)) && spaced(plain.at(i - 2)); // 각각, KKKV
        if (!percent && i > limit && !word && before.contains(plain, i - 1, i)) {
            return true;
        }
        var words = percent ? shares : before;
        if (i > limit && Folding.unspaced(plain.at(i - 1))) {
            for (int from = i - 2; from >= Math.max(limit, i - UNSPACED); from--) {
                if (words.contains(plain, from, i)) {
                    return true;
                }
            }
        }
        int j = i;
        while (j > limit && i - j < 12 && plain.at(j - 1) > ' ' && plain.at(j - 1) != '(') {
            j--;
        }
        return words.contains(plain, j, i) || (!percent && monthNames.contains(plain, j, i));
    }
}
