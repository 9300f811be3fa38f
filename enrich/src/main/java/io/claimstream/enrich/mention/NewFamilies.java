package io.claimstream.enrich.mention;

import io.claimstream.enrich.catalog.Family;
import io.claimstream.enrich.mention.NewName.Shape;
import io.claimstream.enrich.text.Document;
import io.claimstream.enrich.text.Folding;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Families that the catalog does not have and the text introduces: names whose shape, and whose use all over the text,
 * speak for a model ({@code weights} in {@code roles.yaml}). The grammar of known names then reads their members.
 */
final class NewFamilies {

    private final ModelGrammar grammar;
    private final QuotedNames quoted;
    private final List<String> texts = new ArrayList<>();
    private final Map<String, NameEvidence> names = new LinkedHashMap<>();

    /** Last words of names of several: "Greenblatt" behind "Ryan Greenblatt". */
    private final Set<String> surnames = new HashSet<>();

    /** Words that name members of known families: "Maverick". */
    private final Set<String> members = new HashSet<>();

    NewFamilies(ModelGrammar grammar, QuotedNames quoted) {
        this.grammar = grammar;
        this.quoted = quoted;
    }

    Collection<Family> found() {
        Map<String, Family> found = new LinkedHashMap<>();
        names.forEach((name, evidence) -> {
            boolean somebody = members.contains(name) || (surnames.contains(name) && evidence.onlyProper());
            if (evidence.weight() >= NameEvidence.ENOUGH && !somebody) {
                found.put(name, NewMembers.family(name, evidence.single()));
            }
        });
        found.keySet().removeAll(LanguageWords.among(found.keySet(), texts));
        Map<String, Family> longer = new LinkedHashMap<>();
        names.forEach((name, evidence) -> {
            if (!found.containsKey(name)
                    && longer(name, found.keySet())
                    && evidence.memberWeight() >= NameEvidence.ENOUGH) {
                longer.put(name, NewMembers.family(name, true));
            }
        });
        found.putAll(longer);
        found.keySet().removeAll(shorter(found.keySet()));
        return found.values();
    }

    /** "Largo" for "Heron Largo", where Heron is a family: what "Largo 4" is, the longer name tells. */
    private static Set<String> shorter(Set<String> families) {
        Set<String> shorter = new HashSet<>();
        for (String whole : families) {
            for (int space = whole.indexOf(' '); space > 0; space = whole.indexOf(' ', space + 1)) {
                if (families.contains(whole.substring(0, space))) {
                    shorter.add(whole.substring(space + 1));
                }
            }
        }
        return shorter;
    }

    /** Whether others lack so little that they may have enough beside those that were found. */
    boolean others() {
        return names.values().stream().anyMatch(NameEvidence::lacksNeighbour);
    }

    /** "Skarven Storm", where Skarven is a family. */
    private static boolean longer(String name, Set<String> families) {
        for (int space = name.indexOf(' '); space > 0; space = name.indexOf(' ', space + 1)) {
            if (families.contains(name.substring(0, space))) {
                return true;
            }
        }
        return false;
    }

    /** Looks through a document, in which {@code known} names are known. */
    void read(Document document, Mentions known) {
        texts.add(document.plain().text());
        known.all().forEach(mention -> members.addAll(grammar.variants(mention.familyId())));
        NewNameUse use = new NewNameUse(document.plain(), known);
        Stretches.of(document, span -> {
            cased(document.plain(), known, use, span);
            if (document.plain().uncased()) {
                uncased(document.plain(), known, use, span);
            }
            small(document.plain(), known, use, span);
            quoted.each(document.plain(), span, name -> {
                if (!known.any(name.start()) && !known.any(name.end() - 1)) {
                    offer(document.plain(), name, use, span);
                }
            });
        });
        Plain plain = document.plain();
        TabledNames.each(document, known, grammar, name -> add(plain, name, EnumSet.of(Use.TABLED)));
        ListedNames.each(
                document, known, grammar, name -> add(plain, name, EnumSet.of(listed(name) ? Use.TABLED : Use.HEADS)));
    }

    /** Whether a name's shape lets it head an item of a list as models do; a word of the language heads others, too. */
    private static boolean listed(NewName name) {
        return name.shape() != Shape.PLAIN;
    }

    private void cased(Plain plain, Mentions known, NewNameUse use, Span span) {
        int i = plain.nextCapital(span.start(), span.end());
        while (i < span.end()) {
            int end = i + 1;
            if (plain.wordStart(i)) {
                NewName name = NewName.at(plain, i, span.end(), known, grammar);
                end = name.end();
                if (!name.empty()) {
                    offer(plain, name, use, span);
                }
            }
            i = plain.nextCapital(end, span.end());
        }
    }

    /** "kitakaze-13b-instruct": as hubs have names. */
    private void small(Plain plain, Mentions known, NewNameUse use, Span span) {
        for (int i = plain.nextDigit(span.start(), span.end());
                i < span.end();
                i = plain.nextDigit(i + 1, span.end())) {
            NewName name = "-:".indexOf(plain.at(i - 1)) >= 0 ? NewName.small(plain, i, span) : null;
            if (name != null && !known.any(name.start()) && !known.any(i)) {
                offer(plain, name, use, span);
            }
        }
    }

    private void uncased(Plain plain, Mentions known, NewNameUse use, Span span) {
        for (int i = span.start() + 2; i < span.end(); i++) {
            if (Folding.uncased(plain.at(i - 1)) && !Folding.uncased(plain.at(i))) {
                NewName name = UncasedNames.endingAt(plain, i, span.start(), span.end());
                if (name != null && !known.any(name.start()) && !known.any(name.familyEnd() - 1)) {
                    offer(plain, name, use, span);
                }
            }
        }
    }

    private void offer(Plain plain, NewName name, NewNameUse use, Span span) {
        String family = plain.text().substring(name.start(), name.familyEnd());
        boolean enough = family.length() > 2 || Folding.uncased(family.charAt(0));
        if (enough && family.length() < 40) {
            Set<Use> uses = use.of(name, span);
            int last = name.shape() == Shape.PLAIN ? family.lastIndexOf(' ') : -1;
            if (last > 0) {
                surnames.add(family.substring(last + 1));
            }
            if (!uses.isEmpty() || name.shape() != Shape.PLAIN) {
                add(plain, name, uses);
            }
        }
    }

    private void add(Plain plain, NewName name, Set<Use> uses) {
        String family = plain.text().substring(name.start(), name.familyEnd());
        names.computeIfAbsent(family, none -> new NameEvidence()).add(name, uses);
    }
}
