package io.claimstream.enrich.mention;

import io.claimstream.enrich.catalog.Benchmark;
import io.claimstream.enrich.catalog.Catalog;
import io.claimstream.enrich.catalog.Family;
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

/** Finds what a text names: one walk over it with one dictionary of all names, and the grammar of model names. */
public final class MentionFinder {

    /** One spelling of one entry. */
    private record Name(String printed, boolean exact, Object entry) {}

    private final Dictionary<Name> names = new Dictionary<>(true);
    private final ModelGrammar grammar;
    private final BenchmarkGrammar benchmarkGrammar;

    public MentionFinder(Catalog catalog) {
        grammar = new ModelGrammar(catalog);
        benchmarkGrammar = new BenchmarkGrammar(catalog);
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
        spans(document, span -> scan(document.plain(), span, found));
        ShortNames shortNames =
                new ShortNames(document.plain(), found, Introductions.in(document, new Mentions(found)));
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

    private static void shorts(Plain plain, Span span, Mentions whole, ShortNames shortNames, List<Mention> found) {
        for (int i = span.start(); i < span.end(); i++) {
            char c = plain.text().charAt(i);
            if ((Character.isUpperCase(c) || Character.isDigit(c)) && Dictionary.wordStart(plain.folded(), i)) {
                Mention mention = shortNames.at(plain, i, span.end());
                if (mention == null && Character.isDigit(c)) {
                    mention = SizeNames.at(plain, i, span.end(), whole.modelBefore(i));
                }
                if (mention != null && whole.at(i, Kind.MODEL) == null && whole.at(i, Kind.BENCHMARK) == null) {
                    found.add(mention);
                    i = mention.end() - 1;
                }
            }
        }
    }

    private void scan(Plain plain, Span span, List<Mention> found) {
        String folded = plain.folded();
        int i = span.start();
        while (i < span.end()) {
            if (!Dictionary.wordStart(folded, i)) {
                i++;
                continue;
            }
            int end = read(plain, i, span.end(), found);
            if (end == i) {
                Mention unlisted = grammar.unlisted(plain, i, span.end());
                unlisted = unlisted == null ? benchmarkGrammar.unlisted(plain, i, span.end()) : unlisted;
                if (unlisted != null) {
                    found.add(unlisted);
                    end = unlisted.end();
                }
            }
            i = Math.max(end, i + 1);
        }
    }

    /** Reads a name at {@code start}; returns where it ends, or {@code start}. */
    private int read(Plain plain, int start, int limit, List<Mention> found) {
        var match = names.longest(plain.folded(), start, limit);
        if (match == null) {
            return start;
        }
        int end = start;
        Object last = null;
        for (Name name : match.values()) {
            if (name.entry().equals(last)) {
                continue;
            }
            if (name.exact() && !printed(plain, start, match.end(), name.printed())) {
                continue;
            }
            last = name.entry();
            if (!(name.entry() instanceof Family) && !Dictionary.wordEnd(plain.folded(), match.end(), limit)) {
                continue;
            }
            if (name.entry() instanceof Family family) {
                end = Math.max(end, model(plain, start, match.end(), limit, family, found));
            } else if (name.entry() instanceof Benchmark benchmark) {
                Mention mention = benchmarkGrammar.read(plain, start, match.end(), limit, benchmark);
                found.add(mention);
                end = Math.max(end, mention.end());
            } else if (name.entry() instanceof Vendor vendor) {
                found.add(new Mention(
                        start,
                        match.end(),
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

    /** Whether the letters stand as in {@code name}, capitals included. */
    private static boolean printed(Plain plain, int start, int end, String name) {
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
