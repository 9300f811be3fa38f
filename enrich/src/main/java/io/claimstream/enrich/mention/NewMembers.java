package io.claimstream.enrich.mention;

import io.claimstream.enrich.catalog.Family;
import io.claimstream.enrich.catalog.Slug;
import io.claimstream.enrich.mention.Mention.Kind;
import io.claimstream.enrich.text.Dictionary;
import io.claimstream.enrich.text.Plain;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** The members of the families that a text introduces. */
final class NewMembers {
    private final Dictionary<Family> families = new Dictionary<>(true);
    private final ModelGrammar grammar;

    NewMembers(Collection<Family> introduced, ModelGrammar grammar) {
        introduced.forEach(family -> families.add(family.name(), family));
        this.grammar = grammar;
    }

    /** The member named at {@code start}. */
    @Nullable
    Mention at(Plain plain, int start, int limit) {
        var match = plain.wordStart(start) ? families.longest(plain, start, limit) : null;
        Family family = match == null ? null : match.values().get(0);
        if (match == null || family == null || !Printed.as(plain, start, match.end(), family.name())) {
            return null;
        }
        ModelName name = new ModelName(family);
        int end = grammar.read(plain, match.end(), limit, name);
        String printed = plain.text().substring(start, end);
        boolean bare = name.bare() && !family.single();
        return new Mention(start, end, Kind.MODEL, Slug.of(printed), printed, null, false, bare, family.id());
    }
}
