package io.claimstream.enrich.mention;

import io.claimstream.enrich.catalog.Family;
import io.claimstream.enrich.text.Document;
import io.claimstream.enrich.text.Plain;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Adds the models that no catalog has and the text introduces; what stands beside some of them may show to be others. */
final class Introductions {
    private final Document document;
    private final @Nullable Title title;
    private final ModelGrammar grammar;
    private final QuotedNames quoted = new QuotedNames();

    private Introductions(Document document, @Nullable Title title, ModelGrammar grammar) {
        this.document = document;
        this.title = title;
        this.grammar = grammar;
        quoted.read(document);
        if (title != null) {
            quoted.read(title.document());
        }
    }

    static void read(Document document, @Nullable Title title, List<Mention> found, ModelGrammar grammar) {
        Introductions introductions = new Introductions(document, title, grammar);
        if (introductions.add(found)) {
            introductions.add(found);
        }
    }

    /** Adds the members of families; returns whether there are some, and names beside that lack a little. */
    private boolean add(List<Mention> found) {
        Mentions known = new Mentions(found);
        NewFamilies introduced = new NewFamilies(grammar, quoted);
        introduced.read(document, known);
        if (title != null) {
            introduced.read(title.document(), title.mentions());
        }
        Collection<Family> families = introduced.found();
        if (families.isEmpty()) {
            return false;
        }
        Plain plain = document.plain();
        NewMembers members = new NewMembers(families, grammar);
        members.learn(document, known);
        FurtherNames.add(
                document, found, members.small(), (start, limit, paragraph) -> members.at(plain, start, limit));
        return introduced.others();
    }
}
