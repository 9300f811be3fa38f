package io.claimstream.enrich.mention;

import io.claimstream.enrich.catalog.Catalog;
import io.claimstream.enrich.catalog.Family;
import io.claimstream.enrich.catalog.Slug;
import io.claimstream.enrich.text.Dictionary;
import io.claimstream.enrich.text.Folding;
import io.claimstream.enrich.text.Plain;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "R1", "V4-Flash": a lettered version alone, where the article has named the family or its vendor. */
final class BareVersions {
    private static final Map<String, String> FAMILIES = Roles.map("lettered");
    /** Letters that with one figure behind them are chips, and need a point: "M2.7". */
    private static final Set<String> CHIPS = Set.copyOf(Roles.list("chips"));

    private static final Dictionary<Boolean> MODEL_WORDS = Roles.dictionary("model_words");

    /** Between a maker and the version that it brings out. */
    private static final int REACH = 24;

    private final ModelGrammar grammar;

    /** Versions called like a chip that stand right behind their maker somewhere. */
    private final Set<String> introduced;

    private final Map<Character, Family> byLetter = new HashMap<>();

    /**
     * @param lettered of {@link #families}
     */
    BareVersions(Map<Character, Family> lettered, ModelGrammar grammar, Plain plain, List<Mention> named) {
        this.grammar = grammar;
        Set<String> makers = makers(named);
        this.introduced = introduced(plain, named, lettered);
        lettered.forEach((letter, family) -> {
            if (makers.contains(family.id()) || makers.contains(Slug.of(family.vendor()))) {
                byLetter.put(letter, family);
            }
        });
    }

    /** "MiniMax在上海发布新一代大模型M3": letter and figure. */
    private static Set<String> introduced(Plain plain, List<Mention> named, Map<Character, Family> lettered) {
        Set<String> introduced = new HashSet<>();
        for (Mention maker : named) {
            int limit = Math.min(plain.length(), maker.end() + REACH);
            for (int i = plain.nextCapital(maker.end(), limit); i + 1 < limit; i = plain.nextCapital(i + 1, limit)) {
                Family family = lettered.get(plain.text().charAt(i));
                boolean own = family != null
                        && (maker.id().equals(family.id()) || maker.id().equals(Slug.of(family.vendor())));
                if (own && plain.wordStart(i) && Character.isDigit(plain.at(i + 1))) {
                    introduced.add(plain.text().substring(i, i + 2));
                }
            }
        }
        return introduced;
    }

    /** The families that a text names, and the vendors. */
    private static Set<String> makers(List<Mention> named) {
        Set<String> makers = new HashSet<>();
        for (Mention mention : named) {
            makers.add(mention.model() ? mention.familyId() : mention.id());
        }
        return makers;
    }

    /** The catalog's families whose members' versions start with a letter, by that. */
    static Map<Character, Family> families(Catalog catalog) {
        Map<Character, Family> lettered = new HashMap<>();
        FAMILIES.forEach((letter, name) -> {
            for (Family family : catalog.families()) {
                if (family.name().equals(name)) {
                    lettered.put(letter.charAt(0), family);
                }
            }
        });
        return lettered;
    }

    @Nullable
    Mention at(Plain plain, int start, int limit) {
        if (!Character.isDigit(plain.at(start + 1))) {
            return null;
        }
        Family family = byLetter.get(plain.text().charAt(start));
        boolean chip = CHIPS.contains(plain.text().substring(start, start + 1))
                && plain.at(start + 2) != '.'
                && !introduced.contains(plain.text().substring(start, start + 2));
        if (family == null || chip || partOfName(plain, start)) {
            return null;
        }
        ModelName name = new ModelName(family);
        int end = grammar.read(plain, start, limit, name);
        return name.version() == null ? null : name.mention(start, end);
    }

    /** "R1-0528", "V4-Pro": a version with a date or a variant, which names no benchmark. */
    static boolean member(Plain plain, int start, int limit, ModelGrammar grammar) {
        int i = start + 1;
        while (Character.isDigit(plain.at(i)) || (plain.at(i) == '.' && Character.isDigit(plain.at(i + 1)))) {
            i++;
        }
        if (i == start + 1 || plain.at(i) != '-' || i + 1 >= limit) {
            return false;
        }
        int digits = i + 1;
        while (Character.isDigit(plain.at(digits))) {
            digits++;
        }
        return digits == i + 5 || grammar.suffixed(plain, i + 1, limit) > 0;
    }

    /** Whether a word with a capital stands before, which is no word for a model. */
    static boolean partOfName(Plain plain, int start) {
        char gap = plain.at(start - 1);
        if (gap != ' ') {
            return gap == '-' || Folding.wordly(gap);
        }
        int word = start - 1;
        while (word > 0 && start - word < 30 && Folding.wordly(plain.at(word - 1))) {
            word--;
        }
        return word < start - 1
                && plain.capital(word)
                && MODEL_WORDS.longest(plain, word, start) == null
                && !plain.folded().startsWith("modell", word);
    }
}
