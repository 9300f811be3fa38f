package io.claimstream.enrich.openness;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.claimstream.enrich.text.Dictionary;
import io.claimstream.enrich.text.KnownLanguages;
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
import java.util.HashSet;
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
    /** What only these cues speak of; a sentence without any of them says nothing. */
    private static final Set<Role> SPEAKING = EnumSet.of(
            Role.ADJECTIVE,
            Role.PREDICATE,
            Role.OBJECT,
            Role.USE,
            Role.HOST,
            Role.ACCESS,
            Role.ONLY,
            Role.LICENCE,
            Role.TAKE,
            Role.LEARNED,
            Role.HOME,
            Role.FREE,
            Role.ADMIT);

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
    private final Dictionary<Role> speaking = new Dictionary<>();
    private final Map<Role, Integer> reaches = new EnumMap<>(Role.class);
    private final Set<String> joins = new HashSet<>();
    private final Set<String> made = new HashSet<>();
    private final Set<String> concord = new HashSet<>();
    private String script = "latin";
    private boolean nounFirst;
    private boolean particles;
    private boolean unspaced;
    private boolean caseBehind;
    private boolean verbLast;

    private Lexicon() {}

    /** Every language's lexicon, by ISO 639-1 code. */
    static Map<String, Lexicon> all() {
        Map<String, Lexicon> all = new TreeMap<>();
        for (String language : KnownLanguages.all()) {
            Lexicon lexicon = new Lexicon();
            lexicon.read("licences", EnumSet.allOf(Role.class));
            lexicon.read("products", EnumSet.allOf(Role.class));
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
        for (var match = cues.next(plain, span.start(), span.end());
                match != null;
                match = cues.next(plain, Governing.resume(cues, plain, match.span(), match.values()), span.end())) {
            boolean noun = !hits.isEmpty()
                    && Standing.qualifies(
                            hits.get(hits.size() - 1), match.span().start())
                    && Standing.anyNoun(match.values());
            for (Cue cue : match.values()) {
                if (Standing.counts(cue, plain, span, match.span()) && (!noun || cue.role() != Role.AGAINST)) {
                    hits.add(new Hit(cue, match.span()));
                }
            }
        }
        return hits;
    }

    /** Licences and what they allow speak; "under" alone does not, nor does "images". */
    private static boolean speaks(Cue cue) {
        boolean vague = cue.role() == Role.OBJECT && cue.weak() && cue.dimension() == Dimension.LICENCE;
        boolean kept = Parts.KEPT.equals(cue.detail());
        return (kept || SPEAKING.contains(cue.role())) && !vague && !StatedParts.MATERIAL.equals(cue.detail());
    }

    /** Whether a stretch may hold a cue that speaks of openness; most do not, and need not be read. */
    boolean maySpeak(Plain plain, Span span) {
        return speaking.next(plain, span.start(), span.end()) != null;
    }

    /** Whether any of these cues can speak of openness at all. */
    static boolean speaks(List<Hit> hits) {
        boolean speak = false;
        for (Hit hit : hits) {
            speak |= speaks(hit.cue());
        }
        return speak;
    }

    /** How far, in characters, a cue of this role reaches; some languages say it far from what it is about. */
    int reach(Role role) {
        return reaches.getOrDefault(role, 60);
    }

    /** Whether it lists the words that may follow an adjective without being its noun. */
    boolean particles() {
        return particles;
    }

    /** Whether an adjective follows its noun: "modèle ouvert". */
    boolean nounFirst() {
        return nounFirst;
    }

    /** Whether its words are written without spaces, and what an adjective goes with may stand before it. */
    boolean unspaced() {
        return unspaced;
    }

    /** Whether what sets a name against the subject stands behind the name: "GPT-5보다". */
    boolean caseBehind() {
        return caseBehind;
    }

    /** Whether the verb that "will" governs stands at the end of the clause: "soll im Herbst quelloffen werden". */
    boolean verbLast() {
        return verbLast;
    }

    /** Whether a phrase opens with a word that denies together with a "not" before it, not against it: "aucun". */
    boolean concords(Plain plain, Span phrase) {
        String text = plain.folded().substring(phrase.start(), phrase.end());
        int space = text.indexOf(' ');
        return concord.contains(space < 0 ? text : text.substring(0, space));
    }

    /** Its writing system: latin, han, kana, hangul. */
    String script() {
        return script;
    }

    /** Whether this word stands between a name and its maker's: "from". */
    boolean made(String word) {
        return made.contains(word);
    }

    /** Whether this word joins the names of a list: "and". */
    boolean joins(String word) {
        return joins.contains(word);
    }

    private static JsonNode tree(String file) {
        try (InputStream in = Lexicon.class.getResourceAsStream(file + ".yaml")) {
            return new ObjectMapper(new YAMLFactory()).readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(String file, Set<Role> roles) {
        JsonNode root = tree(file);
        root.path("reach")
                .properties()
                .forEach(
                        each -> reaches.put(role(each.getKey()), each.getValue().asInt()));
        nounFirst |= root.path("noun_first").asBoolean();
        unspaced |= root.path("unspaced").asBoolean();
        caseBehind |= root.path("case_behind").asBoolean();
        verbLast |= root.path("verb_last").asBoolean();
        script = root.path("script").asText(script);
        root.path("joins").forEach(word -> joins.add(word.asText()));
        root.path("made").forEach(word -> made.add(word.asText()));
        root.path("concord").forEach(word -> concord.add(word.asText()));
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
            add(entry.asText(), new Cue(role, null, null, null, false, false));
            return;
        }
        Cue cue = new Cue(
                role,
                constant(Dimension.class, entry.get("of")),
                constant(Status.class, entry.get("is")),
                entry.has("detail") ? entry.get("detail").asText() : null,
                entry.path("weak").asBoolean(false),
                entry.path("denied").asBoolean(false));
        entry.path("words").forEach(words -> add(words.asText(), cue));
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable JsonNode node) {
        return node == null ? null : Enum.valueOf(type, node.asText().toUpperCase(Locale.ROOT));
    }

    /** Braces stand for each of their words: {@code offen{e,en} Modell} is two phrases. */
    private void add(String words, Cue cue) {
        particles |= cue.role() == Role.PARTICLE;
        int open = words.indexOf('{');
        int close = words.indexOf('}', open);
        if (open < 0 || close < 0) {
            cues.add(words, cue);
            if (speaks(cue)) {
                speaking.add(words, cue.role());
            }
            return;
        }
        for (String each : words.substring(open + 1, close).split(",", -1)) {
            add(words.substring(0, open) + each + words.substring(close + 1), cue);
        }
    }
}
