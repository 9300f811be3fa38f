package io.claimstream.enrich.mention;

import io.claimstream.enrich.catalog.Slug;
import io.claimstream.enrich.text.Dictionary;
import io.claimstream.enrich.text.Plain;
import org.jspecify.annotations.Nullable;

/** "V4-Flash" once V4 has been named, "the Pro version", "Lite版": a variant of a model that the article has named. */
final class VariantNames {
    private static final Dictionary<Boolean> VERSION_OF = Roles.dictionary("size_of");

    private final ModelGrammar grammar;

    VariantNames(ModelGrammar grammar) {
        this.grammar = grammar;
    }

    /** A short name and what follows it. */
    Mention longer(Plain plain, Mention shortName, int limit) {
        int end = shortName.end();
        boolean joined = plain.at(end) == '-' || plain.at(end) == ' ';
        Dictionary.@Nullable Match<String> suffix =
                joined && end + 1 < limit ? grammar.suffix(plain, end + 1, limit) : null;
        if (suffix == null || shortName.name().contains(suffix.values().get(0))) {
            return shortName;
        }
        return variant(shortName, shortName.name(), suffix.values().get(0), shortName.start(), suffix.end());
    }

    /** A variant by its suffix alone, if a word for a version follows. */
    @Nullable
    Mention at(Plain plain, int start, int limit, Mentions named) {
        var suffix = grammar.suffix(plain, start, limit);
        Mention spokenOf = suffix == null ? null : named.modelBefore(start, model -> true);
        if (suffix == null || spokenOf == null) {
            return null;
        }
        int next = plain.at(suffix.end()) == ' ' || plain.at(suffix.end()) == '-' ? suffix.end() + 1 : suffix.end();
        if (next >= limit || VERSION_OF.longest(plain, next, limit) == null) {
            return null;
        }
        String word = suffix.values().get(0);
        return variant(spokenOf, grammar.withoutSuffixes(spokenOf.name()), word, start, suffix.end());
    }

    private static Mention variant(Mention of, String base, String suffix, int start, int end) {
        String name = base + " " + suffix;
        return new Mention(
                start, end, Mention.Kind.MODEL, Slug.of(name), name, of.vendor(), of.known(), false, of.familyId());
    }
}
