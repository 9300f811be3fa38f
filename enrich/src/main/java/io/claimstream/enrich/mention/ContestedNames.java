package io.claimstream.enrich.mention;

import io.claimstream.enrich.catalog.Catalog;
import io.claimstream.enrich.mention.Mention.Kind;
import io.claimstream.enrich.mention.NewName.Shape;
import io.claimstream.enrich.text.Dictionary;
import io.claimstream.enrich.text.Plain;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Names that were taken for benchmarks nobody knows and are built as models' names are: "Heron-4o", "Heron V3". They are
 * benchmarks only where the text introduces no family of models that has them.
 */
final class ContestedNames {
    private static final Dictionary<Boolean> CALLED = Roles.dictionary("benchmark_words");

    private static final Mentions NONE = new Mentions(List.of());

    private final Plain plain;
    private final List<String> endings;
    private final List<Mention> taken = new ArrayList<>();

    private ContestedNames(Plain plain, Catalog catalog) {
        this.plain = plain;
        this.endings = catalog.benchmarkWords().endings();
    }

    /** Takes them out of {@code found}. */
    static ContestedNames takeOut(Plain plain, Catalog catalog, ModelGrammar grammar, List<Mention> found) {
        ContestedNames contested = new ContestedNames(plain, catalog);
        Map<String, Set<String>> versions = new HashMap<>();
        Set<String> benchmarks = new HashSet<>();
        List<NewName> names = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        for (Mention mention : found) {
            if (mention.kind() == Kind.BENCHMARK && !mention.known()) {
                NewName name = NewName.at(plain, mention.start(), plain.length(), NONE, grammar);
                String family = contested.family(name);
                if (contested.built(name) && !contested.endsAsBenchmarksDo(family)) {
                    versions.computeIfAbsent(family, none -> new HashSet<>()).add(contested.whole(name));
                    if (contested.called(mention)) {
                        benchmarks.add(family);
                    }
                    names.add(name);
                    mentions.add(mention);
                }
            }
        }
        for (int i = 0; i < names.size(); i++) {
            String family = contested.family(names.get(i));
            boolean several = versions.getOrDefault(family, Set.of()).size() > 1;
            if (several || !benchmarks.contains(family)) {
                contested.taken.add(mentions.get(i));
            }
        }
        found.removeAll(contested.taken);
        return contested;
    }

    /** As models' names are; "v2" follows those of benchmarks no less. */
    private boolean built(NewName name) {
        return plain.text().charAt(Math.min(name.familyEnd() + 1, plain.length() - 1)) != 'v'
                && (name.shape() == Shape.POINTED || name.shape() == Shape.SIZED || name.shape() == Shape.VERSIONED);
    }

    private String family(NewName name) {
        return plain.text().substring(name.start(), name.familyEnd());
    }

    private String whole(NewName name) {
        return plain.text().substring(name.start(), name.end());
    }

    /** Gives those back that are no models. */
    void giveBack(List<Mention> found) {
        Mentions known = new Mentions(found);
        boolean back = false;
        for (Mention mention : taken) {
            back |= known.at(mention.start(), Kind.MODEL) == null && found.add(mention);
        }
        if (back) {
            found.sort(Comparator.comparingInt(Mention::start));
        }
    }

    /** "the NAME benchmark", "on NAME", "NAME에서 60%" */
    private boolean called(Mention mention) {
        int end = plain.at(mention.end()) == ' ' ? mention.end() + 1 : mention.end();
        return (end < plain.length() && CALLED.longest(plain, end, plain.length()) != null)
                || TestResults.before(plain, mention.start());
    }

    private boolean endsAsBenchmarksDo(String family) {
        String small = family.toLowerCase(Locale.ROOT);
        return endings.stream()
                .anyMatch(ending -> !ending.isEmpty() && small.endsWith(ending.toLowerCase(Locale.ROOT)));
    }
}
