package io.claimstream.enrich.mention;

import io.claimstream.enrich.catalog.Family;
import io.claimstream.enrich.mention.NewName.Shape;
import io.claimstream.enrich.text.Document;
import io.claimstream.enrich.text.Folding;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.Span;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Families that the catalog does not have and the text introduces: names whose shape, and whose use all over the text,
 * speak for a model ({@code weights} in {@code roles.yaml}). The grammar of known names then reads their members.
 */
final class NewFamilies {
    private static final Map<Shape, Double> BY_SHAPE = weights(Shape.class, "shapes");
    private static final Map<Use, Double> BY_USE = weights(Use.class, "uses");
    private static final Map<Use, Double> BY_PLAIN_USE = weights(Use.class, "plain_uses");
    private static final Map<Use, Double> BY_QUOTED_USE = weights(Use.class, "quoted_uses");
    private static final double ENOUGH = 1;

    /** What a longer name has for it when the shorter one is a family's. */
    private static final double OF_FAMILY = 0.5;

    /** What a text says of one name; a use counts once, and a little for coming again. */
    private static final class Evidence {
        private final Set<Use> uses = EnumSet.noneOf(Use.class);
        private final Set<Use> bare = EnumSet.noneOf(Use.class);
        private Shape shape = Shape.PLAIN;
        private boolean seen;
        private boolean whole;
        private int again;

        void add(NewName name, Set<Use> found) {
            Shape as = name.shape();
            whole |= as == Shape.VERSIONED && name.familyEnd() == name.end();
            boolean counts = as.compareTo(Shape.INNER) >= 0 ? !found.isEmpty() && !uses.isEmpty() : seen;
            again += counts ? 1 : 0;
            seen = true;
            uses.addAll(found);
            if (as.compareTo(Shape.INNER) >= 0) {
                bare.addAll(found);
            }
            shape = as.compareTo(shape) < 0 ? as : shape;
        }

        double weight() {
            Map<Use, Double> weights =
                    shape == Shape.PLAIN ? BY_PLAIN_USE : shape == Shape.QUOTED ? BY_QUOTED_USE : BY_USE;
            double weight = BY_SHAPE.getOrDefault(shape, 0.0) + Math.min(again, 3) * 0.1;
            for (Use use : uses) {
                weight += weights.getOrDefault(use, 0.0);
            }
            return weight;
        }

        /** The same, where a shorter name is a family's. */
        double memberWeight() {
            return weight() + OF_FAMILY + (uses.contains(Use.KIN) ? OF_FAMILY : 0);
        }

        /** Whether nothing but its results speaks for it, as they would for a person. */
        boolean onlyProper() {
            return uses.contains(Use.PROPER) && weight() - BY_PLAIN_USE.getOrDefault(Use.PROPER, 0.0) < ENOUGH;
        }

        /** Whether the name without more is a model's, too. */
        boolean single() {
            return whole
                    || shape.compareTo(Shape.INNER) >= 0
                    || (shape == Shape.SUFFIXED && bare.contains(Use.SCORES))
                    || bare.contains(Use.SAID)
                    || bare.contains(Use.TABLED)
                    || bare.contains(Use.CALLED)
                    || bare.contains(Use.INTRODUCED);
        }
    }

    private final ModelGrammar grammar;
    private final QuotedNames quoted;
    private final Map<String, Evidence> names = new LinkedHashMap<>();

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
            if (evidence.weight() >= ENOUGH && !somebody) {
                found.put(name, NewMembers.family(name, evidence.single()));
            }
        });
        Map<String, Family> longer = new LinkedHashMap<>();
        names.forEach((name, evidence) -> {
            if (!found.containsKey(name) && longer(name, found.keySet()) && evidence.memberWeight() >= ENOUGH) {
                longer.put(name, NewMembers.family(name, true));
            }
        });
        found.putAll(longer);
        return found.values();
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
        names.computeIfAbsent(family, none -> new Evidence()).add(name, uses);
    }

    private static <E extends Enum<E>> Map<E, Double> weights(Class<E> type, String section) {
        Map<E, Double> weights = new EnumMap<>(type);
        Roles.weights("weights", section)
                .forEach((name, weight) -> weights.put(Enum.valueOf(type, name.toUpperCase(Locale.ROOT)), weight));
        return weights;
    }
}
