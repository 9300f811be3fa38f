package io.claimstream.enrich.cue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.claimstream.enrich.text.Dictionary;
import io.claimstream.enrich.text.KnownLanguages;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The cues of one language, from {@code LANGUAGE.yaml}, and those that every language borrows, from {@code any.yaml}. */
final class Lexicon {
    private final Dictionary<Cue> cues = new Dictionary<>();
    private final Dictionary<Role> pronouns;
    private final Map<Role, List<String>> byRole = new EnumMap<>(Role.class);

    private Lexicon(String language) {
        read("any");
        read(language);
        pronouns = of(Set.of(Role.PRONOUN));
    }

    /** Every language's lexicon, by ISO 639-1 code. */
    static Map<String, Lexicon> all() {
        Map<String, Lexicon> all = new TreeMap<>();
        KnownLanguages.all().forEach(language -> all.put(language, new Lexicon(language)));
        return all;
    }

    /** The longest cue that starts at {@code i}. */
    Dictionary.@Nullable Match<Cue> at(Plain plain, int i, int limit) {
        return i >= limit ? null : cues.longest(plain, i, limit);
    }

    /** The first cue that starts from {@code from} on before {@code before}, and the longest of those there. */
    Dictionary.@Nullable Match<Cue> next(Plain plain, int from, int before, int limit) {
        return cues.next(plain, from, before, limit);
    }

    /** Whether a pronoun may stand there for a model. */
    boolean pronoun(Plain plain, Span span) {
        return pronouns.next(plain, span.start(), span.end()) != null;
    }

    private void read(String file) {
        try (InputStream in = Lexicon.class.getResourceAsStream(file + ".yaml")) {
            new ObjectMapper(new YAMLFactory()).readTree(in).properties().forEach(section -> {
                Role role = Role.valueOf(section.getKey().toUpperCase(Locale.ROOT));
                JsonNode words = section.getValue();
                if (words.isObject()) {
                    words.properties().forEach(each -> add(each.getValue(), new Cue(role, each.getKey())));
                } else {
                    add(words, new Cue(role, ""));
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(JsonNode words, Cue cue) {
        words.forEach(word -> spelled(word.asText()).forEach(each -> {
            cues.add(each, cue);
            byRole.computeIfAbsent(cue.role(), role -> new ArrayList<>()).add(each);
        }));
    }

    /** The cues of these roles alone. */
    Dictionary<Role> of(Set<Role> roles) {
        Dictionary<Role> dictionary = new Dictionary<>();
        for (Role role : roles) {
            byRole.getOrDefault(role, List.of()).forEach(word -> dictionary.add(word, role));
        }
        return dictionary;
    }

    /** Braces stand for each of their words: {@code beat{s,}} is two. */
    private static List<String> spelled(String words) {
        int open = words.indexOf('{');
        int close = words.indexOf('}', Math.max(open, 0));
        if (open < 0 || close < 0) {
            return List.of(words);
        }
        List<String> spelled = new ArrayList<>();
        for (String each : words.substring(open + 1, close).split(",", -1)) {
            spelled.addAll(spelled(words.substring(0, open) + each + words.substring(close + 1)));
        }
        return spelled;
    }
}
