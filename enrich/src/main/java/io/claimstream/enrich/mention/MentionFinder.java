package io.claimstream.enrich.mention;

import io.claimstream.enrich.catalog.Benchmark;
import io.claimstream.enrich.catalog.Catalog;
import io.claimstream.enrich.catalog.Family;
import io.claimstream.enrich.catalog.Slug;
import io.claimstream.enrich.catalog.Vendor;
import io.claimstream.enrich.mention.Mention.Kind;
import io.claimstream.enrich.text.Block;
import io.claimstream.enrich.text.Dictionary;
import io.claimstream.enrich.text.Document;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.Span;
import io.claimstream.enrich.text.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds what a text names: one walk over it with one dictionary of all names, and the grammar of model names. */
public final class MentionFinder {

    /** One spelling of one entry. */
    private record Name(String printed, boolean exact, Object entry) {}

    private final Dictionary<Name> names = new Dictionary<>(true);
    private final Catalog catalog;
    private final ModelGrammar grammar;
    private final BenchmarkGrammar benchmarkGrammar;
    private final UnlistedBenchmarks unlistedBenchmarks;
    private final VariantNames variants;

    public MentionFinder(Catalog catalog) {
        this.catalog = catalog;
        grammar = new ModelGrammar(catalog);
        benchmarkGrammar = new BenchmarkGrammar(catalog);
        unlistedBenchmarks = new UnlistedBenchmarks(catalog, benchmarkGrammar);
        variants = new VariantNames(grammar);
        OwnTests.words().forEach((word, test) -> names.add(word, new Name(word, false, test)));
        BenchmarkReferences.words(catalog).forEach((word, test) -> names.add(word, new Name(word, false, test)));
        for (Vendor vendor : catalog.vendors()) {
            add(vendor.name(), vendor.aliases(), true, vendor);
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

    /** All names of the document, by place. Code is not read. */
    public Mentions find(Document document) {
        List<Mention> found = new ArrayList<>();
        Plain plain = document.plain();
        spans(document, span -> scan(plain, span, found));
        BenchmarkRepeats repeats = new BenchmarkRepeats(plain, found);
        if (!repeats.none()) {
            Mentions first = new Mentions(found);
            spans(document, span -> repeats.read(span, first, found));
            found.sort(Comparator.comparingInt(Mention::start));
        }
        NewFamilies introduced = new NewFamilies(plain, new Mentions(found));
        spans(document, introduced::read);
        if (!introduced.found().isEmpty()) {
            Dictionary<Family> families = new Dictionary<>(true);
            introduced.found().forEach(family -> families.add(family.name(), family));
            Mentions before = new Mentions(found);
            spans(document, span -> scan(plain, span, families, before, found));
            found.sort(Comparator.comparingInt(Mention::start));
        }
        ShortNames shortNames = new ShortNames(catalog, plain, found);
        Mentions whole = new Mentions(found);
        List<Mention> all = new ArrayList<>(found);
        spans(document, span -> shorts(document.plain(), span, whole, shortNames, all));
        all.sort(Comparator.comparingInt(Mention::start));
        return new Mentions(all);
    }

    private static void spans(Document document, Consumer<Span> each) {
        for (Block block : document.blocks()) {
            if (block.table() == null) {
                each.accept(block.span());
            } else {
                for (Table.Row row : block.table().rows()) {
                    for (Table.Cell cell : row.cells()) {
                        if (!cell.spread()) {
                            each.accept(cell.span());
                        }
                    }
                }
            }
        }
    }

    private void shorts(Plain plain, Span span, Mentions whole, ShortNames shortNames, List<Mention> found) {
        for (int i = plain.nextStart(span.start(), span.end());
                i < span.end();
                i = plain.nextStart(i + 1, span.end())) {
            char c = plain.text().charAt(i);
            if (!Character.isLowerCase(c) && Character.isLetterOrDigit(c)) {
                Mention mention = shortNames.at(plain, i, span.end());
                if (mention != null) {
                    mention = variants.longer(plain, mention, span.end());
                } else if (Character.isDigit(c)) {
                    mention = SizeNames.at(plain, i, span.end(), whole);
                } else {
                    mention = variants.at(plain, i, span.end(), whole);
                }
                if (mention != null && whole.at(i, Kind.MODEL) == null && whole.at(i, Kind.BENCHMARK) == null) {
                    found.add(mention);
                    i = mention.end() - 1;
                }
            }
        }
    }

    private void scan(Plain plain, Span span, List<Mention> found) {
        int i = plain.nextStart(span.start(), span.end());
        while (i < span.end()) {
            int end = read(plain, i, span.end(), found);
            if (end == i) {
                Mention unlisted = unlistedBenchmarks.at(plain, i, span.end(), last(found, Kind.BENCHMARK));
                if (unlisted != null) {
                    found.add(unlisted);
                    end = unlisted.end();
                }
            }
            i = plain.nextStart(Math.max(end, i + 1), span.end());
        }
    }

    private static @Nullable Mention last(List<Mention> found, Kind kind) {
        for (int i = found.size() - 1; i >= 0 && found.size() - i < 6; i--) {
            if (found.get(i).kind() == kind) {
                return found.get(i);
            }
        }
        return null;
    }

    /** The members of families that the text introduces. */
    private void scan(Plain plain, Span span, Dictionary<Family> families, Mentions known, List<Mention> found) {
        for (int i = plain.nextCapital(span.start(), span.end());
                i < span.end();
                i = plain.nextCapital(i + 1, span.end())) {
            var match = plain.wordStart(i) ? families.longest(plain, i, span.end()) : null;
            if (match == null || known.at(i, Kind.MODEL) != null || known.at(i, Kind.BENCHMARK) != null) {
                continue;
            }
            Family family = match.values().get(0);
            if (printed(plain, i, match.end(), family.name())) {
                ModelName name = new ModelName(family);
                int end = grammar.read(plain, match.end(), span.end(), name);
                String printed = plain.text().substring(i, end);
                boolean bare = name.bare() && !family.single();
                found.add(new Mention(i, end, Kind.MODEL, Slug.of(printed), printed, null, false, bare, family.id()));
                i = end - 1;
            }
        }
    }

    /** Reads a name at {@code start}; returns where it ends, or {@code start}. */
    private int read(Plain plain, int start, int limit, List<Mention> found) {
        for (var match = names.longest(plain, start, limit);
                match != null;
                match = names.longest(plain, start, match.end() - 1)) {
            int nameEnd = match.end();
            List<Name> printed = new ArrayList<>(match.values().size());
            for (Name name : match.values()) {
                if (!name.exact() || printed(plain, start, nameEnd, name.printed())) {
                    printed.add(name);
                }
            }
            if (!printed.isEmpty()) {
                return read(plain, start, nameEnd, limit, printed, found);
            }
        }
        return start;
    }

    private int read(Plain plain, int start, int nameEnd, int limit, List<Name> printed, List<Mention> found) {
        int end = start;
        Object last = null;
        for (Name name : printed) {
            if (name.entry().equals(last)) {
                continue;
            }
            last = name.entry();
            if (!(name.entry() instanceof Family) && !plain.wordEnd(nameEnd, limit)) {
                continue;
            }
            if (name.entry() instanceof Family family) {
                end = Math.max(end, model(plain, start, nameEnd, limit, family, found));
            } else if (name.entry() instanceof Benchmark benchmark) {
                Mention mention = benchmarkGrammar.read(plain, start, nameEnd, limit, benchmark);
                found.add(mention);
                end = Math.max(end, mention.end());
            } else if (name.entry() instanceof TestWord word) {
                Mention mention = word.read(plain, start, nameEnd, limit, found);
                if (mention != null) {
                    found.add(mention);
                    end = Math.max(end, nameEnd);
                }
            } else if (name.entry() instanceof Vendor vendor) {
                found.add(new Mention(
                        start,
                        nameEnd,
                        Kind.VENDOR,
                        vendor.id(),
                        vendor.name(),
                        vendor.name(),
                        true,
                        false,
                        vendor.id()));
            }
        }
        return end;
    }

    private int model(Plain plain, int start, int nameEnd, int limit, Family family, List<Mention> found) {
        ModelName name = new ModelName(family);
        int end = grammar.read(plain, nameEnd, limit, name);
        if (name.bare() && family.versioned()) {
            return start;
        }
        if (name.bare() && saidAgain(plain, end, limit, family)) {
            return end;
        }
        found.add(new Mention(
                start,
                end,
                Kind.MODEL,
                name.id(),
                name.name(),
                name.family().vendor(),
                true,
                name.bare() && !name.family().single(),
                name.family().id()));
        return end;
    }

    /** "通义千问Qwen3": the name in another writing right behind. */
    private boolean saidAgain(Plain plain, int end, int limit, Family family) {
        var next = end < limit ? names.longest(plain, end, limit) : null;
        return next != null
                && next.values().stream()
                        .anyMatch(name -> name.entry() instanceof Family other
                                && other.id().equals(family.id()));
    }

    /** Whether the letters stand as in {@code name}, capitals included. */
    private static boolean printed(Plain plain, int start, int end, String name) {
        if (plain.text().substring(start, end).indexOf('-') > 0 && name.indexOf(' ') > 0) {
            return true; // an id: claude-opus-4.6
        }
        int i = start;
        int j = 0;
        while (true) {
            while (i < end && !Character.isLetter(plain.text().charAt(i))) {
                i++;
            }
            while (j < name.length() && !Character.isLetter(name.charAt(j))) {
                j++;
            }
            if (i >= end || j >= name.length()) {
                return i >= end && j >= name.length();
            }
            if (plain.text().charAt(i++) != name.charAt(j++)) {
                return false;
            }
        }
    }
}
