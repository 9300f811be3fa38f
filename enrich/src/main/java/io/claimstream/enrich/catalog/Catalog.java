package io.claimstream.enrich.catalog;

import io.claimstream.events.Claim.Unit;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that is known by name. Later files add to earlier ones: what an entry of the same id says replaces what was said
 * before, and its aliases and variants are put to the others.
 */
public final class Catalog {
    private static final List<String> BUNDLED = List.of("vendors.yaml", "models.yaml", "benchmarks.yaml");

    private final Map<String, Vendor> vendors = new LinkedHashMap<>();
    private final Map<String, Family> families = new LinkedHashMap<>();
    private final Map<String, Benchmark> benchmarks = new LinkedHashMap<>();
    private final Set<String> suffixes;
    private final List<String> small;
    private final List<String> typed;
    private final List<String> compounds;
    private final BenchmarkWords benchmarkWords;
    private final String version;

    private Catalog(List<CatalogFile> files, String version) {
        this.version = version;
        merged(files, "vendors").forEach((id, entry) -> vendors.put(id, vendor(entry)));
        merged(files, "families").forEach((id, entry) -> families.put(id, family(entry)));
        merged(files, "benchmarks").forEach((id, entry) -> benchmarks.put(id, benchmark(entry)));
        suffixes = Collections.unmodifiableSet(new LinkedHashSet<>(words(files, "suffixes")));
        small = words(files, "small");
        typed = words(files, "typed");
        compounds = words(files, "compounds");
        benchmarkWords = new BenchmarkWords(words(files, "subsets"), words(files, "endings"), words(files, "ordinary"));
    }

    /** The bundled catalog. */
    public static Catalog standard() {
        return with(List.of());
    }

    /**
     * The bundled catalog and the user's own files.
     *
     * @throws IllegalArgumentException naming the file, the line and what to do
     */
    public static Catalog with(Collection<Path> files) {
        List<CatalogFile> read = new ArrayList<>();
        for (String name : BUNDLED) {
            try (InputStream in = Catalog.class.getResourceAsStream(name)) {
                if (in == null) {
                    throw new IllegalStateException("the program is incomplete: no " + name);
                }
                read.add(CatalogFile.read(name, in.readAllBytes()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        MessageDigest sha = sha();
        for (Path file : files) {
            try {
                byte[] content = Files.readAllBytes(file);
                sha.update(content);
                read.add(CatalogFile.read(file.toString(), content));
            } catch (NoSuchFileException e) {
                throw new IllegalArgumentException("catalog %s: there is no such file".formatted(file), e);
            } catch (IOException e) {
                throw new IllegalArgumentException("catalog %s cannot be read: %s".formatted(file, e), e);
            }
        }
        return new Catalog(read, files.isEmpty() ? "" : HexFormat.of().formatHex(sha.digest(), 0, 4));
    }

    private static MessageDigest sha() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }

    /** Of one section, the entries of all files by id. */
    private static Map<String, CatalogEntry> merged(List<CatalogFile> files, String section) {
        Map<String, CatalogEntry> merged = new LinkedHashMap<>();
        for (CatalogFile file : files) {
            file.entries(section).forEach(entry -> merged.put(entry.id(), entry.over(merged.get(entry.id()))));
        }
        return merged;
    }

    private static List<String> words(List<CatalogFile> files, String section) {
        return files.stream().flatMap(file -> file.words(section).stream()).toList();
    }

    private static Vendor vendor(CatalogEntry entry) {
        return new Vendor(entry.id(), entry.name(), entry.list("aliases"));
    }

    private static Family family(CatalogEntry entry) {
        return new Family(
                entry.id(),
                entry.name(),
                entry.text("vendor", ""),
                entry.list("aliases"),
                entry.text("join", " "),
                entry.flag("single"),
                entry.flag("versioned"),
                entry.flag("exact"),
                (int) entry.number("since", 0),
                entry.flag("variantFirst"),
                entry.list("variants"));
    }

    private static Benchmark benchmark(CatalogEntry entry) {
        Unit unit = entry.unit();
        Double max = entry.number("max");
        return new Benchmark(
                entry.id(),
                entry.name(),
                entry.list("aliases"),
                unit,
                entry.number("min", 0),
                max == null && unit == Unit.PERCENT ? Double.valueOf(100) : max,
                !entry.flag("lower"),
                entry.flag("exact"));
    }

    /** What tells it from the bundled catalog: a short hash of the user's files, empty when there are none. */
    public String version() {
        return version;
    }

    public Collection<Vendor> vendors() {
        return vendors.values();
    }

    public Collection<Family> families() {
        return families.values();
    }

    public Collection<Benchmark> benchmarks() {
        return benchmarks.values();
    }

    /** Words that any family's members may add to their names: Instruct, Mini, Preview … */
    public Set<String> suffixes() {
        return suffixes;
    }

    /** Suffixes that count in small letters, behind a space, too. */
    public List<String> smallSuffixes() {
        return small;
    }

    /** Suffixes that do so behind a name that is all in small letters. */
    public List<String> typedSuffixes() {
        return typed;
    }

    /** Words that a hyphen joins to a model's name without being part of it. */
    public List<String> compounds() {
        return compounds;
    }

    public BenchmarkWords benchmarkWords() {
        return benchmarkWords;
    }

    public @Nullable Benchmark benchmark(String id) {
        return benchmarks.get(id);
    }

    public @Nullable Family family(String id) {
        return families.get(id);
    }

    public @Nullable Vendor vendor(String id) {
        return vendors.get(id);
    }
}
