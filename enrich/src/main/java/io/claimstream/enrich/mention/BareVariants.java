package io.claimstream.enrich.mention;

import io.claimstream.enrich.catalog.Catalog;
import io.claimstream.enrich.catalog.Family;
import io.claimstream.enrich.text.Document;
import io.claimstream.enrich.text.Folding;
import io.claimstream.enrich.text.Plain;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * "Its own Medium 3.1", "hat sein Small 4": variant and version alone, where the article has named the family and the
 * family's names have the variant first.
 */
final class BareVariants {
    private final ModelGrammar grammar;
    private final @Nullable Family family;

    private BareVariants(List<Family> families, ModelGrammar grammar, List<Mention> named) {
        this.grammar = grammar;
        this.family = family(families, named);
    }

    /** The catalog's families whose names have the variant first. */
    static List<Family> families(Catalog catalog) {
        return catalog.families().stream().filter(Family::variantFirst).toList();
    }

    /** The one that is named most. */
    private static @Nullable Family family(List<Family> families, List<Mention> named) {
        Map<String, Integer> counts = new HashMap<>();
        for (Mention mention : named) {
            if (mention.model()) {
                counts.merge(mention.familyId(), 1, Integer::sum);
            }
        }
        Family most = null;
        int highest = 0;
        for (Family family : families) {
            int count = counts.getOrDefault(family.id(), 0);
            if (count > highest) {
                most = family;
                highest = count;
            }
        }
        return most;
    }

    /**
     * Adds those of a document to what is named in it.
     *
     * @param families of {@link #families}
     */
    static void add(Document document, List<Mention> named, List<Family> families, ModelGrammar grammar) {
        BareVariants variants = new BareVariants(families, grammar, named);
        if (variants.family != null) {
            Plain plain = document.plain();
            FurtherNames.add(document, named, false, (start, limit, paragraph) -> variants.at(plain, start, limit));
        }
    }

    private @Nullable Mention at(Plain plain, int start, int limit) {
        int variant = family == null ? -1 : grammar.suffixed(plain, start, limit);
        if (family == null
                || variant < 0
                || plain.at(start - 1) != ' '
                || plain.at(variant) != ' '
                || !Character.isDigit(plain.at(variant + 1))
                || (BareVersions.partOfName(plain, start) && !owned(plain, start, family))) {
            return null;
        }
        ModelName name = new ModelName(family);
        int end = grammar.read(plain, start, limit, name);
        return name.version() == null || Results.unitEnd(plain, end) > end // "Medium 75 %"
                ? null
                : name.mention(start, end);
    }

    /** "Mistrals Small 4" */
    private static boolean owned(Plain plain, int start, Family family) {
        String owner = Folding.fold(family.name()) + "s ";
        return plain.folded().startsWith(owner, start - owner.length());
    }
}
