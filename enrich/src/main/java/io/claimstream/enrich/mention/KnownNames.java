package io.claimstream.enrich.mention;

import io.claimstream.enrich.catalog.Benchmark;
import io.claimstream.enrich.catalog.Catalog;
import io.claimstream.enrich.catalog.Family;
import io.claimstream.enrich.catalog.Vendor;
import io.claimstream.enrich.text.Dictionary;
import io.claimstream.enrich.text.Folding;
import io.claimstream.enrich.text.Plain;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One dictionary of the names of the catalog, and of the words by which tests are found. */
final class KnownNames {

    /** One spelling of one entry. */
    private record Name(String printed, boolean exact, Object entry) {}

    /** What is named up to {@code end}. */
    record Match(int end, List<Object> entries) {}

    private final Dictionary<Name> names = new Dictionary<>(true);
    private final ModelGrammar grammar;

    KnownNames(Catalog catalog, ModelGrammar grammar) {
        this.grammar = grammar;
        OwnTests.words().forEach((word, test) -> names.add(word, new Name(word, false, test)));
        PlainTests.words().forEach((word, test) -> names.add(word, new Name(word, false, test)));
        NamedTests.words().forEach((word, test) -> names.add(word, new Name(word, false, test)));
        BenchmarkReferences.words(catalog).forEach((word, test) -> names.add(word, new Name(word, false, test)));
        for (Vendor vendor : catalog.vendors()) {
            add(vendor.name(), vendor.aliases(), true, vendor);
            genitive(vendor.name(), vendor);
            vendor.aliases().forEach(alias -> genitive(alias, vendor));
        }
        for (Family family : catalog.families()) {
            add(family.name(), family.aliases(), family.exact(), family);
        }
        for (Benchmark benchmark : catalog.benchmarks()) {
            add(benchmark.name(), benchmark.aliases(), benchmark.exact(), benchmark);
        }
    }

    private void add(String name, List<String> aliases, boolean exact, Object entry) {
        names.add(name, new Name(name, exact, entry));
        aliases.forEach(alias -> names.add(alias, new Name(alias, exact, entry)));
    }

    /** "Googles 76,2 Prozent": a language that hangs an "s" on to whose something is. */
    private void genitive(String name, Vendor vendor) {
        char last = name.charAt(name.length() - 1);
        if (Folding.wordly(last) && last != 's') {
            names.add(name + "s", new Name(name + "s", true, vendor));
        }
    }

    /** The longest name at {@code start} that is printed as one. */
    @Nullable
    Match at(Plain plain, int start, int limit) {
        for (var match = names.longest(plain, start, limit);
                match != null;
                match = names.longest(plain, start, match.end() - 1)) {
            int end = match.end();
            List<Object> printed = new ArrayList<>(match.values().size());
            for (Name name : match.values()) {
                if (!name.exact()
                        || (Printed.as(plain, start, end, name.printed()) && !owner(plain, end, name.printed()))
                        || id(plain, start, end, limit, name)) {
                    printed.add(name.entry());
                }
            }
            if (!printed.isEmpty()) {
                return new Match(end, printed);
            }
        }
        return null;
    }

    /** "Google's" for "Googles": the apostrophe, which counts for nothing elsewhere, ends the name. */
    private static boolean owner(Plain plain, int end, String printed) {
        return plain.at(end - 2) == '\'' && printed.indexOf('\'') < 0;
    }

    private boolean id(Plain plain, int start, int end, int limit, Name name) {
        return name.entry() instanceof Family family && JoinedNames.id(plain, start, end, limit, family, grammar);
    }

    /** "通义千问Qwen3": the name in another writing right behind. */
    boolean saidAgain(Plain plain, int end, int limit, Family family) {
        var next = end < limit ? names.longest(plain, end, limit) : null;
        return next != null
                && next.values().stream()
                        .anyMatch(name -> name.entry() instanceof Family other
                                && other.id().equals(family.id()));
    }
}
