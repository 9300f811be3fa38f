package io.claimstream.enrich.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.claimstream.enrich.mention.Roles;
import io.claimstream.enrich.text.Dictionary;
import io.claimstream.enrich.text.Folding;
import io.claimstream.enrich.text.KnownLanguages;
import io.claimstream.enrich.text.Plain;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words of {@code cues.yaml} and {@code classes.yaml}, and those of comparison, which tell subjects as well. A language whose word means
 * something else in another one ("il" is "he" in French and "the" in Italian) has its meaning in {@code LANGUAGE.yaml}.
 */
final class Cues {
    private static final Dictionary<Cue> NONE = new Dictionary<>();

    private final Dictionary<Cue> shared = new Dictionary<>();
    private final Map<String, Dictionary<Cue>> own = new HashMap<>();

    Cues() {
        read("cues", shared);
        for (JsonNode pair : Words.of("classes.yaml")) {
            pair.get(0).forEach(kind -> pair.get(1).forEach(noun -> shared.add(joined(kind, noun), Cue.CLASS)));
        }
        Roles.comparisons().forEach(word -> shared.add(word, Cue.COMPARE));
        for (String language : KnownLanguages.all()) {
            Dictionary<Cue> words = new Dictionary<>();
            read(language, words);
            own.put(language, words);
        }
    }

    /** The words that mean something of their own in this language. */
    Dictionary<Cue> own(@Nullable String language) {
        return language == null ? NONE : own.getOrDefault(language, NONE);
    }

    /** The longest word that starts at {@code i}; of two of one length the language's own. */
    Dictionary.@Nullable Match<Cue> longest(Dictionary<Cue> own, Plain plain, int i, int limit) {
        var common = shared.longest(plain, i, limit);
        var special = own.longest(plain, i, limit);
        return special != null && (common == null || special.end() >= common.end()) ? special : common;
    }

    /** As its language puts words together. */
    private static String joined(JsonNode kind, JsonNode noun) {
        boolean unspaced = Folding.unspaced(noun.asText().charAt(0));
        return kind.asText() + (unspaced ? "" : " ") + noun.asText();
    }

    private static void read(String file, Dictionary<Cue> words) {
        try (InputStream in = Cues.class.getResourceAsStream(file + ".yaml")) {
            if (in == null) {
                return;
            }
            new ObjectMapper(new YAMLFactory()).readTree(in).properties().forEach(list -> {
                Cue cue = Cue.valueOf(list.getKey().toUpperCase(Locale.ROOT));
                list.getValue().forEach(word -> words.add(word.asText(), cue));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
