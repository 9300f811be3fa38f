package io.claimstream.enrich.openness;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.claimstream.enrich.text.Dictionary;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.Span;
import io.claimstream.events.Claim.Dimension;
import io.claimstream.events.Claim.Status;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The cues of one language, from {@code LANGUAGE.yaml}, with the licences' names and English technical terms, which
 * every language borrows; a language's grammar is its own.
 */
final class Lexicon {
    /** The languages that there is a file for; another one is a file and its name here. */
    static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "zh", "ja", "ko");

    private static final Set<Role> BORROWED = EnumSet.of(
            Role.ADJECTIVE,
            Role.PREDICATE,
            Role.OBJECT,
            Role.HOST,
            Role.ACCESS,
            Role.LICENCE,
            Role.MODEL_NOUN,
            Role.MODEL_NOUNS);

    private final Dictionary<Cue> cues = new Dictionary<>();
    private final Map<Role, Integer> reaches = new EnumMap<>(Role.class);

    private boolean nounFirst;

    private Lexicon() {}

    /** Every language's lexicon, by ISO 639-1 code. */
    static Map<String, Lexicon> all() {
        Map<String, Lexicon> all = new TreeMap<>();
        for (String language : LANGUAGES) {
            Lexicon lexicon = new Lexicon();
            lexicon.read("licences", EnumSet.allOf(Role.class));
            lexicon.read("en", language.equals("en") ? EnumSet.allOf(Role.class) : BORROWED);
            if (!language.equals("en")) {
                lexicon.read(language, EnumSet.allOf(Role.class));
            }
            all.put(language, lexicon);
        }
        return all;
    }

    /** The cues of a stretch, by place; the longest wins. */
    List<Hit> scan(Plain plain, Span span) {
        List<Hit> hits = new ArrayList<>();
        String folded = plain.folded();
        int i = span.start();
        while (i < span.end()) {
            var match = Dictionary.wordStart(folded, i) ? cues.longest(folded, i, span.end()) : null;
            if (match == null) {
                i++;
                continue;
            }
            Span where = new Span(i, match.end());
            match.values().stream().distinct().forEach(cue -> hits.add(new Hit(cue, where)));
            i = match.end();
        }
        return hits;
    }

    /** How far, in characters, a cue of this role reaches; some languages say it far from what it is about. */
    int reach(Role role) {
        return reaches.getOrDefault(role, 60);
    }

    /** Whether an adjective follows its noun: "modèle ouvert". */
    boolean nounFirst() {
        return nounFirst;
    }

    private void read(String file, Set<Role> roles) {
        JsonNode root;
        try (InputStream in = Lexicon.class.getResourceAsStream(file + ".yaml")) {
            root = new ObjectMapper(new YAMLFactory()).readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        root.path("reach")
                .properties()
                .forEach(
                        each -> reaches.put(role(each.getKey()), each.getValue().asInt()));
        nounFirst |= root.path("noun_first").asBoolean();
        root.path("cues").properties().forEach(section -> {
            Role role = role(section.getKey());
            if (roles.contains(role)) {
                section.getValue().forEach(entry -> add(role, entry));
            }
        });
    }

    private static Role role(String name) {
        return Role.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private void add(Role role, JsonNode entry) {
        if (!entry.isObject()) {
            add(entry.asText(), new Cue(role, null, null, null, false));
            return;
        }
        Cue cue = new Cue(
                role,
                constant(Dimension.class, entry.get("of")),
                constant(Status.class, entry.get("is")),
                entry.has("detail") ? entry.get("detail").asText() : null,
                entry.path("weak").asBoolean(false));
        entry.path("words").forEach(words -> add(words.asText(), cue));
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable JsonNode node) {
        return node == null ? null : Enum.valueOf(type, node.asText().toUpperCase(Locale.ROOT));
    }

    /** Braces stand for each of their words: {@code offen{e,en} Modell} is two phrases. */
    private void add(String words, Cue cue) {
        int open = words.indexOf('{');
        int close = words.indexOf('}', open);
        if (open < 0 || close < 0) {
            cues.add(words, cue);
            return;
        }
        for (String each : words.substring(open + 1, close).split(",", -1)) {
            add(words.substring(0, open) + each + words.substring(close + 1), cue);
        }
    }
}
