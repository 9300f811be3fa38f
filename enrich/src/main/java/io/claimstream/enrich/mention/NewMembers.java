package io.claimstream.enrich.mention;

import io.claimstream.enrich.catalog.Family;
import io.claimstream.enrich.catalog.Slug;
import io.claimstream.enrich.mention.Mention.Kind;
import io.claimstream.enrich.text.Dictionary;
import io.claimstream.enrich.text.Document;
import io.claimstream.enrich.text.Folding;
import io.claimstream.enrich.text.Plain;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The members of the families that a text introduces. */
final class NewMembers {
    private static final Dictionary<Boolean> SOMEBODY = Roles.dictionary("somebody");

    private final Dictionary<Family> families = new Dictionary<>(true);
    private final Map<String, String> tails = new HashMap<>();
    private final ModelGrammar grammar;
    private @Nullable NewVariants variants;
    private boolean small;

    NewMembers(Collection<Family> introduced, ModelGrammar grammar) {
        Set<String> names = introduced.stream().map(Family::name).collect(Collectors.toSet());
        introduced.forEach(family -> {
            families.add(family.name(), family);
            small |= Character.isLowerCase(family.name().charAt(0));
            String tail = tail(family.name(), names);
            if (tail != null) {
                tails.put(family.name(), tail);
                families.add(tail, family);
            }
        });
        this.grammar = grammar;
    }

    /** Learns from {@code document} which words tell the members of a family apart. */
    void learn(Document document, Mentions known) {
        Plain plain = document.plain();
        NewVariants found = new NewVariants(plain, known);
        Stretches.of(document, span -> {
            for (int i = plain.nextCapital(span.start(), span.end());
                    i < span.end();
                    i = plain.nextCapital(i + 1, span.end())) {
                var match = plain.wordStart(i) ? families.longest(plain, i, span.end()) : null;
                if (match != null) {
                    Family family = match.values().get(0);
                    ModelName name = new ModelName(family);
                    int end = grammar.read(plain, match.end(), span.end(), name);
                    if (name.version() != null) {
                        found.see(plain, family, end, span.end());
                    }
                }
            }
        });
        variants = found;
    }

    /** Whether a name may start with a small letter. */
    boolean small() {
        return small;
    }

    /** The families of the models that {@code mentions} name and no catalog has. */
    static Collection<Family> families(Mentions mentions) {
        Map<String, Family> families = new LinkedHashMap<>();
        for (Mention mention : mentions.all()) {
            if (mention.model() && !mention.known()) {
                families.computeIfAbsent(mention.name(), name -> family(name, true));
            }
        }
        return families.values();
    }

    static Family family(String name, boolean single) {
        return new Family(Slug.of(name), name, "", List.of(), " ", single, false, true, 0, false, List.of());
    }

    /**
     * The word that a name goes on with and is called by for short: "Largo" in "Heron Largo", the Latin "Coder" in
     * "飞燕Coder".
     */
    private static @Nullable String tail(String name, Set<String> families) {
        int space = name.indexOf(' ');
        if (space > 0) {
            return families.contains(name.substring(0, space)) ? name.substring(space + 1) : null;
        }
        int i = name.length();
        while (i > 0 && !Folding.uncased(name.charAt(i - 1))) {
            i--;
        }
        return i > 0 && name.length() - i > 2 && Character.isLetter(name.charAt(i)) ? name.substring(i) : null;
    }

    /** The member named at {@code start}. */
    @Nullable
    Mention at(Plain plain, int start, int limit) {
        Mention member = member(plain, start, limit);
        return member == null && variants != null ? variants.before(plain, start, limit) : member;
    }

    private @Nullable Mention member(Plain plain, int start, int limit) {
        var match = plain.wordStart(start) ? families.longest(plain, start, limit) : null;
        Family family = match == null ? null : match.values().get(0);
        if (match == null || family == null || joined(plain, start)) {
            return null;
        }
        boolean whole = Printed.as(plain, start, match.end(), family.name());
        String tail = whole ? null : tails.get(family.name());
        if (!whole && (tail == null || !Printed.as(plain, start, match.end(), tail))) {
            return null;
        }
        if (!QuotedNames.bounded(plain, start, match.end())) {
            return null;
        }
        ModelName name = new ModelName(family);
        int end = grammar.read(plain, match.end(), limit, name);
        int longer = variants == null || name.version() == null ? end : variants.read(plain, family, end, limit);
        if (longer > end) {
            name.add(plain.text().substring(end + 1, longer));
            end = grammar.read(plain, longer, limit, name);
        }
        if (whole && name.bare()) {
            end = QuotedNames.whole(plain, start, end, limit);
            if (end > match.end()) {
                name.add(plain.text().substring(match.end(), end));
            }
        }
        if (!whole && name.bare()) {
            return null;
        }
        String printed = (whole ? plain.text().substring(start, match.end()) : family.name())
                + plain.text().substring(match.end(), end);
        if (name.bare() && end < limit && SOMEBODY.longest(plain, end + 1, limit) != null && plain.capital(end + 1)) {
            return null; // "Skarven Labs"
        }
        boolean bare = name.bare() && !family.single();
        return new Mention(start, end, Kind.MODEL, Slug.of(printed), printed, null, false, bare, family.id());
    }

    /** "Harbor-Embed": a hyphen joins it to another name. */
    private static boolean joined(Plain plain, int start) {
        return plain.at(start - 1) == '-' && Folding.wordly(plain.at(start - 2));
    }
}
