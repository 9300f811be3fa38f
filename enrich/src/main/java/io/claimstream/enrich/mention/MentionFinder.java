package io.claimstream.enrich.mention;

import io.claimstream.enrich.catalog.Benchmark;
import io.claimstream.enrich.catalog.Catalog;
import io.claimstream.enrich.catalog.Family;
import io.claimstream.enrich.catalog.Slug;
import io.claimstream.enrich.catalog.Vendor;
import io.claimstream.enrich.mention.Mention.Kind;
import io.claimstream.enrich.text.Document;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds what a text names: one walk over it with one dictionary of all names, and the grammar of model names. */
public final class MentionFinder {
    private final KnownNames names;
    private final Catalog catalog;
    private final ModelGrammar grammar;
    private final BenchmarkGrammar benchmarkGrammar;
    private final Map<Character, Family> lettered;
    private final DescribedMembers members;
    private final List<Family> variantFirst;
    private final UnlistedBenchmarks unlistedBenchmarks;
    private final Glosses glosses;

    public MentionFinder(Catalog catalog) {
        this.catalog = catalog;
        grammar = new ModelGrammar(catalog);
        benchmarkGrammar = new BenchmarkGrammar(catalog);
        lettered = BareVersions.families(catalog);
        members = new DescribedMembers(grammar);
        variantFirst = BareVariants.families(catalog);
        unlistedBenchmarks = new UnlistedBenchmarks(catalog, benchmarkGrammar);
        glosses = new Glosses(catalog);
        names = new KnownNames(catalog, grammar);
    }

    /** All names of a document without a title, by place. */
    public Mentions find(Document document) {
        return find(document, null);
    }

    /** All names of the document, by place, with what its title says of new ones. Code is not read. */
    public Mentions find(Document document, @Nullable Title title) {
        Plain plain = document.plain();
        List<Mention> found = new ArrayList<>();
        Stretches.of(document, span -> scan(plain, span, found));
        SharedNames.leaveMakersOut(plain, found);
        LongerNames.read(document, title, found, grammar);
        Metrics.leaveOut(document, title, found);
        HeadedNames.read(document, benchmarkGrammar, found);
        BenchmarkRepeats repeats = new BenchmarkRepeats(plain, found);
        if (!repeats.none()) {
            Mentions first = new Mentions(found);
            Stretches.of(document, span -> repeats.read(span, first, found));
            found.sort(Comparator.comparingInt(Mention::start));
        }
        MisreadBenchmarks.leaveOut(plain, catalog, found);
        ExamSubjects.read(plain, found);
        TestSections.read(plain, found);
        ContestedNames contested = ContestedNames.takeOut(plain, catalog, grammar, found);
        Introductions.read(document, title, found, grammar);
        contested.giveBack(found);
        LicenceNames licences = new LicenceNames(plain);
        licences.leaveOut(found);
        BareVersions versions = new BareVersions(lettered, grammar, plain, found);
        FurtherNames.add(document, found, false, (start, limit, paragraph) -> versions.at(plain, start, limit));
        BareVariants.add(document, found, variantFirst, grammar);
        OwnWords.add(document, found, catalog);
        Mentions named = new Mentions(found);
        if (named.any(Kind.MODEL)) {
            addMembers(document, named, found);
            licences.leaveOut(found);
        }
        SizedTests.read(document, found);
        return new Mentions(found);
    }

    /** Adds the members that a text names by what sets them apart from those that it has named. */
    private void addMembers(Document document, Mentions named, List<Mention> found) {
        Plain plain = document.plain();
        ShortNames shortNames = new ShortNames(catalog, plain, found);
        Siblings siblings = new Siblings(grammar, document, named);
        VersionNames others = new VersionNames(named, grammar);
        SpelledSizes spelled = new SpelledSizes(found);
        FurtherNames.add(document, found, false, (start, limit, paragraph) -> {
            boolean size = Character.isDigit(plain.at(start));
            Mention sibling = size ? siblings.at(plain, start, limit, paragraph) : null;
            sibling = size && sibling == null ? others.at(plain, start, limit, paragraph) : sibling;
            sibling = size && sibling == null ? spelled.at(plain, start, limit) : sibling;
            Mention mention = sibling == null ? shortNames.at(plain, start, limit) : sibling;
            return mention == null && !size
                    ? siblings.at(plain, start, limit, paragraph)
                    : mention == null ? null : siblings.longer(plain, mention, limit);
        });
    }

    /** The models that a title names, those that only the text makes known among them. */
    public List<Mention> titled(Title title, Mentions text) {
        List<Mention> found = new ArrayList<>(title.mentions().all());
        Collection<Family> families = NewMembers.families(text);
        Plain plain = title.document().plain();
        if (!families.isEmpty()) {
            NewMembers members = new NewMembers(families, grammar);
            FurtherNames.add(
                    title.document(),
                    found,
                    members.small(),
                    (start, limit, paragraph) -> members.at(plain, start, limit));
        }
        return Title.named(plain, new Mentions(found), new Span(0, plain.length()));
    }

    private void scan(Plain plain, Span span, List<Mention> found) {
        int i = plain.nextStart(span.start(), span.end());
        while (i < span.end()) {
            int end = read(plain, i, span.end(), found);
            int owner = end == i ? genitive(plain, i, found) : i;
            if (owner > i) {
                end = owner;
            } else if (end == i) {
                Mention last = found.isEmpty() ? null : found.get(found.size() - 1);
                Mention unlisted = unlistedBenchmarks.at(plain, i, span.end(), last(found, Kind.BENCHMARK), last);
                if (unlisted != null
                        && !maker(found, unlisted)
                        && !BareVersions.member(plain, i, span.end(), grammar)) {
                    found.add(glosses.origin(unlisted));
                    end = unlisted.end();
                }
            }
            i = plain.nextStart(Math.max(end, i + 1), span.end());
        }
    }

    /** Behind a maker that is named at {@code start} as whose something is, or {@code start}: "Hugging Face's Open ASR Leaderboard". */
    private static int genitive(Plain plain, int start, List<Mention> found) {
        Mention maker = last(found, Kind.VENDOR);
        if (maker == null || maker.start() != start) {
            return start;
        }
        int end = maker.end();
        return plain.at(end) == '\'' && plain.at(end + 1) == 's' ? end + 2 : start;
    }

    /** Whether it is a maker's name and no more: "RevAI". */
    private static boolean maker(List<Mention> found, Mention name) {
        Mention maker = last(found, Kind.VENDOR);
        return maker != null && maker.span().equals(name.span());
    }

    private static @Nullable Mention last(List<Mention> found, Kind kind) {
        for (int i = found.size() - 1; i >= 0 && found.size() - i < 6; i--) {
            if (found.get(i).kind() == kind) {
                return found.get(i);
            }
        }
        return null;
    }

    /** Reads a name at {@code start}; returns where it ends, or {@code start}. */
    private int read(Plain plain, int start, int limit, List<Mention> found) {
        KnownNames.Match match = names.at(plain, start, limit);
        return match == null ? start : read(plain, start, match.end(), limit, match.entries(), found);
    }

    private int read(Plain plain, int start, int nameEnd, int limit, List<Object> entries, List<Mention> found) {
        int end = start;
        Object last = null;
        for (Object entry : entries) {
            if (entry.equals(last) || (last instanceof Family && entry instanceof Family && end > start)) {
                continue; // "ChatGPT 4.0" is a GPT, "ChatGPT" alone is not
            }
            last = entry;
            if (!(entry instanceof Family) && !plain.wordEnd(nameEnd, limit)) {
                continue;
            }
            if (entry instanceof Family family) {
                end = Math.max(end, model(plain, start, nameEnd, limit, family, found));
            } else if (entry instanceof Benchmark
                    && BenchmarkParts.likened(plain, nameEnd, limit, start, last(found, Kind.BENCHMARK))) {
                end = Math.max(end, nameEnd);
            } else if (entry instanceof Benchmark benchmark) {
                Mention mention = benchmarkGrammar.read(plain, start, nameEnd, limit, benchmark);
                found.add(mention);
                end = Math.max(end, mention.end());
            } else if (entry instanceof TestWord word) {
                Mention mention = word.read(plain, start, nameEnd, limit, found);
                if (mention != null) {
                    found.add(mention);
                    end = Math.max(end, Math.max(nameEnd, mention.end()));
                }
            } else if (entry instanceof Vendor vendor) {
                found.add(Mention.of(vendor, start, nameEnd));
            }
        }
        return end;
    }

    private int model(Plain plain, int start, int nameEnd, int limit, Family family, List<Mention> found) {
        ModelName name = new ModelName(family, Printed.small(plain, start, nameEnd));
        int end = grammar.read(plain, nameEnd, limit, name);
        int quoted = QuotedNames.whole(plain, start, end, limit);
        if (quoted > end && NameEdges.goesOn(plain, end, quoted)) {
            String printed = plain.text().substring(start, quoted);
            found.add(name.mention(start, quoted).member(printed, start, quoted));
            return quoted;
        }
        boolean unnamed = family.versioned() && name.bare();
        if (unnamed
                || NameEdges.subscription(plain, start, end, limit, name)
                || NameEdges.place(plain, start, end, limit, name)
                || NameEdges.word(plain, start, end, limit, name)) {
            return start;
        }
        if (NameEdges.partOfName(plain, start, end, limit)) {
            return end;
        }
        int joined = JoinedNames.start(plain, start, end, found);
        int longer = name.bare() ? JoinedNames.end(plain, end, limit) : end;
        if (joined < start || longer > end) {
            end = longer;
            for (int last = found.size() - 1; last >= 0 && found.get(last).start() >= start; last--) {
                found.remove(last); // a maker that has the family's name
            }
            String printed = plain.text().substring(joined, end);
            String id = Slug.of(printed);
            found.add(new Mention(joined, end, Kind.MODEL, id, printed, null, false, false, id));
            return end;
        }
        if (name.bare()) {
            int close = grammar.bracketed(plain, end, limit, name);
            if (close > end) {
                found.add(name.mention(start, close));
                return close;
            }
        }
        if (name.bare() && names.saidAgain(plain, end, limit, family)) {
            return end;
        }
        members.read(plain, start, end, limit, name);
        boolean whole = (name.bare() && !name.family().single()) || NameEdges.series(plain, end, limit);
        found.add(name.mention(start, end, whole));
        return end;
    }
}
